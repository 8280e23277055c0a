const NUMBER = /^[+\u2212-]?\d[\d,]*(\.\d+)?$/;
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

export type Compare = (a: string, b: string) => number;

/** How the texts of a column are ordered: codes as the list has them, numbers by value, else as the language does. */
export function orderOf(texts: readonly string[], choices: readonly string[] | undefined): Compare {
  if (choices !== undefined) return (a, b) => choices.indexOf(a) - choices.indexOf(b);
  if (texts.every((text) => text === "" || NUMBER.test(text))) return (a, b) => numberIn(a) - numberIn(b);
  return collator.compare;
}

function numberIn(text: string): number {
  return Number(text.replace(/,/g, "").replace("\u2212", "-"));
}
