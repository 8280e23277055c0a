import { type AssessOptions, assess, type Dataset, type Row, toRows } from "../../src/index.js";
import { FOLDER } from "./files.js";

/** The assessments whose results are kept, by the file they are kept in. */
export const goldens: Readonly<Record<string, AssessOptions>> = {
  [`${FOLDER}/golden/2021-09.json`]: { period: "2021-09", asOf: "2021-09-30" },
  // Events to the last day of the year, with a month for filing them.
  [`${FOLDER}/golden/2021.json`]: { period: "2021", asOf: "2021-12-31", knownAt: "2022-01-31" },
  // The result that is published at the end of January, with what falls due after the year: made up, filed, evidenced.
  [`${FOLDER}/golden/2021-annual.json`]: { period: "2021", asOf: "2022-01-31" },
};

/** The text of the kept result of one assessment: a row a line, so that differences can be read. */
export function goldenText(city: Dataset, options: AssessOptions): string {
  const assessment = assess(city, options);
  const { accepted, setAside, faults } = assessment.intake;
  const codes = faults.map(({ code }) => code).toSorted();
  const toDo = toRows(assessment, "todo");
  const parts = {
    options,
    status: assessment.status,
    intake: {
      accepted,
      setAside,
      faults: counts([...new Set(codes)], (code) => codes.filter((one) => one === code)),
    },
    ranking: toRows(assessment, "ranking").map(({ records: _, ...row }) => withoutWords(row)),
    lines: toRows(assessment, "lines").map(withoutWords),
    violations: toRows(assessment, "violations").map(brief),
    toDo: counts(
      assessment.units.map(({ id }) => id),
      (id) => toDo.filter(({ unitId }) => unitId === id),
    ),
  };
  const text = (value: unknown): string =>
    Array.isArray(value)
      ? `[\n${value.map((row) => `    ${JSON.stringify(row)}`).join(",\n")}\n  ]`
      : JSON.stringify(value);
  const entries = Object.entries(parts).map(([name, value]) => `  ${JSON.stringify(name)}: ${text(value)}`);
  return `{\n${entries.join(",\n")}\n}\n`;
}

/** Names and titles may be bettered without a figure changing. */
function withoutWords(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).filter(([, cell]) => typeof cell !== "object" || cell === null),
  );
}

function brief({ id = null, severity = null, state = null, raisedOn = null, closedOn = null }: Row): Row {
  return { id, severity, state, raisedOn, closedOn };
}

function counts(
  names: readonly string[],
  of: (name: string) => readonly unknown[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name) => [name, of(name).length]));
}
