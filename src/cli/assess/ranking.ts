import type { Assessment } from "../../assessment/assessment.js";
import type { UnitResult } from "../../assessment/unit.js";
import { notRankedWords } from "../../report/sheets/sheet-words.js";
import { heading, type Page, pointsText } from "../printed/page.js";
import { type Column, layTable } from "../printed/table.js";
import { words } from "../printed/words.js";

/** The ranking, a table for each group; units without a rank stand below the others with the reason. */
export function rankingLines(page: Page, { units, violations }: Assessment): readonly string[] {
  const { say, policy } = page;
  const groups = [
    ...policy.policy.groups.map(({ id, title }) => ({ id, title: say(title) })),
    { id: undefined, title: say(words.ungrouped) },
  ];
  const count = (unit: UnitResult, onlyNew: boolean): string =>
    String(violations.filter((one) => one.unitId === unit.id && (one.new || !onlyNew)).length);
  const columns: readonly Column<UnitResult>[] = [
    { head: say(words.rank), cell: ({ rank }) => String(rank ?? "-"), align: "right" },
    { head: say(words.unit), cell: (unit) => unitText(page, unit) },
    { head: say(words.total), cell: ({ total }) => pointsText(total) || "-", align: "right" },
    { head: say(words.violationCount), cell: (unit) => count(unit, false), align: "right" },
    { head: say(words.newCount), cell: (unit) => count(unit, true), align: "right" },
  ];
  const reason: Column<UnitResult> = {
    head: say(words.notRanked),
    cell: (unit) => reasonText(page, unit),
  };
  const tables = groups.flatMap(({ id, title }) => {
    const own = units.filter(({ group }) => group === id).toSorted(byRank);
    if (own.length === 0) return [];
    const wide = own.some(({ notRanked }) => notRanked !== undefined) ? [...columns, reason] : columns;
    return [...heading(page, title), ...layTable(wide, own, page.width)];
  });
  return [
    ...heading(page, say(words.ranking)),
    ...(tables.length === 0 ? [say(words.noUnits)] : tables.slice(1)),
  ];
}

/** A unit by its name, with the id that `--unit` takes. */
export function unitText({ say }: Page, { id, name }: Pick<UnitResult, "id" | "name">): string {
  const text = say(name);
  return text === id ? text : say(words.shared, { first: text, second: id });
}

/** The same by id alone. */
export function unitTextOf(page: Page, { units }: Assessment, id: string): string {
  const unit = units.find((one) => one.id === id);
  return unit === undefined ? id : page.say(unit.name);
}

function reasonText({ say }: Page, { notRanked, coverage }: UnitResult): string {
  return notRanked === undefined ? "" : say(notRankedWords[notRanked], coverage);
}

function byRank(a: UnitResult, b: UnitResult): number {
  return (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER);
}
