import type { WeightedMeasure } from "../../assessment/unit.js";
import { instanceStateText } from "../../report/sheets/sheet-measure.js";
import type { InstanceResult } from "../../scoring/duty-results.js";
import { aboutText, heading, type Page } from "../printed/page.js";
import { type Column, layPairs, layTable } from "../printed/table.js";
import { words } from "../printed/words.js";

interface DutyRow extends InstanceResult {
  /** Only with the first instance of a duty. */
  readonly title: string;
}

/** What became of every instance of a measure's duties. */
export function dutyLines(page: Page, { duties }: WeightedMeasure): readonly string[] {
  const { say, width } = page;
  const rows = duties.flatMap(({ title, instances }) =>
    instances.map(
      (instance, i): DutyRow => ({ ...instance, title: i === 0 ? say(words.dutyTitle, { title }) : "" }),
    ),
  );
  if (rows.length === 0) return [];
  const columns: readonly Column<DutyRow>[] = [
    { head: say(words.whichOne), cell: (row) => aboutText(page, row) },
    { head: say(words.due), cell: ({ due }) => due },
    { head: say(words.state), cell: (row) => say(instanceStateText(row)) },
    { head: say(words.completedOn), cell: ({ completedOn }) => completedOn ?? "" },
    { head: say(words.credit), cell: ({ credit }) => String(credit), align: "right" },
    { head: say(words.records), cell: ({ records }) => records.join(" ") },
  ];
  return [...heading(page, say(words.duties)), ...layTable(columns, rows, width, ({ title }) => title)];
}

/** The records behind lines and deductions that no duty shows: those that are merely counted. */
export function otherRecordLines(page: Page, measure: WeightedMeasure): readonly string[] {
  const { say, width } = page;
  const shown = new Set(
    measure.duties.flatMap(({ instances }) => instances.flatMap(({ records }) => records)),
  );
  const pairs = [...measure.lines, ...(measure.bonuses?.lines ?? []), ...(measure.deductions?.lines ?? [])]
    .map(({ title, records }) => [say(title), records.filter((id) => !shown.has(id)).join(" ")] as const)
    .filter(([, ids]) => ids !== "");
  return pairs.length === 0 ? [] : [...heading(page, say(words.otherRecords)), ...layPairs(pairs, width)];
}
