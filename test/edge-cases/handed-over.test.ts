import { describe, expect, it } from "vitest";
import { handover, target, thing } from "../support/mini-kinds.js";
import type { MiniMeasure } from "../support/mini-policy.js";
import { assessGiven, chosen, counties, figureOf, type Given, states } from "../support/mini-results.js";

const isOpen = { fact: "open", operator: "equal", value: true };
const whole2021 = { period: "2021", asOf: "2021-12-31" };
const project = { id: "p", unitId: "a", on: "2021-01-15", open: true, amount: 1200 };
const over = (on: string, more: object = {}) => ({
  kind: "handover",
  unitId: "a",
  of: "p",
  to: "b",
  on,
  ...more,
});
const rule = (more: MiniMeasure = {}): MiniMeasure => ({
  kinds: [handover],
  ...more,
  select: {
    projects: { kind: "event", window: "ever", where: isOpen, with: { own: "amount * ownShare" } },
    ...more.select,
  },
});
const own: MiniMeasure = rule({ amounts: { own: { sum: "own", of: "projects" } } });
const owned = (records: readonly object[], more: Given = {}) =>
  ["a", "b", "c"].map((unit) =>
    figureOf(own, "own", { records, units: counties("a", "b", "c"), options: whole2021, unit, ...more }),
  );

describe("a project that is handed over", () => {
  it("E03: goes over with the months that begin on or after the day", () => {
    // On 15 July August to December are left: 5/12 of 1200 are 500. The day of 1 July takes July too: 6/12.
    expect(owned([project, over("2021-07-15")])).toEqual([700, 500, 0]);
    expect(owned([project, over("2021-07-01")])).toEqual([600, 600, 0]);
    expect(owned([project, over("2021-07-02")])).toEqual([700, 500, 0]);
    expect(owned([project, over("2021-06-30")])).toEqual([600, 600, 0]);
    // After 1 December no month of the year begins.
    expect(owned([project, over("2021-12-01")])).toEqual([1100, 100, 0]);
    expect(owned([project, over("2021-12-02")])).toEqual([1200, 0, 0]);
  });

  it("E03: goes over with the share that was agreed, also with all and with nothing", () => {
    const shared = (share: number) => owned([project, over("2021-07-15", { share })]);
    expect(shared(0.25)).toEqual([900, 300, 0]);
    expect(shared(1)).toEqual([0, 1200, 0]);
    expect(shared(0)).toEqual([1200, 0, 0]);
  });

  it("E03: goes on from one to the next, and the parts are always the whole", () => {
    // April to December, 9/12, go from a to b; August to December, 5/12, from b to c: 3, 4 and 5 twelfths.
    const chain = [project, over("2021-03-15"), over("2021-07-15", { unitId: "b", to: "c" })];
    expect(owned(chain)).toEqual([300, 400, 500]);
    expect(owned(chain.toReversed())).toEqual([300, 400, 500]);
    // The same with nothing handed on in between: from a to b, and back to a, which has 3 + 5 twelfths.
    expect(owned([project, over("2021-03-15"), over("2021-07-15", { unitId: "b", to: "a" })])).toEqual([
      800, 400, 0,
    ]);
  });

  it("E03: is whole until then, and from the next year on wholly the new holder's", () => {
    const records = [{ ...project, on: "2020-10-15" }, over("2021-07-15")];
    const at = (period: string, asOf: string) => owned(records, { options: { period, asOf } });
    expect(at("2020", "2020-12-31")).toEqual([1200, 0, 0]);
    expect(at("2021-06", "2021-06-30")).toEqual([1200, 0, 0]);
    expect(at("2021-07", "2021-07-14")).toEqual([1200, 0, 0]);
    expect(at("2021-07", "2021-07-15")).toEqual([700, 500, 0]);
    expect(at("2021", "2021-12-31")).toEqual([700, 500, 0]);
    expect(at("2022-01", "2022-01-31")).toEqual([0, 1200, 0]);
  });

  it("E03: goes over only when the transfer is approved and known", () => {
    expect(owned([project, over("2021-07-15", { audit: "in-review" })])).toEqual([1200, 0, 0]);
    const filed = [project, over("2021-07-15", { filedAt: "2021-08-02" })];
    const at = (asOf: string) => owned(filed, { options: { period: "2021-07", asOf } });
    expect(at("2021-08-01")).toEqual([1200, 0, 0]);
    expect(at("2021-08-02")).toEqual([700, 500, 0]);
  });

  it("E03: is among the records of each in the years in which it holds it, whatever the window", () => {
    const holders = (project: object, window: string, period: string, asOf: string) =>
      ["a", "b"].map(
        (unit) =>
          chosen(
            { chosen: { kind: "event", window, where: isOpen } },
            {
              records: [project, over("2021-07-15")],
              units: counties("a", "b"),
              options: { period, asOf },
              unit,
            },
            { kinds: [handover] },
          ).length,
      );
    const old = { ...project, on: "2020-10-15" };
    expect(holders(old, "ever", "2020", "2021-12-31")).toEqual([1, 0]);
    expect(holders(old, "ever", "2021", "2021-12-31")).toEqual([1, 1]);
    expect(holders(old, "ever", "2022", "2022-12-31")).toEqual([0, 1]);
    expect(holders(project, "year", "2021", "2021-12-31")).toEqual([1, 1]);
    expect(holders(project, "year", "2021-06", "2021-06-30")).toEqual([1, 0]);
  });

  it("E03: knows from which day on and until which day each holds it", () => {
    const select = (fact: string, operator: string, value: unknown) => ({
      projects: { kind: "event", window: "ever", where: isOpen },
      chosen: { from: "projects", where: { fact, operator, value } },
    });
    const found = (unit: string, fact: string, operator: string, value: unknown) =>
      chosen(
        select(fact, operator, value),
        {
          records: [project, { ...project, id: "q" }, over("2021-07-15")],
          units: counties("a", "b"),
          options: whole2021,
          unit,
        },
        { kinds: [handover] },
      );
    expect(found("a", "heldTo", "onOrBefore", "2021-07-14")).toEqual(["p"]);
    expect(found("a", "heldTo", "before", "2021-07-14")).toEqual([]);
    expect(found("b", "heldFrom", "onOrAfter", "2021-07-15")).toEqual(["p"]);
    expect(found("b", "heldFrom", "after", "2021-07-15")).toEqual([]);
    // What was never handed over was never taken over.
    expect(found("a", "heldTo", "known", false)).toEqual(["q"]);
    expect(found("b", "heldFrom", "known", false)).toEqual([]);
  });

  it("E03: is done or missed by the one who holds it on the deadline", () => {
    const start = rule({ duties: { start: { each: "projects", due: "dueOn", done: "doneOn" } } });
    const holder = (dueOn: string) =>
      ["a", "b"].map((unit) =>
        states(start, {
          records: [{ ...project, dueOn }, over("2021-07-15")],
          units: counties("a", "b"),
          options: whole2021,
          unit,
        }).map(([name, state]) => `${name} ${state}`),
      );
    expect(holder("2021-07-14")).toEqual([["p missed"], []]);
    expect(holder("2021-07-15")).toEqual([[], ["p missed"]]);
    expect(holder("2021-12-31")).toEqual([[], ["p missed"]]);
  });

  const reported = rule({
    select: { reports: { kind: "event", where: { fact: "ref", operator: "known", value: true } } },
    duties: { report: { every: "month", per: "projects", by: "reports", match: "ref" } },
  });
  const months = (unit: string, reports: readonly object[]) =>
    states(reported, {
      records: [project, over("2021-07-15"), ...reports],
      units: counties("a", "b"),
      options: { period: "2021-09", asOf: "2021-09-30" },
      unit,
    }).map(([name, state]) => `${name.slice(-2)} ${state}`);

  it("E03: is asked about each month by whom it belongs to at the month's deadline", () => {
    expect(months("a", []).map((one) => one.slice(0, 2))).toEqual(["01", "02", "03", "04", "05", "06"]);
    expect(months("b", []).map((one) => one.slice(0, 2))).toEqual(["07", "08", "09"]);
  });

  it("E03: has the reports of the day's holder, whoever filed them", () => {
    const row = (id: string, unitId: string, on: string) => ({ id, unitId, on, ref: "p" });
    // The old holder went on filing in August; the new one filed in June what was not yet its own.
    const reports = [row("r1", "b", "2021-06-10"), row("r2", "a", "2021-08-10")];
    expect(months("a", reports).at(-1)).toBe("06 met");
    expect(months("b", reports)).toEqual(["07 missed", "08 met", "09 missed"]);
    const select = { chosen: { kind: "event", where: { fact: "ref", operator: "known", value: true } } };
    const rows = [row("r1", "b", "2021-07-14"), row("r2", "a", "2021-07-15"), row("r3", "b", "2021-07-16")];
    const filed = (unit: string) =>
      chosen(
        select,
        {
          records: [project, over("2021-07-15"), ...rows],
          units: counties("a", "b"),
          options: whole2021,
          unit,
        },
        { kinds: [handover] },
      );
    expect(filed("a")).toEqual(["r1"]);
    expect(filed("b")).toEqual(["r2", "r3"]);
  });
});

describe("a unit that ends", () => {
  const units = [{ ...counties("a")[0], to: "2021-06-30", successor: "b" }, ...counties("b")];
  const kinds = [thing, target];
  const things: MiniMeasure = {
    kinds,
    select: { things: { kind: "thing", window: "ever", with: { own: "amount * ownShare" } } },
    amounts: { own: { sum: "own", of: "things" } },
  };
  const lasting = { kind: "thing", id: "t", unitId: "a", on: "2021-01-15", amount: 1200 };
  const of = (
    rule: MiniMeasure,
    name: string,
    records: readonly object[],
    options: Given["options"] = whole2021,
  ) => ["a", "b"].map((unit) => figureOf(rule, name, { records, units, options, unit }));

  it("E24: hands what lasts to its successor on the next day, with the months that are left", () => {
    // From 1 July on six months of twelve: 600 of 1200 each.
    expect(of(things, "own", [lasting])).toEqual([600, 600]);
    expect(of(things, "own", [lasting], { period: "2021-06", asOf: "2021-06-30" })).toEqual([1200, 0]);
    expect(of(things, "own", [lasting], { period: "2021-07", asOf: "2021-07-01" })).toEqual([600, 600]);
    expect(of(things, "own", [lasting], { period: "2022-01", asOf: "2022-01-31" })).toEqual([0, 1200]);
  });

  it("E24: keeps what it did", () => {
    const events = [{ id: "e", unitId: "a", on: "2021-02-01" }];
    expect(of({ kinds }, "events.count", events)).toEqual([1, 0]);
  });

  it("E24: hands nothing over without a successor", () => {
    const alone = [{ ...counties("a")[0], to: "2021-06-30" }, ...counties("b")];
    const own = ["a", "b"].map((unit) =>
      figureOf(things, "own", { records: [lasting], units: alone, options: whole2021, unit }),
    );
    expect(own).toEqual([1200, 0]);
  });

  it("E24: adds what is left of its target to that of its successor", () => {
    const rule: MiniMeasure = { kinds, amounts: { plan: { target: "invest" } } };
    const plan = (unitId: string, value: number) => ({
      kind: "target",
      unitId,
      name: "invest",
      year: 2021,
      value,
      on: "2021-01-10",
    });
    // 600 + 6/12 × 1200 = 1200; 6/12 × 1200 stays.
    const both = [plan("a", 1200), plan("b", 600)];
    expect(of(rule, "plan", both)).toEqual([600, 1200]);
    expect(of(rule, "plan", both, { period: "2021-06", asOf: "2021-06-30" })).toEqual([1200, 600]);
    expect(of(rule, "plan", both.slice(0, 1))).toEqual([600, 600]);
  });

  it("E24: owes no report for a month after its end, and its successor owes its own from the start", () => {
    const monthly: MiniMeasure = { kinds, duties: { report: { every: "month", by: "events" } } };
    const months = ["a", "b"].map((unit) =>
      states(monthly, {
        collected: [{ kind: "event" }],
        units,
        options: { period: "2021-08", asOf: "2021-08-31" },
        unit,
      }).map(([name]) => name.slice(-2)),
    );
    expect(months).toEqual([
      ["01", "02", "03", "04", "05", "06"],
      ["01", "02", "03", "04", "05", "06", "07", "08"],
    ]);
  });

  it("E03: a selection of the year has it in the year of its own day, for both holders", () => {
    const sum = (on: string, moved: string) => {
      const yearly = {
        ...own,
        select: { projects: { kind: "event", where: isOpen, with: { own: "amount * ownShare" } } },
      };
      const records = [{ ...project, on }, over(moved)];
      return ["a", "b"].map((unit) =>
        figureOf(yearly, "own", { records, units: counties("a", "b"), options: whole2021, unit }),
      );
    };
    // April to December are left: 9/12 of 1200.
    expect(sum("2021-01-15", "2021-03-02")).toEqual([300, 900]);
    expect(sum("2020-10-10", "2021-03-02")).toEqual([0, 0]);
  });

  it("E03: is not handed over to a unit that is not there on the day, and that is reported", () => {
    const bears: MiniMeasure = rule({ duties: { done: { each: "projects", due: "dueOn", done: "doneOn" } } });
    const c = (from: string) => [counties("a")[0] as object, { id: "c", name: "C", kinds: ["county"], from }];
    const records = [{ ...project, dueOn: "2021-03-31" }, over("2021-02-26", { id: "h", to: "c" })];
    const found = (from: string) =>
      ["a", "c"].map((unit) => states(bears, { records, units: c(from), options: whole2021, unit }));
    expect(found("2021-02-27")).toEqual([[["p", "missed", 0]], []]);
    expect(found("2021-02-26")).toEqual([[], [["p", "missed", 0]]]);
    const told = assessGiven(bears, { records, units: c("2021-02-27"), options: whole2021 }).warnings;
    expect(told.map(({ code, record }) => [code, record])).toEqual([["TRANSFER_NOT_HOLDER", "h"]]);
  });

  it("E03: is borne by the holder on the deadline, also one that ends before", () => {
    const bears: MiniMeasure = rule({ duties: { done: { each: "projects", due: "dueOn", done: "doneOn" } } });
    const b = { id: "b", name: "B", kinds: ["county"], to: "2021-02-20" };
    const units = [counties("a")[0] as object, b];
    const records = [{ ...project, dueOn: "2021-05-05" }, over("2021-02-01")];
    const found = (unit: string) => states(bears, { records, units, options: whole2021, unit });
    expect([found("a"), found("b")]).toEqual([[], [["p", "missed", 0]]]);
  });
});
