import type { PolicyFile } from "../policy-schema.js";
import { once, type Report, what } from "./report.js";
import { checkBasis } from "./values.js";

/** The blocks of the ranking name measures that there are, each once in a block. */
export function checkBlocks(
  { blocks = [], measures }: PolicyFile,
  sources: readonly string[] | undefined,
  report: Report,
): void {
  const ids = measures.map(({ id }) => id);
  blocks.forEach((block, b) => {
    block.measures.forEach((measure, m) => {
      report.known(measure, ids, what.measure, ["blocks", b, "measures", m]);
    });
    once(block.measures, (m) => ["blocks", b, "measures", m], report);
    checkBasis(block.basis, ["blocks", b, "basis"], sources, report);
  });
  once(
    blocks.map(({ id }) => id),
    (b) => ["blocks", b, "id"],
    report,
  );
}
