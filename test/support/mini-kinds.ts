// Kinds of record beside "event", each with one of the further words that a kind may say, and figures of policy.json.

const words = { en: "x", zh: "甲" };
const date = (when: "planned" | "happened", required = false) => ({
  type: "date",
  when,
  required,
  title: words,
});
const field = (type: string, more: object = {}) => ({ type, title: words, ...more });
const kind = (name: string, fields: object, more: object = {}) => ({
  kind: name,
  title: words,
  meaning: words,
  eventDate: "on",
  concerns: { unitId: words },
  fields,
  ...more,
});
const on = date("happened", true);

/** Says something about a period. */
export const report = kind(
  "report",
  { on, period: field("period", { required: true }), topic: field("id"), amount: field("money") },
  { about: "period" },
);

/** Somebody holds a post. */
export const tenure = kind(
  "tenure",
  { postId: field("id", { required: true }), from: date("happened", true), to: date("planned") },
  { eventDate: "from", tenure: "postId" },
);

/** Hands an event over to another unit. */
export const handover = kind(
  "handover",
  {
    of: field("reference", { to: "event", required: true }),
    to: field("reference", { to: "unit", required: true }),
    share: field("share"),
    on,
  },
  { concerns: { unitId: words, to: words }, transfer: { of: "of", to: "to", share: "share" } },
);

/** Goes on, and passes to the successor of its unit. */
export const thing = kind("thing", { on, topic: field("id"), amount: field("money") }, { lasting: true });

/** What a unit is to reach in a year. */
export const target = kind(
  "target",
  {
    name: field("id", { required: true }),
    year: field("count", { required: true }),
    value: field("money"),
    on,
  },
  { lasting: true },
);

/** A part of another of its kind. */
export const part = kind(
  "part",
  { on, in: field("reference", { to: "part" }), amount: field("money") },
  { bundle: { in: "in", sums: ["amount"] } },
);

/** Has a span, and names several firms and leaders. */
export const trip = kind(
  "trip",
  {
    from: date("happened", true),
    to: date("planned"),
    firms: field("list", { of: { type: "id" } }),
    leaders: field("list", { of: { type: "id" } }),
    journey: field("id"),
    days: field("days"),
  },
  { eventDate: "from" },
);

/** Is about several units at once. */
export const notice = kind(
  "notice",
  { on, units: field("list", { of: { type: "reference", to: "unit" } }) },
  { concerns: { unitId: words, units: words } },
);

const figure = (value: number) => ({ value, basis: "assumption" });

/** A post may be vacant on 14 days of each month. */
export const vacancy = { vacancy: { days: figure(14) } };

/** Three units make a group. */
export const smallestGroup = { smallestGroup: figure(3) };

/** Filed by the 10th of the next month; up to ten days later it earns half. */
export const lateFiling = { lateFiling: { by: figure(10), within: figure(10), share: figure(0.5) } };
