/** Days as numbers while a city is made, as text once they are filed: 0 is the last day of 2019. */
export type Day = number;

const DAY = 86_400_000;
const BEFORE = Date.UTC(2019, 11, 31);

/** 2016 to the middle of 2023: nothing that a city files or plans lies farther off. */
const FIRST = -1461;
const texts: readonly string[] = Array.from({ length: 2740 }, (_, i) =>
  new Date(BEFORE + (FIRST + i) * DAY).toISOString().slice(0, 10),
);
const starts: readonly Day[] = Array.from({ length: 41 }, (_, i) => (Date.UTC(2020, i, 1) - BEFORE) / DAY);

export function textOf(day: Day): string {
  const text = texts[day - FIRST];
  if (text === undefined) throw new Error(`There is no text for day ${day}.`);
  return text;
}

/** A day of a month, counted from 1; months are counted from January 2021 too, so that 0 is December 2020 and 13 January 2022. */
export function dayOf(month: number, day: number): Day {
  return (starts[month + 11] ?? 0) + day - 1;
}

export function monthOf(month: number): string {
  return textOf(dayOf(month, 1)).slice(0, 7);
}

/** The day itself, or the Monday after it. */
export function weekday(day: Day): Day {
  // Day 0 was a Tuesday.
  const fromMonday = (((day + 1) % 7) + 7) % 7;
  return fromMonday < 5 ? day : day + 7 - fromMonday;
}

/** So many Mondays to Fridays after a day. */
export function weekdaysAfter(day: Day, count: number): Day {
  let at = weekday(day);
  for (let left = count; left > 0; left--) at = weekday(at + 1);
  return at;
}

/** The day on which the records leave the city's system; what was done later is still open in them. */
export const EXPORTED: Day = dayOf(13, 31);
