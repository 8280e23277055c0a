import type { Assessment } from "../../assessment/assessment.js";
import type { List, Row } from "../../lists/list.js";
import { listOf } from "../../lists/list-of.js";
import { toRows } from "../../lists/rows.js";
import type { Language } from "../../messages/message.js";
import type { Outcome } from "../assess/assess-command.js";
import { asCsvRows } from "../assess/formats.js";
import { unknownUnits } from "../input/input-faults.js";
import { assessWithHistory } from "../input/with-history.js";
import type { Io } from "../io.js";
import { cleanJson } from "../printed/clean.js";
import type { Page } from "../printed/page.js";
import type { ListArguments } from "./list-arguments.js";
import { errataOf } from "./list-errata.js";
import { listLines } from "./list-page.js";

/** Reads, assesses with what was published before, and prints one list. */
export async function listCommand(given: ListArguments, language: Language, io: Io): Promise<Outcome> {
  const assessed = await assessWithHistory(given, language, io);
  if ("faults" in assessed) return assessed;
  const { assessment, page } = assessed;
  const unknown = unknownUnits(given.units, assessment);
  if (unknown.length > 0) return { faults: unknown };
  const made = await madeOf(given, assessment);
  if ("faults" in made) return made;
  io.stdout.write(listText(page, made, given));
  return { exitCode: 0 };
}

/** The list, and all rows of its table. */
interface Made {
  readonly list: List;
  readonly rows: readonly Row[];
}

async function madeOf({ list: name, published }: ListArguments, assessment: Assessment) {
  if (name === "errata") return errataOf(published ?? "", assessment);
  return { list: listOf(assessment, name), rows: toRows(assessment, name) };
}

function listText(page: Page, { list: all, rows }: Made, { units, format }: ListArguments): string {
  if (format === "csv") return asCsvRows(page, rows.filter(isOf(units)));
  // Sums are those of all units.
  const list = units.length === 0 ? all : { ...all, rows: all.rows.filter(isOf(units)), totals: [] };
  if (format === "json") return `${cleanJson(JSON.stringify(list, null, 2))}\n`;
  return `${listLines(page, list).join("\n")}\n`;
}

function isOf(units: readonly string[]): (row: Row) => boolean {
  return ({ unitId }) => units.length === 0 || units.includes(String(unitId));
}
