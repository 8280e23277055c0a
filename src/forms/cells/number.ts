import { Exact, exactly } from "../../exact/exact.js";
import type { CellReading, Given } from "../given.js";
import type { How } from "../how.js";
import { typed } from "../plain-text.js";

type NumberType = "count" | "days" | "money" | "points";

const NUMBER = /^([+-]?)(\d[\d,]*)(\.\d+)?(\D*)$/;
const GROUPED = /^\d{1,3}(,\d{3})+$/;
/** More digits than this are not told apart once they are a number. */
const MOST_DIGITS = 15;

/** What may stand after a number of a type without changing it. */
const SUFFIXES: Readonly<Record<NumberType, readonly string[]>> = {
  count: ["个", "次", "项", "人", "家", "场", "件", "份", "条", "批", "期", "名", "天"],
  days: ["天", "日", "个工作日"],
  money: [],
  points: ["分"],
};

/** What an amount is multiplied by to be one in 万元. */
const MONEY: ReadonlyMap<string, { readonly times: Exact; readonly how: How }> = new Map([
  ["元", { times: Exact.ratio(1, 10_000), how: "money-yuan" }],
  ["万", { times: exactly(1), how: "money-wan" }],
  ["万元", { times: exactly(1), how: "money-wan" }],
  ["亿", { times: exactly(10_000), how: "money-yi" }],
  ["亿元", { times: exactly(10_000), how: "money-yi" }],
]);

/** A number as people type it: with separators of thousands in their places, in full-width digits, with its unit. */
export function readNumber(cell: Given, type: NumberType, isText: boolean): CellReading {
  if (typeof cell === "number") return { value: cell };
  if (typeof cell !== "string") return { fault: "NUMBER_UNREADABLE" };
  const text = typed(cell);
  const parsed = parseNumber(text);
  if ("fault" in parsed) return parsed;
  const how: How[] = [...parsed.how];
  if (isWide(cell)) how.push("wide-characters");
  const { suffix } = parsed;
  if (suffix === "") {
    if (!isText) how.push("number-of-text");
    return reading(Number(parsed.digits), how);
  }
  const money = type === "money" ? MONEY.get(suffix) : undefined;
  if (money !== undefined) {
    return reading(Exact.parse(parsed.digits).mul(money.times).valueOf(), [...how, money.how]);
  }
  return SUFFIXES[type].includes(suffix)
    ? reading(Number(parsed.digits), [...how, "number-unit"])
    : { fault: "NUMBER_UNIT" };
}

/** The digits of a typed number and what stands after them. */
export function parseNumber(
  text: string,
):
  | { readonly digits: string; readonly suffix: string; readonly how: readonly How[] }
  | { readonly fault: "NUMBER_UNREADABLE" | "NUMBER_SEPARATORS" | "NUMBER_ROUNDED" } {
  const [, sign = "", whole = "", decimals = "", suffix = ""] = NUMBER.exec(text) ?? [];
  if (whole === "") return { fault: "NUMBER_UNREADABLE" };
  const grouped = whole.includes(",");
  if (grouped && !GROUPED.test(whole)) return { fault: "NUMBER_SEPARATORS" };
  const digits = whole.replaceAll(",", "");
  if (`${digits}${decimals}`.replace(/^0+|\./g, "").length > MOST_DIGITS) return { fault: "NUMBER_ROUNDED" };
  return {
    digits: `${sign === "-" ? "-" : ""}${digits}${decimals}`,
    suffix: suffix.trim(),
    how: grouped ? ["number-separators"] : [],
  };
}

/** Whether a text holds characters that are read as others: full-width digits and signs. */
export function isWide(text: string): boolean {
  return text.normalize("NFKC") !== text;
}

function reading(value: number, how: readonly How[]): CellReading {
  // -0 would not come back from a file as what it was.
  const number = value === 0 ? 0 : value;
  return how.length === 0 ? { value: number } : { value: number, how };
}
