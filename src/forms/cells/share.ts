import { Exact } from "../../exact/exact.js";
import type { CellReading, Given } from "../given.js";
import type { How } from "../how.js";
import { typed } from "../plain-text.js";
import { isWide, parseNumber } from "./number.js";

/** A share from 0 to 1, or a percentage with its sign. What lies above 1 without one may be either. */
export function readShare(cell: Given, isText: boolean): CellReading {
  if (typeof cell === "number") return bare(cell, []);
  if (typeof cell !== "string") return { fault: "SHARE_UNREADABLE" };
  const parsed = parseNumber(typed(cell));
  if ("fault" in parsed) return parsed.fault === "NUMBER_UNREADABLE" ? { fault: "SHARE_UNREADABLE" } : parsed;
  const how: How[] = [...parsed.how, ...(isWide(cell) ? (["wide-characters"] as const) : [])];
  if (parsed.suffix === "%") {
    return { value: Exact.parse(parsed.digits).div(100).valueOf(), how: [...how, "share-percent"] };
  }
  if (parsed.suffix !== "") return { fault: "SHARE_UNREADABLE" };
  return bare(Number(parsed.digits), isText ? how : [...how, "number-of-text"]);
}

function bare(value: number, how: readonly How[]): CellReading {
  if (value > 1) return { fault: "SHARE_BARE" };
  return how.length === 0 ? { value } : { value, how };
}
