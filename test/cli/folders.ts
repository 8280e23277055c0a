import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { run } from "../../src/cli/run.js";

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder of its own with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "measures-"));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

export const units = [
  { id: "qinglan", name: { en: "Qinglan County", zh: "青岚县" }, kinds: ["county"] },
  { id: "hegu", name: { en: "Hegu County", zh: "鹤谷县" }, kinds: ["county"] },
  { id: "drc", name: { en: "Development and Reform Commission", zh: "市发展改革委" }, kinds: ["drc"] },
];

export const records = [
  meeting("q1", "qinglan", "2021-01-12"),
  meeting("q2", "qinglan", "2021-02-09"),
  meeting("h1", "hegu", "2021-01-14"),
  decision("d1", "qinglan", "2021-01-12", "2021-02-05", "2021-02-01"),
  decision("d2", "hegu", "2021-01-14", "2021-02-10", undefined),
  decision("d3", "hegu", "2021-02-14", "2021-03-10", undefined),
];

function meeting(id: string, unitId: string, on: string): object {
  return { kind: "regular-meeting", id, unitId, on, chairRole: "principal", minutesOn: on };
}

function decision(
  id: string,
  unitId: string,
  on: string,
  dueOn: string,
  closedOn: string | undefined,
): object {
  return { kind: "meeting-decision", id, unitId, on, meetingId: "q1", ownerUnitId: unitId, dueOn, closedOn };
}

export function lines(values: readonly object[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}

export const cityFiles = { "units.json": JSON.stringify(units), "records.ndjson": lines(records) };

/** A copy of the built-in rules with a text replaced in one file. */
export function rulesWith(path: string, from: string, to: string): string {
  const folder = folderWith({});
  cpSync("rules", folder, { recursive: true });
  const file = join(folder, path);
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
  return folder;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line with captured output; with `columns` as if on a terminal. */
export async function ran(
  argv: readonly string[],
  terminal: { readonly columns?: number; readonly colour?: boolean } = {},
): Promise<Ran> {
  let out = "";
  let err = "";
  const { colour = false, ...size } = terminal;
  const code = await run(argv, {
    stdout: { write: (text) => (out += text), colour, ...size },
    stderr: { write: (text) => (err += text), colour, ...size },
  });
  return { code, out, err };
}
