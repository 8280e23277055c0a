import type { Fault, PolicyCheck } from "../../src/index.js";
import { ruleTexts } from "../support/rules.js";

/** Stands before what is expected to be found. */
const MARK = "‸";

/** A passage of a rule file, what is put in its place with a mark before each finding, and the findings in order. */
export type Edit = readonly [
  what: string,
  file: string,
  from: string,
  to: string,
  /** Code, and the nearest valid name where there is one. */
  expected: readonly string[],
  /** Findings in another place: the file, a passage of it with its mark, and the finding. */
  elsewhere?: readonly (readonly [file: string, passage: string, expected: string])[],
];

const given = ruleTexts();

/** The shipped texts after an edit, and each finding with its place. */
export function expectedOf([, file, from, to, expected, elsewhere = []]: Edit): {
  readonly texts: Readonly<Record<string, string>>;
  readonly findings: readonly string[];
} {
  const texts = { ...given, [file]: replaced(given[file] ?? "", from, plain(to)) };
  const marked = replaced(given[file] ?? "", from, to);
  const here = marksIn(marked).map((place, i) => `${file}:${place} ${expected[i]}`);
  if (here.length !== expected.length)
    throw new Error(`${here.length} marks for ${expected.length} findings.`);
  const there = elsewhere.map(([other, passage, finding]) => {
    const [place] = marksIn(replaced(texts[other] ?? "", plain(passage), passage));
    return `${other}:${place} ${finding}`;
  });
  return { texts, findings: [...here, ...there].toSorted() };
}

/** Everything that the checker found: place, code and nearest name. */
export function findingsIn({ faults, warnings }: PolicyCheck): readonly string[] {
  return [...faults, ...warnings].map(asLine).toSorted();
}

function asLine({ file, line, column, code, nearest }: Fault): string {
  return [`${file}:${line}:${column}`, code, ...(nearest === undefined ? [] : [nearest])].join(" ");
}

function plain(text: string): string {
  return text.replaceAll(MARK, "");
}

/** Fails where the passage is not there exactly once, so that a test tells when it has become about nothing. */
function replaced(text: string, from: string, to: string): string {
  const times = text.split(from).length - 1;
  if (times !== 1) throw new Error(`"${from}" stands ${times} times.`);
  return text.replace(from, () => to);
}

/** Line and column of each mark, as if the marks were not there. */
function marksIn(text: string): readonly string[] {
  return text.split("\n").flatMap((line, l) =>
    line
      .split(MARK)
      .slice(0, -1)
      .map((_, i, parts) => `${l + 1}:${parts.slice(0, i + 1).join("").length + 1}`),
  );
}
