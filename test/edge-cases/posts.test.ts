import { describe, expect, it } from "vitest";
import { tenure, vacancy } from "../support/mini-kinds.js";
import type { MiniMeasure } from "../support/mini-policy.js";
import { assessGiven, earned, reported, states } from "../support/mini-results.js";

const rule = (match = "topic"): MiniMeasure => ({
  kinds: [tenure],
  policy: vacancy,
  select: { posts: { kind: "tenure" } },
  duties: { study: { every: "month", per: "posts", by: "events", match } },
  indicators: [{ id: "all", points: 100, share: "study.rate" }],
});
const held = (postId: string, from: string, to?: string) => ({
  kind: "tenure",
  postId,
  from,
  ...(to === undefined ? {} : { to }),
});
const march = { period: "2021-03", asOf: "2021-03-31" };
const collected = [{ kind: "event" }, { kind: "tenure" }];
const list = (records: readonly object[], match?: string) =>
  states(rule(match), { records, collected, options: march }).map(([name, state]) => `${name} ${state}`);

describe("a post that changes hands", () => {
  const before = held("head", "2021-03-01", "2021-03-19");
  const after = held("head", "2021-03-20");

  it("E07: is one row, and either holder's study is the month's", () => {
    const study = (on: string) => list([before, after, { on, topic: "head" }]);
    expect(study("2021-03-05")).toEqual(["head 2021-03 met"]);
    expect(study("2021-03-19")).toEqual(["head 2021-03 met"]);
    expect(study("2021-03-20")).toEqual(["head 2021-03 met"]);
    expect(study("2021-03-31")).toEqual(["head 2021-03 met"]);
    expect(list([before, after])).toEqual(["head 2021-03 missed"]);
  });

  it("E07: may be vacant for 14 days of a month, and is exempt with one more", () => {
    // Vacant from 6 to 19 March: 14 days. From the 5th: 15.
    expect(list([held("head", "2021-03-01", "2021-03-05"), after])).toEqual(["head 2021-03 missed"]);
    expect(list([held("head", "2021-03-01", "2021-03-04"), after])).toEqual(["head 2021-03 exempt"]);
  });

  it("E07: counts the vacant days of each month by themselves", () => {
    // Vacant from 18 February to 14 March: 11 days of February and 14 of March; to 15 March: 15 of March.
    const gap = (from: string) => list([held("head", "2021-02-01", "2021-02-17"), held("head", from)]);
    expect(gap("2021-03-15")).toEqual(["head 2021-02 missed", "head 2021-03 missed"]);
    expect(gap("2021-03-16")).toEqual(["head 2021-02 missed", "head 2021-03 exempt"]);
  });

  it("E07: takes a vacant month out of what is due", () => {
    const records = [
      held("head", "2021-01-01", "2021-02-10"),
      held("head", "2021-03-01"),
      { on: "2021-01-11", topic: "head" },
      { on: "2021-03-11", topic: "head" },
    ];
    // 11 to 28 February are 18 vacant days: two of two are left.
    expect(earned(rule(), { records, collected, options: march })).toEqual([100]);
  });

  it("E07: is not held by two at once, which is reported", () => {
    const codes = (...records: readonly object[]) =>
      reported(assessGiven(rule(), { records, collected, options: march }));
    expect(codes(before, after)).toEqual([]);
    expect(codes(held("head", "2021-03-01", "2021-03-20"), after)).toEqual(["TENURES_OVERLAP"]);
    expect(codes(held("head", "2021-03-01"), after)).toEqual(["TENURES_OVERLAP"]);
    expect(codes(held("head", "2021-03-01"), held("mayor", "2021-03-20"))).toEqual([]);
  });
});

describe("a leader with two posts", () => {
  const posts = [held("head", "2021-03-01"), held("mayor", "2021-03-01")];

  it("E08: serves both with one study in which both are named", () => {
    expect(list([...posts, { on: "2021-03-10", tags: ["head", "mayor"] }], "tags")).toEqual([
      "head 2021-03 met",
      "mayor 2021-03 met",
    ]);
  });

  it("E08: serves only the post that is named", () => {
    expect(list([...posts, { on: "2021-03-10", tags: ["mayor"] }], "tags")).toEqual([
      "head 2021-03 missed",
      "mayor 2021-03 met",
    ]);
    expect(list([...posts, { on: "2021-03-10", topic: "head" }])).toEqual([
      "head 2021-03 met",
      "mayor 2021-03 missed",
    ]);
  });

  it("E08: counts one such record once, though it served two rows", () => {
    const counted: MiniMeasure = {
      ...rule("tags"),
      indicators: [{ id: "all", points: 100, share: "events.count / 4" }],
    };
    expect(
      earned(counted, { records: [...posts, { on: "2021-03-10", tags: ["head", "mayor"] }], options: march }),
    ).toEqual([25]);
  });
});
