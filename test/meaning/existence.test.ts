import { describe, expect, it } from "vitest";
import { compilePolicy, parsePolicy } from "../../src/index.js";
import { tenure, vacancy } from "../support/mini-kinds.js";
import { assessMini, type MiniMeasure, miniTexts } from "../support/mini-policy.js";
import { counties, exemption, type Given, onDays, reported, states } from "../support/mini-results.js";

const duty = (asked: object, more: MiniMeasure = {}): MiniMeasure => ({
  duties: { asked: { by: "events", ...asked } },
  ...more,
});
const names = (rule: MiniMeasure, given: Given) => states(rule, given).map(([name]) => name);
const collected = [{ kind: "event" }];
const rated = [{ id: "all", points: 100, share: "asked.rate" }];
const year = (of: string) => ({ period: of, asOf: `${of}-12-31` });

describe("Existence", () => {
  describe("of an instance of a period", () => {
    it("begins with the first whole period after the policy took effect on 6 August 2020", () => {
      const first = (every: string) =>
        [year("2020"), year("2021")].flatMap((options) => names(duty({ every }), { collected, options }))[0];
      expect(["month", "quarter", "half-year", "year"].map(first)).toEqual([
        "2020-09",
        "2020-Q4",
        "2021-H1",
        "2021",
      ]);
    });

    it("is there from a first day on which the policy takes effect, not from the day after", () => {
      const first = (value: string) =>
        names(duty({ every: "month" }, { policy: { effectiveFrom: { value, basis: "assumption" } } }), {
          collected,
          options: year("2020"),
        })[0];
      expect(first("2020-09-01")).toBe("2020-09");
      expect(first("2020-09-02")).toBe("2020-10");
    });

    it("lies within the unit's life, its first and last day included", () => {
      const quarters = (from: string, to: string) =>
        names(duty({ every: "quarter" }), {
          collected,
          units: [{ ...counties("a")[0], from, to }],
          options: year("2021"),
        });
      expect(quarters("2021-04-01", "2021-09-30")).toEqual(["2021-Q2", "2021-Q3"]);
      expect(quarters("2021-04-02", "2021-09-30")).toEqual(["2021-Q3"]);
      expect(quarters("2021-04-01", "2021-09-29")).toEqual(["2021-Q2"]);
      expect(quarters("2021-04-02", "2021-09-29")).toEqual([]);
    });
  });

  describe("of an instance asked of a post", () => {
    const posts = (more: object = {}): MiniMeasure => ({
      kinds: [tenure],
      policy: vacancy,
      select: { posts: { kind: "tenure" } },
      duties: { asked: { every: "month", per: "posts", by: "events", match: "topic", ...more } },
    });
    const held = (from: string, to?: string, postId = "head") => ({
      kind: "tenure",
      postId,
      from,
      ...(to === undefined ? {} : { to }),
    });
    const found = (records: readonly object[], until = "2021-06", more: object = {}) =>
      states(posts(more), {
        records,
        collected: [...collected, { kind: "tenure" }],
        options: { period: until },
      });
    const list = (records: readonly object[]) => found(records).map(([name, state]) => `${name} ${state}`);

    it("is there where the post is held on one day of the period, without proration", () => {
      // Held on 28 February only up to 1 April: February and April have 27 and 29 vacant days and are exempt.
      expect(list([held("2021-02-28", "2021-04-01")])).toEqual([
        "head 2021-02 exempt",
        "head 2021-03 missed",
        "head 2021-04 exempt",
      ]);
      expect(list([held("2021-03-01", "2021-03-31")])).toEqual(["head 2021-03 missed"]);
    });

    it("is exempt from the fifteenth vacant day of a month on, counted over the month", () => {
      // Vacant from 18 to 31 March: 14 days. From the 17th: 15.
      expect(list([held("2021-03-01", "2021-03-17")])).toEqual(["head 2021-03 missed"]);
      expect(list([held("2021-03-01", "2021-03-16")])).toEqual(["head 2021-03 exempt"]);
      // Vacant from 1 to 14 March, and to the 15th.
      expect(list([held("2021-03-15", "2021-03-31")])).toEqual(["head 2021-03 missed"]);
      expect(list([held("2021-03-16", "2021-03-31")])).toEqual(["head 2021-03 exempt"]);
      // 1–7 and 25–31 March are 14 days; with the 8th they are 15.
      expect(list([held("2021-03-08", "2021-03-24")])).toEqual(["head 2021-03 missed"]);
      expect(list([held("2021-03-09", "2021-03-24")])).toEqual(["head 2021-03 exempt"]);
    });

    it("counts the days that nobody held the post, whoever held it on the others", () => {
      // 11 to 24 March are 14 days, 11 to 25 March 15.
      const gap = (until: string) => list([held("2021-03-01", "2021-03-10"), held(until, "2021-03-31")]);
      expect(gap("2021-03-25")).toEqual(["head 2021-03 missed"]);
      expect(gap("2021-03-26")).toEqual(["head 2021-03 exempt"]);
    });

    it("allows so many days for each month of a longer period", () => {
      // A quarter allows 3 × 14 = 42 days. 19 February to 31 March are 10 + 31 = 41, from the 18th 42, from the 17th 43.
      const quarter = (to: string) =>
        found([held("2021-01-01", to)], "2021-03", { every: "quarter" }).map(([, state]) => state);
      expect(quarter("2021-02-18")).toEqual(["missed"]);
      expect(quarter("2021-02-17")).toEqual(["missed"]);
      expect(quarter("2021-02-16")).toEqual(["exempt"]);
    });

    it("is whole, however short the part held: two records are two", () => {
      const records = [held("2021-03-15"), { on: "2021-03-20", topic: "head" }];
      expect(found(records, "2021-03", { times: 2 })).toEqual([["head 2021-03", "missed", 1]]);
    });

    it("makes one row of all who hold it", () => {
      expect(list([held("2021-01-01", "2021-01-31"), held("2021-02-01", "2021-02-28")])).toEqual([
        "head 2021-01 missed",
        "head 2021-02 missed",
      ]);
    });
  });

  it("of an instance asked for a record begins with the period of its event", () => {
    const each: MiniMeasure = {
      select: {
        projects: { from: "events", where: { fact: "open", operator: "equal", value: true } },
      },
      duties: { asked: { every: "month", per: "projects", by: "events", match: "topic" } },
    };
    const from = (on: string) =>
      names(each, {
        records: [{ id: "p", open: true, on }],
        options: { period: "2021-03", asOf: "2021-03-31" },
      });
    expect(from("2021-02-28")).toEqual(["p 2021-02", "p 2021-03"]);
    expect(from("2021-03-01")).toEqual(["p 2021-03"]);
  });

  describe("ends where it is exempt", () => {
    // February is due on Friday 5 March.
    const february = (exemptions: readonly object[], more: Given = {}) =>
      states(duty({ every: "month", due: { days: 5 } }), {
        collected,
        exemptions,
        options: { period: "2021-02", asOf: "2021-03-31" },
        ...more,
      })[1]?.[1];

    it("by an exemption that covers its deadline", () => {
      expect(february([exemption("2021-03-05", "2021-03-05")])).toBe("exempt");
      expect(february([exemption("2021-03-04", "2021-03-04")])).toBe("missed");
      expect(february([exemption("2021-03-06", "2021-03-31")])).toBe("missed");
    });

    it("by an exemption that covers its whole period", () => {
      expect(february([exemption("2021-02-01", "2021-02-28")])).toBe("exempt");
      expect(february([exemption("2021-02-02", "2021-03-04")])).toBe("missed");
      expect(february([exemption("2021-01-01", "2021-02-27")])).toBe("missed");
    });

    it("by an exemption that was approved by the day up to which filings count", () => {
      const approved = (approvedOn: string, knownAt?: string) =>
        february([exemption("2021-02-01", "2021-02-28", { approvedOn })], {
          options: {
            period: "2021-02",
            asOf: "2021-03-31",
            ...(knownAt === undefined ? {} : { knownAt }),
          },
        });
      expect(approved("2021-03-31")).toBe("exempt");
      expect(approved("2021-04-01")).toBe("missed");
      expect(approved("2021-04-01", "2021-04-01")).toBe("exempt");
    });

    it("not by an exemption of another unit or another measure, nor by one that only allows something", () => {
      const whole = (more: object) => [exemption("2021-02-01", "2021-03-31", more)];
      expect(february(whole({ measures: ["m-test"] }))).toBe("exempt");
      expect(february(whole({ unitId: "b" }), { units: counties("a", "b") })).toBe("missed");
      expect(february(whole({ allows: ["online"] }))).toBe("missed");
    });
  });

  describe("of what a record bears", () => {
    const followed: MiniMeasure = { duties: { asked: { each: "events", due: "dueOn", done: "doneOn" } } };

    it("needs its due date: without it there is a fault and no instance", () => {
      const records = [{ id: "with", dueOn: "2021-02-01" }, { id: "without" }];
      expect(states(followed, { records })).toEqual([["with", "missed", 0]]);
      expect(reported(assessMini({ ...followed, indicators: rated }, records))).toEqual(["DUE_DATE_MISSING"]);
      expect(reported(assessMini({ ...followed, indicators: rated }, records.slice(0, 1)))).toEqual([]);
    });

    it("ends with an exemption that covers its deadline", () => {
      const covered = (from: string, to: string) =>
        states(followed, { records: [{ dueOn: "2021-02-10" }], exemptions: [exemption(from, to)] })[0]?.[1];
      expect(covered("2021-02-10", "2021-02-10")).toBe("exempt");
      expect(covered("2021-02-01", "2021-02-09")).toBe("missed");
      expect(covered("2021-02-11", "2021-02-28")).toBe("missed");
    });

    it("is asked for from the day on which the policy took effect", () => {
      const records = onDays("2020-08-05", "2020-08-06").map(({ on }) => ({
        id: on,
        on,
        dueOn: "2021-02-10",
      }));
      expect(names(followed, { records })).toEqual(["2020-08-06"]);
    });
  });

  it("begins with the measure, where that takes effect later than the policy", () => {
    const texts = miniTexts({
      duties: { asked: { every: "month", by: "events" } },
      indicators: [{ id: "all", points: 100, share: "asked.rate" }],
    });
    const policy = JSON.parse(texts["policy.json"] ?? "");
    policy.measures[0].effectiveFrom = { value: "2021-02-01", basis: "assumption" };
    const reading = parsePolicy({ ...texts, "policy.json": JSON.stringify(policy) });
    const units = [{ id: "a", name: "A", kinds: ["county"] }];
    const records = [{ kind: "event", id: "e", unitId: "a", on: "2021-02-10" }];
    const options = { period: "2021-03", asOf: "2021-03-31" };
    const { policy: read } = reading as Extract<typeof reading, { ok: true }>;
    const [unit] = compilePolicy(read).assess({ units, records }, options).units;
    expect(unit?.measures[0]?.duties[0]?.instances.map(({ period, state }) => [period, state])).toEqual([
      ["2021-02", "met"],
      ["2021-03", "missed"],
    ]);
    policy.measures[0].effectiveFrom.basis = "S99";
    const broken = parsePolicy({ ...texts, "policy.json": JSON.stringify(policy) });
    expect(broken.ok ? [] : broken.faults.map(({ path }) => path)).toEqual([
      "measures[0].effectiveFrom.basis",
    ]);
  });
});
