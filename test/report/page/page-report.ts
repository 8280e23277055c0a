import type { List, Row } from "../../../src/lists/list.js";
import { colourWords } from "../../../src/lists/words.js";
import type { Message } from "../../../src/messages/message.js";
import type { Report } from "../../../src/report/report.js";
import type { ScoreSheet } from "../../../src/report/sheets/score-sheet.js";

// A small report made by hand, with one of everything that the page shows.

const both = (text: string): Message => ({ en: text, zh: text });

/** What stands in it wherever a text comes from the data. */
export interface Texts {
  readonly unit: string;
  readonly unitId: string;
  readonly record: string;
}

const plain: Texts = { unit: "Qinglan", unitId: "qinglan", record: "m-1" };

const UNITS = 8;

export function pageReport(texts: Texts = plain): Report {
  const { unit, unitId } = texts;
  return {
    period: "2021-09",
    asOf: "2021-09-30",
    title: { en: `Notification of ${unit}`, zh: `${unit}通报` },
    head: [{ key: "issue", title: both("Issue"), text: both(unit) }],
    paragraphs: [
      { id: "situation", title: both("Situation"), sentences: [both("First."), both(unit)] },
      { id: "ranking", title: both("Ranks"), sentences: [both("Second.")] },
      { id: "problems", title: both("Problems"), sentences: [both("Third.")] },
      { id: "next", title: both("Next steps"), sentences: [both("Fourth.")] },
    ],
    lists: [ranking(texts), todo(texts)],
    sheets: [sheet(texts), ...others().map((id) => sheet({ ...texts, unit: id, unitId: id }))],
    months: [],
    groups: [{ id: "G1", title: both("Counties") }],
    lights: [{ unitId, unit: both(unit), own: "yellow", counts: { red: 0, yellow: 1, green: 0, grey: 0 } }],
  };
}

function others(): readonly string[] {
  return Array.from({ length: UNITS - 1 }, (_, i) => `unit-${i + 1}`);
}

/** Two groups in the order of their ranks; the totals sort differently as numbers and as texts. */
function ranking({ unit, unitId, record }: Texts): List {
  const totals = [100.5, 98, 9, 87.25, 0, 70, 60, 50];
  const names = [unit, ...others()];
  const rows = names.map(
    (name, i): Row => ({
      unitId: i === 0 ? unitId : name,
      rank: (i % 4) + 1,
      unit: both(name),
      group: i < 4 ? "G1" : "G2",
      total: totals[i] ?? 0,
      records: record,
    }),
  );
  return {
    id: "ranking",
    title: both("Ranking"),
    head: [{ key: "unit", title: both("Unit of measure"), text: both("points") }],
    columns: [
      { key: "rank", title: both("Rank") },
      { key: "unit", title: both("Unit") },
      { key: "group", title: both("Group"), words: { G1: both("Counties"), G2: both("Parks") } },
      { key: "total", title: both("Total") },
      { key: "records", title: both("Records") },
    ],
    partedBy: "group",
    rows,
    totals: [],
  };
}

/** Days and colours, some of them empty, and sums. */
function todo({ unit, unitId, record }: Texts): List {
  const due = [
    "2021-10-05",
    null,
    "2021-09-30",
    "2021-10-05",
    "2021-08-01",
    null,
    "2021-12-31",
    "2021-10-10",
  ];
  const colour = ["green", "red", null, "yellow", "grey", "red", "green", "yellow"];
  const changes = [4, -12, 0, -3.5, 10, 2, 1, -1];
  const rows = due.map(
    (day, i): Row => ({
      unitId,
      measureId: "m01",
      no: i + 1,
      unit: both(unit),
      due: day,
      colour: colour[i] ?? null,
      change: changes[i] ?? null,
      records: `${record}-${i}`,
    }),
  );
  return {
    id: "todo",
    title: both("To do"),
    head: [],
    columns: [
      { key: "no", title: both("No.") },
      { key: "unit", title: both("Unit") },
      { key: "due", title: both("Due") },
      { key: "colour", title: both("Colour"), words: colourWords },
      { key: "change", title: both("Change"), signed: true },
      { key: "records", title: both("Records") },
    ],
    rows,
    totals: [
      { unitId: null, no: null, unit: both("Sum"), due: null, colour: null, change: 0.5, records: "" },
    ],
  };
}

function sheet({ unit, unitId, record }: Texts): ScoreSheet {
  return {
    unitId,
    unit: both(unit),
    title: both(`Sheet of ${unit}`),
    head: [{ key: "total", title: both("Total"), text: both("87.35") }],
    measures: [
      {
        id: "m01",
        number: 1,
        title: both("Lead the work"),
        aspect: both("Leadership"),
        clause: { paragraph: 5, says: `the clause of the article ${unit}` },
        state: "scored",
        score: 81.5,
        weight: 8,
        weightBasis: both("article"),
        weighted: 7.16,
        lines: [
          {
            sort: "indicator",
            id: "held",
            title: both("Meetings held"),
            state: "scored",
            points: 50,
            possible: 50,
            earned: 33.33,
            standard: both("points by the share held"),
            working: both("50 × 2/3 = 33.33"),
            facts: [{ name: "held.rate", value: both("2/3"), counts: both(unit) }],
            basis: both("article"),
            records: [record, "m-2"],
          },
        ],
        sums: [{ id: "score", title: both("Score"), points: 81.5, working: both("33.33 + 48.17") }],
        duties: [
          {
            id: "held",
            title: both("Hold a meeting"),
            instances: [
              {
                about: both("August 2021"),
                due: "2021-08-31",
                state: "missed",
                stateText: both("missed"),
                credit: 0,
                records: [record],
              },
            ],
          },
        ],
        violations: [
          {
            id: `${unitId}:M1-NONE:-:2021-08`,
            unitId,
            measureId: "m01",
            code: "M1-NONE",
            severity: "major",
            message: both(`No meeting of ${unit} was held.`),
            raisedOn: "2021-08-31",
            state: "open",
            new: true,
            carriedOver: false,
            remedy: { message: both("Hold one."), due: "2021-10-15" },
            basis: "article",
            records: [record],
          },
        ],
        notes: [both("Counted by the month.")],
      },
    ],
    sum: [{ id: "total", title: both("Total"), points: 87.35 }],
    notes: [],
    signatures: [both("Checked by")],
  };
}
