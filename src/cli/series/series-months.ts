import type { Assessment } from "../../assessment/assessment.js";
import type { Series } from "../../assessment/series.js";
import type { Colour, Standing } from "../../assessment/standing/standing-of-unit.js";
import type { UnitResult } from "../../assessment/unit.js";
import { colourWords } from "../../lists/words.js";
import { unitText } from "../assess/ranking.js";
import { heading, type Page, pointsText } from "../printed/page.js";
import { type Column, layTable } from "../printed/table.js";
import { words } from "../printed/words.js";
import { changeText } from "./series-totals.js";
import { seriesWords } from "./series-words.js";

/** What each month found and proposed, a row a month. */
export function proposedLines(page: Page, { months }: Series): readonly string[] {
  const { say } = page;
  const count = (
    head: string,
    of: (month: Assessment) => number,
    style?: (text: string) => string,
  ): Column<Assessment> => ({
    head,
    cell: (month) => String(of(month)),
    align: "right",
    ...(style === undefined ? {} : { style: (text: string) => (text === "0" ? text : style(text)) }),
  });
  const unitsIn = (colour: Colour) => (month: Assessment) =>
    standings(month).filter(({ light }) => light.colour === colour).length;
  const subjectsIn = (colour: Colour) => (month: Assessment) =>
    standings(month).flatMap(({ lights }) => lights.filter((light) => light.colour === colour)).length;
  const interviews = (month: Assessment) => standings(month).flatMap((one) => one.interviews).length;
  const { alarm, caution } = page.paint;
  const found = [
    { head: say(seriesWords.month), cell: ({ period }: Assessment) => period },
    count(say(seriesWords.newCount), ({ violations }) => violations.filter((one) => one.new).length),
  ];
  const proposed = [
    count(say(seriesWords.redUnits), unitsIn("red"), alarm),
    count(say(seriesWords.yellowUnits), unitsIn("yellow"), caution),
    count(say(seriesWords.redSubjects), subjectsIn("red"), alarm),
    count(say(seriesWords.yellowSubjects), subjectsIn("yellow"), caution),
    count(say(seriesWords.interviewCount), interviews),
  ];
  // Where nothing is proposed of any unit, none would be a wrong answer.
  const columns = months.some((month) => standings(month).length > 0) ? [...found, ...proposed] : found;
  return [...heading(page, say(seriesWords.proposed)), ...layTable(columns, months, page.width)];
}

/** A unit in one of the months. */
interface UnitMonth {
  readonly period: string;
  readonly unit: UnitResult;
  readonly newViolations: number;
}

/** How one unit did month by month, a row a month. */
export function unitMonthsLines(page: Page, { months }: Series, id: string): readonly string[] {
  const { say, paint } = page;
  const rows = months.flatMap(({ period, units, violations }) => {
    const unit = units.find((one) => one.id === id);
    const found = violations.filter((one) => one.unitId === id && one.new).length;
    return unit === undefined ? [] : [{ period, unit, newViolations: found }];
  });
  const newest = rows.at(-1);
  if (newest === undefined) return [];
  const paintLight = (text: string, { unit: { standing } }: UnitMonth): string => {
    if (standing?.light.colour === "red") return paint.alarm(text);
    return standing?.light.colour === "yellow" ? paint.caution(text) : text;
  };
  const columns: readonly Column<UnitMonth>[] = [
    { head: say(seriesWords.month), cell: ({ period }) => period },
    { head: say(words.total), cell: ({ unit }) => pointsText(unit.total) || "-", align: "right" },
    { head: say(words.rank), cell: ({ unit }) => String(unit.rank ?? "-"), align: "right" },
    {
      head: say(seriesWords.change),
      cell: ({ unit }) => changeText(unit.standing?.change),
      align: "right",
    },
    { head: say(seriesWords.light), cell: ({ unit }) => lightText(page, unit.standing), style: paintLight },
    { head: say(seriesWords.grade), cell: ({ unit }) => gradeText(page, unit.standing) },
    { head: say(seriesWords.newCount), cell: (row) => String(row.newViolations), align: "right" },
    { head: say(seriesWords.interviews), cell: ({ unit }) => interviewText(page, unit.standing) },
  ];
  const unit = unitText(page, newest.unit);
  return [...heading(page, say(seriesWords.unitMonths, { unit })), ...layTable(columns, rows, page.width)];
}

function standings({ units }: Assessment): readonly Standing[] {
  return units.flatMap(({ standing }) => standing ?? []);
}

/** "red, 2 in a row": for how long matters where it is yellow or red. */
function lightText({ say }: Page, standing: Standing | undefined): string {
  if (standing === undefined) return "";
  const { colour, watch, months } = standing.light;
  const said = say(colourWords[colour]);
  if (watch === true) return say(seriesWords.watched, { colour: said });
  const isBad = colour === "yellow" || colour === "red";
  return isBad && months > 1 ? say(seriesWords.inARow, { colour: said, months }) : said;
}

function gradeText({ say }: Page, standing: Standing | undefined): string {
  return standing?.grade === undefined ? "" : say(standing.grade.title);
}

/** The triggers, each once. */
function interviewText({ say }: Page, standing: Standing | undefined): string {
  const triggers = (standing?.interviews ?? []).map(({ trigger }) => trigger);
  return [...new Set(triggers)].join(say(words.comma));
}
