import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { docFiles } from "../../scripts/docs/files.js";
import { readersOf } from "../../scripts/docs/readers.js";
import { readWorkedCases } from "../../scripts/worked-cases/files.js";
import { nineteenMeasures } from "../../src/index.js";

const { measures, kinds } = nineteenMeasures;
const readers = readersOf(measures, kinds);
const pages = Object.entries(docFiles(nineteenMeasures, readWorkedCases()));

/** What reads a field, as "m08 start". */
const readersOfField = (field: string): readonly string[] =>
  (readers.get(field) ?? []).map(({ measure, name }) => `${measure.id.slice(0, 3)} ${name}`);

describe("what reads a field", () => {
  it("is followed through links, numbers worked out and duties", () => {
    expect(readersOfField("project-status.enteredStatisticsOn")).toEqual([
      "m08 stat",
      "m08 late",
      "m08 M08-STAT-1M",
      "m08 M08-STAT-2M",
      "m08 inStatistics",
    ]);
    expect(readersOfField("project-status.statisticsInvestment")).toEqual([
      "m08 invest",
      "m08 over",
      "m08 red",
      "m08 yellowAgain",
      "m08 M08-BEHIND",
      "m08 M08-FAR-BEHIND",
      "m08 progress",
      "m08 ytd",
    ]);
    expect(readersOfField("regular-meeting.minutesOn")).toEqual(["m03 minutes"]);
    expect(readersOfField("meeting-decision.ownerUnitId")).toEqual([
      "m03 decisions",
      "m03 M03-DECISION-OVERDUE",
    ]);
  });

  it("is followed through a joint share, a correction and what two trips have in common", () => {
    expect(readersOfField("outbound-trip.jointShare")).toContain("m13 visits");
    expect(readersOfField("outbound-trip.supersedes")).toContain("m13 record");
    expect(readersOfField("outbound-trip.visited")).toContain("m13 M13-DUPLICATE");
  });

  it("is nothing for what is there for people alone", () => {
    expect(readersOfField("project-status.progress")).toEqual([]);
  });

  it("is something for every kind of record, or it counts beside the measures", () => {
    const idle = kinds.filter(
      ({ kind, decision, veto }) =>
        decision === undefined &&
        veto === undefined &&
        ![...readers.keys()].some((key) => key.startsWith(`${kind}.`)),
    );
    expect(idle.map(({ kind }) => kind)).toEqual([]);
  });
});

describe.each(pages)("%s", (path, text) => {
  it("says everything it means to say", () => {
    expect(text).not.toMatch(/\bundefined\b|\[object |\bNaN\b/);
  });

  it("links to what is there", () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
    expect(links.length).toBeGreaterThan(0);
    const dead = links.filter((link) => {
      const [file = "", heading] = link.split("#");
      const target = file === "" ? path : join(dirname(path), file);
      if (!existsSync(target)) return true;
      return heading !== undefined && !headingsOf(target).includes(heading);
    });
    expect([...new Set(dead)]).toEqual([]);
  });
});

/** Where the headings of a page are found, as GitHub makes it. */
function headingsOf(path: string): readonly string[] {
  const text = pages.find(([own]) => own === path)?.[1] ?? readFileSync(path, "utf8");
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
