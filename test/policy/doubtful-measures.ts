import { M03 } from "../support/rules.js";
import type { Edit } from "./marked.js";

const M08 = "3-work/m08-key-project-promotion.json";
const LED = '"share": "led.rate"';
const PLANNED = '"planned": { "sum": "ownPlan", "of": "plan" },';
const words = '"title": { "en": "x", "zh": "甲" }';
const dated = '{ "from": "2020-08-06", "value": 20, "basis": "assumption"';

/** A share by bands of a rate, as a rule file writes it. */
const share = (bands: string): string => `"share": { "bands": [${bands}] }`;
const when = (operator: string, value: number): string =>
  `"when": { "fact": "led.rate", "operator": "${operator}", "value": ${value} }`;

/** Rule files that can be read and yet may not say what was meant. */
export const doubtfulMeasures: readonly Edit[] = [
  [
    "a band behind a wider one",
    M03,
    LED,
    share(`{ ${when("greaterThan", 0)}, "value": 1 }, ‸{ ${when("equal", 1)}, "value": 0 }, { "value": 0 }`),
    ["BAND_UNREACHABLE"],
  ],
  [
    "a band that no number reaches",
    M03,
    LED,
    share(`‸{ ${when("greaterThan", 1)}, "value": 1 }, { "value": 0 }`),
    ["BAND_UNREACHABLE"],
  ],
  [
    "a last band for which nothing is left",
    M03,
    LED,
    share(`{ ${when("lessThan", 1)}, "value": 1 }, { ${when("equal", 1)}, "value": 0 }, ‸{ "value": 0 }`),
    ["BAND_UNREACHABLE"],
  ],
  [
    "bands of a parameter that leave nothing",
    M08,
    PLANNED,
    `${PLANNED} "level": { "bands": [{ "when": { "fact": "planned", "operator": "lessThan", "value": { "fact": "overLine" } }, "value": 0 }, { "when": { "fact": "planned", "operator": "greaterThanInclusive", "value": { "fact": "overLine" } }, "value": 1 }, ‸{ "value": 0 }] },`,
    ["BAND_UNREACHABLE"],
    [[M08, '‸"level": { "bands"', "UNUSED"]],
  ],
  [
    "bands between which 0 falls",
    M08,
    '"value": "change.newPlan" },\n          { "value": "yearPlan" }',
    '"value": "change.newPlan" },\n          { "value": { "bands": [{ "when": { "fact": "yearPlan", "operator": "greaterThan", "value": 100 }, "value": 0 }, { "when": { "all": [{ "fact": "yearPlan", "operator": "greaterThan", "value": 0 }, { "fact": "yearPlan", "operator": "lessThan", "value": 100 }] }, "value": 1 }, ‸{ "value": "yearPlan" }] } }',
    ["BAND_GAP"],
  ],
  [
    "a cap of a line above the common one",
    M08,
    '"cap": "jointCap"',
    '"cap": ‸"jointCap * 100"',
    ["CAP_NEVER_BINDS"],
  ],
  [
    "a common cap above all of its lines",
    M08,
    '"cap": "bonusCap"',
    '"cap": ‸"bonusCap * 100"',
    ["CAP_NEVER_BINDS"],
  ],
  [
    "a cap below a single item",
    M08,
    '"cap": "jointCap"',
    '"cap": ‸1',
    ["CAP_ALWAYS_BINDS"],
    [[M08, '‸"jointCap": {', "UNUSED"]],
  ],
  [
    "a common cap below a single item",
    M03,
    '"cap": "absenceCap"',
    '"cap": ‸1',
    ["CAP_ALWAYS_BINDS"],
    [[M03, '‸"absenceCap": {', "UNUSED"]],
  ],
  [
    "a line that can earn more than its points",
    M08,
    '"fullAt": "startFull"',
    '"fullAt": "startFull", "cap": ‸"overLine"',
    ["LINE_EXCEEDS_POINTS"],
  ],
  [
    "two values for one kind from one day",
    M03,
    `[${dated} }]`,
    `[${dated}, "for": ["soe", "drc"] }, ${dated}, "for": [‸"soe"] }, ${dated} }]`,
    ["VALUES_TWICE"],
  ],
  [
    "a value that other values stand before for every kind",
    M08,
    '[{ "from": "2020-08-06", "value": 1.3, "basis": "S03" }]',
    '[{ "from": "2020-08-06", "value": 1.3, "basis": "S03", "for": ["county", "park", "industry", "soe"] }, ‸{ "from": "2020-08-06", "value": 1.5, "basis": "S03" }]',
    ["VALUE_NEVER_HOLDS"],
  ],
  [
    "a December deadline in January",
    M08,
    '"due": { "days": "reportDays" }',
    '"due": { "days": "reportDays" }, "dueIn": { "12": ‸"01-05" }',
    ["DUE_BEFORE_PERIOD"],
  ],
  [
    "a deadline of a month in which no quarter ends",
    M03,
    '"every": "quarter"',
    '"every": "quarter", "dueIn": { ‸"11": "12-25" }',
    ["DUE_NEVER_APPLIES"],
  ],
  [
    "a parameter that nothing uses",
    M03,
    '"parameters": {',
    `"parameters": { ‸"old": { ${words}, "unit": { "en": "x", "zh": "甲" }, "values": [${dated} }] },`,
    ["UNUSED"],
  ],
  [
    "a selection that only another unused one uses",
    M03,
    '"select": {',
    '"select": { ‸"a": { "kind": "regular-meeting" }, ‸"b": { "from": "a" },',
    ["UNUSED", "UNUSED"],
  ],
  [
    "a duty that nothing uses",
    M03,
    '"duties": {',
    `"duties": { ‸"idle": { ${words}, "every": "year", "by": "meetings" },`,
    ["UNUSED"],
  ],
  ["an amount that nothing uses", M08, PLANNED, `${PLANNED} ‸"more": "planned",`, ["UNUSED"]],
  [
    "a placeholder of the English text alone",
    M03,
    '"zh": "{period}未召开工作例会。"',
    '"zh": ‸"未召开工作例会。"',
    ["PLACEHOLDER_DIFFERS"],
  ],
  [
    "a placeholder of the Chinese text alone",
    M03,
    '"en": "Make up the meeting.", "zh": "补开例会。"',
    '"en": ‸"Make up the meeting.", "zh": "补开{period}例会。"',
    ["PLACEHOLDER_DIFFERS"],
  ],
  [
    "a figure in a formula",
    M03,
    '"share": "led.rate"',
    '"share": "led.rate / ‸4 * 100 + ‸0.5"',
    ["FIGURE_WITHOUT_BASIS", "FIGURE_WITHOUT_BASIS"],
  ],
  [
    "a figure for a line to be full",
    M08,
    '"fullAt": "startFull"',
    '"fullAt": ‸0.9',
    ["FIGURE_WITHOUT_BASIS"],
    [[M08, '‸"startFull": {', "UNUSED"]],
  ],
  [
    "a figure as a cap",
    M03,
    '"cap": "absenceCap"',
    '"cap": ‸20',
    ["FIGURE_WITHOUT_BASIS"],
    [[M03, '‸"absenceCap": {', "UNUSED"]],
  ],
  [
    "a figure in a condition",
    M08,
    '"value": { "fact": "yellowGap" }',
    '"value": ‸-0.1',
    ["FIGURE_WITHOUT_BASIS"],
    [[M08, '‸"yellowGap": {', "UNUSED"]],
  ],
  [
    "a figure in a list",
    M08,
    '"operator": "equal", "value": { "fact": "year" }',
    '"operator": "in", "value": [‸2020, ‸2021]',
    ["FIGURE_WITHOUT_BASIS", "FIGURE_WITHOUT_BASIS"],
  ],
  [
    "a figure that moves a date",
    M08,
    '{ "months": "adjustFromMonths" }',
    '{ "months": ‸6 }',
    ["FIGURE_WITHOUT_BASIS"],
    [[M08, '‸"adjustFromMonths": {', "UNUSED"]],
  ],
  [
    "a figure in an offset",
    M03,
    '"workingDays": "minutesDays"',
    '"workingDays": ‸5',
    ["FIGURE_WITHOUT_BASIS"],
    [[M03, '‸"minutesDays": {', "UNUSED"]],
  ],
  [
    "a figure as a share",
    M03,
    '"share": "makeUpShare"',
    '"share": ‸0.5',
    ["FIGURE_WITHOUT_BASIS"],
    [[M03, '‸"makeUpShare": {', "UNUSED"]],
  ],
  [
    "a figure of times, and a day",
    M03,
    '"every": "quarter"',
    '"every": "quarter", "times": ‸2, "due": { "day": ‸20 }',
    ["FIGURE_WITHOUT_BASIS", "FIGURE_WITHOUT_BASIS"],
  ],
  [
    "a figure in a band",
    M03,
    LED,
    share(`{ ${when("lessThan", 1)}, "value": ‸0.5 }, { "value": 1 }`),
    ["FIGURE_WITHOUT_BASIS"],
  ],
  [
    "no figure in what has a basis beside it",
    M03,
    '"points": "absencePoints"',
    '"points": 5',
    [],
    [[M03, '‸"absencePoints": {', "UNUSED"]],
  ],
];
