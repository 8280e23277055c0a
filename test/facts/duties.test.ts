import { describe, expect, it } from "vitest";
import { assessSmall, decision, instances, meeting } from "../support/city.js";

// Ten working days after 30 April 2021, with 1–5 May off and Saturday 8 May worked: 6, 7, 8, 10, 11, 12, 13, 14, 17, 18 May.
const ordinary = ["2021-01-12", "2021-02-09", "2021-03-09"];
const april = (held: readonly string[], asOf = "2021-05-31") => {
  const records = [...ordinary, ...held].map((on) => meeting(on));
  const found = instances(assessSmall({ records }, { period: "2021-05", asOf }), "held");
  return found.slice(3).map(({ period, state, completedOn }) => [period, state, completedOn]);
};

describe("which meeting serves which month", () => {
  it("serves its own month first", () => {
    expect(april(["2021-05-10"])).toEqual([
      ["2021-04", "missed", undefined],
      ["2021-05", "met", "2021-05-10"],
    ]);
  });

  it("makes up with what the month does not need, on the last day of the allowance and not after", () => {
    expect(april(["2021-05-06", "2021-05-18"])).toEqual([
      ["2021-04", "late", "2021-05-18"],
      ["2021-05", "met", "2021-05-06"],
    ]);
    expect(april(["2021-05-19", "2021-05-20"])).toEqual([
      ["2021-04", "missed", undefined],
      ["2021-05", "met", "2021-05-19"],
    ]);
  });

  it("lets the earlier of two meetings make up where only that one can", () => {
    expect(april(["2021-05-10", "2021-05-20"])).toEqual([
      ["2021-04", "late", "2021-05-10"],
      ["2021-05", "met", "2021-05-20"],
    ]);
  });

  it("leaves the miss open until the month that could make it up is over", () => {
    const state = (asOf: string) =>
      assessSmall(
        { records: [...ordinary, "2021-05-10"].map((on) => meeting(on)) },
        { period: "2021-05", asOf },
      ).violations.find(({ id }) => id === "a:M03-MISSED:-:2021-04")?.state;
    // A meeting on the last day of the allowance can be freed as well.
    const freed = assessSmall(
      { records: [...ordinary, "2021-05-10", "2021-05-20"].map((on) => meeting(on)) },
      { period: "2021-05", asOf: "2021-05-31" },
    );
    expect(freed.violations.find(({ period }) => period === "2021-04")).toMatchObject({
      state: "closed",
      closedOn: "2021-05-20",
    });
    const last = assessSmall(
      { records: [...ordinary, "2021-05-18"].map((on) => meeting(on)) },
      { period: "2021-05", asOf: "2021-05-20" },
    );
    expect(last.toDo.find(({ period }) => period === "2021-04")).toMatchObject({
      state: "make-up",
      until: "2021-05-31",
    });
    expect(state("2021-05-30")).toBe("open");
    expect(state("2021-05-31")).toBe("final");
  });
});

describe("which instances there are", () => {
  const months = (unit: object) => {
    const units = [{ id: "a", name: "A", kinds: ["county"], ...unit }];
    const assessment = assessSmall(
      { units, records: [meeting("2021-01-12")] },
      { period: "2021-06", asOf: "2021-06-30" },
    );
    return instances(assessment, "held").map(({ period }) => period);
  };

  it("are the whole periods of the unit's life, its last day included", () => {
    expect(months({})).toEqual(["2021-01", "2021-02", "2021-03", "2021-04", "2021-05", "2021-06"]);
    expect(months({ from: "2021-02-01", to: "2021-04-30" })).toEqual(["2021-02", "2021-03", "2021-04"]);
    expect(months({ from: "2021-02-02", to: "2021-04-29" })).toEqual(["2021-03"]);
  });
});

describe("which decisions bear a duty", () => {
  const followed = (records: readonly object[], unit: object = {}) => {
    const units = [{ id: "a", name: "A", kinds: ["county"], ...unit }];
    const assessment = assessSmall({ units, records }, { period: "2021-06", asOf: "2021-06-30" });
    return instances(assessment, "followed").map(({ subject }) => subject);
  };

  it("bears one from the day on which the policy took effect", () => {
    expect(
      followed([decision("before", "2020-08-05", "2021-03-01"), decision("on", "2020-08-06", "2021-03-01")]),
    ).toEqual(["on"]);
  });

  it("bears one on the first and the last day of the unit's life, not outside", () => {
    const taken = ["2021-02-01", "2021-02-02", "2021-04-29", "2021-04-30"].map((on) =>
      decision(on, on, "2021-05-10"),
    );
    expect(followed(taken, { from: "2021-02-02", to: "2021-04-29" })).toEqual(["2021-02-02", "2021-04-29"]);
  });

  it("counts for the year from a deadline on its first day, up to one on the last day that is scored", () => {
    const due = ["2020-12-31", "2021-01-01", "2021-06-30", "2021-07-01"].map((dueOn) =>
      decision(dueOn, "2020-12-01", dueOn),
    );
    expect(followed(due)).toEqual(["2021-01-01", "2021-06-30"]);
  });
});
