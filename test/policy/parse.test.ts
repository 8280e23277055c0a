import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { nineteenMeasures, parsePolicy } from "../../src/index.js";
import { changed, M03, ruleTexts } from "../support/rules.js";

const POLICY = "policy.json";
const MEETING = "records/regular-meeting.json";

/** The faults of the shipped rules after one change: code, place, nearest name. */
function faultsAfter(path: string, from: string, to: string): readonly string[] {
  const reading = parsePolicy(changed(path, from, to));
  if (reading.ok) return [];
  return reading.faults.map(({ code, file, line, column, path: at, nearest }) =>
    [code, `${file}:${line}:${column}`, at, ...(nearest === undefined ? [] : [nearest])].join(" "),
  );
}

/** Where a passage stands in a file, and how far behind its beginning a fault is expected. */
function place(path: string, passage: string, offset: number): string {
  const before = (ruleTexts()[path] ?? "").split(passage)[0] ?? "";
  const lines = before.split("\n");
  return `${path}:${lines.length}:${(lines.at(-1) ?? "").length + 1 + offset}`;
}

describe("the shipped rules", () => {
  it("hold, and are what the package has built in", () => {
    const reading = parsePolicy(ruleTexts());
    expect(reading.ok ? [] : reading.faults).toEqual([]);
    expect(reading.ok && reading.policy).toEqual(nineteenMeasures);
  });

  it("list nineteen measures in order, with weights that sum to 100", () => {
    const { measures } = nineteenMeasures.policy;
    expect(measures.map(({ number }) => number)).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
    expect(measures.reduce((sum, { weight }) => sum + weight.value, 0)).toBe(100);
  });

  it.each([
    ["county", 91],
    ["park", 91],
    ["industry", 86],
    ["element", 33],
    ["soe", 84],
    ["drc", 26],
    ["office", 29],
  ])("give %s the weight %i", (kind, expected) => {
    const own = nineteenMeasures.policy.measures.filter(({ kinds }) => kinds.includes(kind));
    expect(own.reduce((sum, { weight }) => sum + weight.value, 0)).toBe(expected);
  });

  it("are valid under the JSON Schemas that editors use", () => {
    const texts = ruleTexts();
    for (const [path, text] of Object.entries(texts)) {
      const { $schema } = JSON.parse(text);
      if (path.endsWith(".schema.json") || $schema === undefined) continue;
      const name = path
        .split("/")
        .slice(0, -1)
        .concat($schema)
        .join("/")
        .replace(/^\.\//, "")
        .replace(/[^/]+\/\.\.\//, "");
      const ajv = new Ajv2020({ strict: false, allErrors: true });
      addFormats.default(ajv);
      const { $schema: _, ...data } = JSON.parse(text);
      expect(texts[name], `${path} names ${name}`).toBeDefined();
      expect([path, ajv.validate(JSON.parse(texts[name] ?? "{}"), { $schema, ...data }), ajv.errors]).toEqual(
        [path, true, null],
      );
    }
  });
});

describe("a misspelt or impossible rule file is refused with file, line, column and the nearest name", () => {
  it.each<
    [file: string, from: string, to: string, code: string, offset: number, at: string, nearest?: string]
  >([
    [M03, '"by": "meetings"', '"by": "meetngs"', "NAME_UNKNOWN", 6, "duties.held.by", "meetings"],
    [M03, '"each": "meetings"', '"each": "meeting"', "NAME_UNKNOWN", 8, "duties.minuted.each", "meetings"],
    [
      M03,
      '"kind": "regular-meeting"',
      '"kind": "regular-meting"',
      "NAME_UNKNOWN",
      8,
      "select.meetings.kind",
      "regular-meeting",
    ],
    [
      M03,
      '"as": "ownerUnitId"',
      '"as": "ownerUnit"',
      "NAME_UNKNOWN",
      6,
      "select.decisions.as",
      "ownerUnitId",
    ],
    [M03, '"as": "ownerUnitId"', '"as": "meetingId"', "NAME_UNKNOWN", 6, "select.decisions.as"],
    [
      M03,
      '"except": "represented"',
      '"except": "reprsented"',
      "NAME_UNKNOWN",
      10,
      "select.unrepresented.except",
      "represented",
    ],
    [
      M03,
      '"fact": "chairRole"',
      '"fact": "chairrole"',
      "NAME_UNKNOWN",
      8,
      "select.chaired.where.fact",
      "chairRole",
    ],
    [
      M03,
      '"value": "principal"',
      '"value": "princpal"',
      "NAME_UNKNOWN",
      9,
      "select.chaired.where.value",
      "principal",
    ],
    [M03, '"value": "principal"', '"value": 5', "TYPE_MISMATCH", 9, "select.chaired.where.value"],
    [M03, '"operator": "equal"', '"operator": "before"', "VALUE_INVALID", 31, "select.chaired.where.value"],
    [M03, '"due": "dueOn"', '"due": "duOn"', "NAME_UNKNOWN", 7, "duties.followed.due", "dueOn"],
    [M03, '"due": "dueOn"', '"due": "ownerUnitId"', "NAME_UNKNOWN", 7, "duties.followed.due"],
    [M03, '"done": "minutesOn"', '"done": "minuteOn"', "NAME_UNKNOWN", 8, "duties.minuted.done", "minutesOn"],
    [
      M03,
      '"workingDays": "minutesDays"',
      '"workingDays": "minuteDays"',
      "NAME_UNKNOWN",
      15,
      "duties.minuted.due.plus.workingDays",
      "minutesDays",
    ],
    [
      M03,
      '"share": "led.rate"',
      '"share": "lead.rate"',
      "NAME_UNKNOWN",
      10,
      "profiles[0].indicators[1].share",
      "led.rate",
    ],
    [
      M03,
      '"represented.count / expected.count"',
      '"represented.count / expectd.count"',
      "NAME_UNKNOWN",
      21,
      "profiles[1].indicators[0].share",
      "expected.count",
    ],
    [
      M03,
      '"represented.count / expected.count"',
      '"represented.count / / 2"',
      "FORMULA_SYNTAX",
      21,
      "profiles[1].indicators[0].share",
    ],
    [
      M03,
      '"cap": "absenceCap"',
      '"cap": "absenceCup"',
      "NAME_UNKNOWN",
      8,
      "profiles[1].deductions.cap",
      "absenceCap",
    ],
    [
      M03,
      '"points": "absencePoints"',
      '"points": "absencePoint"',
      "NAME_UNKNOWN",
      11,
      "profiles[1].deductions.lines[0].points",
      "absencePoints",
    ],
    [M03, '"duty": "S71"', '"duty": "S18"', "NAME_UNKNOWN", -1, "profiles[1].indicators[0].basis.duty"],
    [M03, '"number": 3', '"number": 4', "VALUE_INVALID", 10, "number"],
    [M03, '"aspect": "leadership"', '"aspect": "work"', "VALUE_INVALID", 10, "aspect"],
    [M03, '"running": 2', '"runing": 2', "KEY_UNKNOWN", 0, "profiles[0].violations[1].runing", "running"],
    [M03, '"running": 2', '"running": 1', "VALUE_INVALID", 11, "profiles[0].violations[1].running"],
    [
      M03,
      '"running": 2, "severity": "major"',
      '"running": 2, "severity": "mayor"',
      "VALUE_INVALID",
      26,
      "profiles[0].violations[1].severity",
      "major",
    ],
    [M03, '"points": 30', '"points": 40', "POINTS_SUM", -1, "profiles[0].indicators"],
    [
      M03,
      "{count} due months",
      "{counts} due months",
      "PLACEHOLDER_UNKNOWN",
      -1,
      "profiles[0].violations[1].message.en",
    ],
    [M03, '"soe": "assumption"', '"soo": "assumption"', "NAME_UNKNOWN", 0, "profiles[1].for.soo", "soe"],
    [POLICY, '"kinds": ["park"]', '"kinds": ["prak"]', "NAME_UNKNOWN", 10, "groups[1].kinds[0]", "park"],
    [
      POLICY,
      '"effectiveFrom": { "value": "2020-08-06"',
      '"effectiveFrom": { "value": "2020-08-36"',
      "VALUE_INVALID",
      28,
      "effectiveFrom.value",
    ],
    [MEETING, '"eventDate": "on"', '"eventDate": "minutesOn"', "NAME_UNKNOWN", 13, "eventDate"],
    [
      MEETING,
      '"concerns": { "unitId"',
      '"concerns": { "unit"',
      "NAME_UNKNOWN",
      14,
      "concerns.unit",
      "unitId",
    ],
  ])("%s: %s → %s", (file, from, to, code, offset, at, nearest) => {
    const found = faultsAfter(file, from, to);
    if (offset < 0) expect(found.some((one) => one.startsWith(code) && one.includes(` ${at}`))).toBe(true);
    else
      expect(found).toContain(
        [code, place(file, from, offset), at, ...(nearest === undefined ? [] : [nearest])].join(" "),
      );
  });

  it("reports what stands in several files at once", () => {
    const texts = changed(
      POLICY,
      '"kinds": ["park"]',
      '"kinds": ["prak"]',
      changed(M03, '"by": "meetings"', '"by": "meetngs"'),
    );
    const reading = parsePolicy({ ...texts, [MEETING]: `${texts[MEETING]}]` });
    expect(reading.ok ? [] : [...new Set(reading.faults.map(({ file }) => file))].toSorted()).toEqual(
      [M03, POLICY, MEETING].toSorted(),
    );
  });

  it("does not let one fault hide another", () => {
    const texts = changed(
      POLICY,
      '"version"',
      '"verion"',
      changed(M03, '"by": "meetings"', '"by": "meetngs"'),
    );
    const reading = parsePolicy(
      changed(M03, '"share": "led.rate"', '"shaer": 1, "share": "lad.rate"', texts),
    );
    const found = reading.ok ? [] : reading.faults.map(({ code, path }) => `${code} ${path}`);
    expect(found).toEqual(
      expect.arrayContaining([
        "KEY_UNKNOWN verion",
        "KEY_UNKNOWN profiles[0].indicators[1].shaer",
        "NAME_UNKNOWN duties.held.by",
        "NAME_UNKNOWN profiles[0].indicators[1].share",
      ]),
    );
  });

  it("checks the names of every other part where one has the wrong shape", () => {
    const broken = [
      ['"by": "meetings"', '"by": "meetngs"'],
      ['"share": "led.rate"', '"share": "lad.rate"'],
      ['"id": "minutes", "points": 10', '"id": "minutes", "points": "ten"'],
      ['"kind": "regular-meeting" }', '"kind": 5 }'],
      ['"cap": "absenceCap"', '"cap": true'],
      ['"duty": "S71"', '"duty": "S99"'],
      [
        '"code": "M03-MISSED-2", "duty": "held", "running": 2',
        '"code": "M03-MISSED-2", "duty": "held", "running": "two"',
      ],
    ] as const;
    const texts = broken.reduce((so, [from, to]) => changed(M03, from, to, so), ruleTexts());
    const reading = parsePolicy(texts);
    const found = reading.ok ? [] : reading.faults.map(({ code, path }) => `${code} ${path}`);
    expect(found.toSorted()).toEqual(
      [
        "NAME_UNKNOWN duties.held.by",
        "NAME_UNKNOWN profiles[0].indicators[1].share",
        "NAME_UNKNOWN profiles[1].indicators[0].basis.duty",
        "VALUE_INVALID profiles[0].indicators[2].points",
        "VALUE_INVALID profiles[0].violations[1].running",
        "VALUE_INVALID profiles[1].deductions.cap",
        "VALUE_INVALID select.meetings.kind",
      ].toSorted(),
    );
  });

  it.each<[string, string, string, string]>([
    ["a lateness share above 1", M03, '"value": 0.5', '"value": 5'],
    ["a deduction below 0", M03, '"value": 20,', '"value": -20,'],
    [
      "days that are not whole",
      M03,
      '"values": [{ "from": "2020-08-06", "value": 10, "basis": "assumption" }]\n    },\n    "makeUpShare"',
      '"values": [{ "from": "2020-08-06", "value": 1.5, "basis": "assumption" }]\n    },\n    "makeUpShare"',
    ],
    ["a formula for days", M03, '"workingDays": "minutesDays"', '"workingDays": "minutesDays / 2"'],
    ["days beyond reach", M03, '"workingDays": "minutesDays"', '"workingDays": 9000000'],
    [
      "two values from one day",
      M03,
      '"values": [{ "from": "2020-08-06", "value": 20, "basis": "assumption" }]',
      '"values": [{ "from": "2020-08-06", "value": 20, "basis": "assumption" }, { "from": "2020-08-06", "value": 30, "basis": "assumption" }]',
    ],
    ["two violations at one stage of a duty", M03, '"running": 2, "severity"', '"severity"'],
    [
      "a critical violation that no record decides",
      M03,
      '"running": 2, "severity": "major"',
      '"running": 2, "severity": "critical"',
    ],
    ["a placeholder in a remedy that nothing fills", M03, '"Make up the meeting."', '"Make up {meeting}."'],
    [
      "as beside from",
      M03,
      '"chaired": { "from": "meetings",',
      '"chaired": { "from": "meetings", "as": "unitId",',
    ],
    [
      "a date compared with what is none",
      M03,
      '"fact": "chairRole", "operator": "equal", "value": "principal"',
      '"fact": "on", "operator": "equal", "value": "1 March"',
    ],
    [
      "not around what may be absent",
      M03,
      '"where": { "fact": "chairRole", "operator": "equal", "value": "principal" }',
      '"where": { "not": { "fact": "minutesOn", "operator": "equal", "value": "2021-01-01" } }',
    ],
    [
      "in with what is no list",
      M03,
      '"operator": "in", "value": ["required-post", "approved-deputy"]',
      '"operator": "in", "value": { "fact": "presence" }',
    ],
    ["a field that every record has", MEETING, '"minutesOn": {', '"filedAt": {'],
    [
      "an event date that names a person",
      MEETING,
      '"type": "date", "when": "happened", "required": true,',
      '"type": "date", "when": "happened", "required": true, "personal": true,',
    ],
    ["a group twice", POLICY, '"id": "G2"', '"id": "G1"'],
  ])("refuses %s", (_name, file, from, to) => {
    expect(faultsAfter(file, from, to)).not.toEqual([]);
  });

  it("names a file that nothing reads", () => {
    const reading = parsePolicy({ ...ruleTexts(), "m04.json": "{}" });
    expect(reading.ok ? [] : reading.faults.map(({ code, file }) => [code, file])).toEqual([
      ["FILE_UNEXPECTED", "m04.json"],
    ]);
  });

  it("never throws, whatever is handed in", () => {
    for (const files of [null, undefined, 5, [], { "policy.json": 5 }, { "policy.json": null }]) {
      expect(parsePolicy(files as never).ok).toBe(false);
    }
  });

  it("prints a circle of selections", () => {
    const found = parsePolicy(
      changed(M03, '"meetings": { "kind": "regular-meeting" }', '"meetings": { "from": "chaired" }'),
    );
    expect(found.ok ? [] : found.faults.map(({ code, message }) => [code, message.en])).toContainEqual([
      "CIRCLE",
      "These definitions run in a circle: meetings → chaired → meetings.",
    ]);
  });

  it("names files that are missing, and takes a policy without measures for a policy", () => {
    const { [POLICY]: _, ...without } = ruleTexts();
    const reading = parsePolicy(without);
    expect(reading.ok ? [] : reading.faults.map(({ code, file }) => [code, file])).toEqual([
      ["FILE_MISSING", POLICY],
    ]);
    const { [M03]: __, ...unloaded } = ruleTexts();
    expect(parsePolicy(unloaded).ok).toBe(true);
  });

  it("refuses two definitions of one name, one id or one code", () => {
    const texts = ruleTexts();
    const twice = parsePolicy({ ...texts, "1-leadership/again.json": texts[M03] ?? "" });
    expect(twice.ok ? [] : twice.faults.map(({ code, path }) => [code, path])).toEqual([
      ["NAME_TAKEN", "id"],
    ]);
    expect(faultsAfter(M03, '"id": "chair"', '"id": "held"').map((one) => one.split(" ")[0])).toEqual([
      "NAME_TAKEN",
    ]);
    expect(faultsAfter(M03, '"M03-MISSED-2"', '"M03-MISSED"').map((one) => one.split(" ")[0])).toEqual([
      "NAME_TAKEN",
    ]);
    expect(faultsAfter(M03, '"led": {', '"represented": {').map((one) => one.split(" ")[0])).toContain(
      "NAME_TAKEN",
    );
  });

  it("knows a kind by the name that its file gives it, not by that of the file", () => {
    const path = "records/meeting-attendance.json";
    const faults = faultsAfter(path, '"kind": "meeting-attendance"', '"kind": "attendance"');
    expect(faults.length).toBeGreaterThan(0);
    expect(new Set(faults.map((one) => one.split(" ")[0]))).toEqual(new Set(["NAME_UNKNOWN"]));
  });

  it("words every fault in both languages and leaves no placeholder open", () => {
    const reading = parsePolicy(changed(M03, '"points": 30', '"pionts": "5 +"'));
    const faults = reading.ok ? [] : reading.faults;
    expect(faults.length).toBeGreaterThan(0);
    for (const { message } of faults) {
      expect(message.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(`${message.en}${message.zh}`).not.toMatch(/[{}]/);
    }
  });
});
