import { add, change, never, type Plant } from "./plant.js";

/** The leading body was reorganised: another document, another chair. */
const reorganised = (unitId: string, from: string, chairRole: string, documentNo: string): Plant =>
  add({
    kind: "leading-body",
    id: `lb-${unitId}-2`,
    unitId,
    from,
    name: "项目投资工作领导小组",
    chairRole,
    scopes: ["reserve", "promotion", "striving", "investment-promotion"],
    documentNo,
    filedAt: from,
  });

const changed = (unitId: string, n: number, on: string, reportedOn?: string): Plant =>
  add({
    kind: "membership-change",
    id: `mc-${unitId}-p${n}`,
    unitId,
    on,
    postId: `${unitId}-deputy`,
    ...(reportedOn === undefined ? {} : { reportedOn }),
    filedAt: on,
  });

/** The record is there, but without one of its fields. */
const without =
  (id: string, field: string): Plant =>
  (records) =>
    records.map((record) => {
      if (record.id !== id) return record;
      const { [field]: _, ...rest } = record;
      return rest as typeof record;
    });

/** What is planted on the leading bodies, each with what it is meant to show. */
export const plantedLeadership: readonly Plant[] = [
  // A leading group without the number of a document: none in place.
  without("lb-park-beibo-1", "documentNo"),
  // Dissolved in November and not set up again: in place in September, none at the end of the year.
  change("lb-hegu-1", { to: "2021-11-30" }),
  // Handed to the leader in charge in May; in one unit back to the principal leader in October.
  reorganised("yanbo", "2021-05-10", "deputy", "云项促备〔2021〕31号"),
  reorganised("transport", "2021-05-12", "deputy", "云项促备〔2021〕32号"),
  add({
    kind: "leading-body",
    id: "lb-transport-3",
    unitId: "transport",
    from: "2021-10-18",
    name: "项目投资工作领导小组",
    chairRole: "principal",
    scopes: ["reserve", "promotion", "striving", "investment-promotion"],
    documentNo: "云项促备〔2021〕47号",
    filedAt: "2021-10-19",
  }),

  // The plan on the last day, a day late, thirty days late and thirty-one days late.
  change("tp-fenglu-2021", { on: "2021-03-31", filedAt: "2021-04-02" }),
  change("tp-yueting-2021", { on: "2021-04-01", filedAt: "2021-04-02" }),
  change("tp-industry-it-2021", { on: "2021-04-30", filedAt: "2021-05-06" }),
  change("tp-soe-urban-2021", { on: "2021-05-01", filedAt: "2021-05-06" }),
  // No plan at all, and one without a task in figures.
  never("tp-yanbo-2021", "id"),
  change("tp-water-2021", { tasks: 0 }),
  // The city's own plan was nine days late.
  change("tp-office-2021", { on: "2021-04-09", filedAt: "2021-04-12" }),

  // A plenary that the leader in charge convened counts in the committee and not in a county.
  change("pl-office-h1", { chairRole: "deputy" }),
  change("pl-fenglu-h1", { chairRole: "deputy" }),

  // Reported on the thirtieth day, on the thirty-first, and not at all.
  changed("fenglu", 1, "2021-06-10", "2021-07-12"),
  changed("fenglu", 2, "2021-06-11", "2021-07-13"),
  // Four changes that were never reported: the line is at nothing.
  changed("yanbo", 1, "2021-02-22"),
  changed("yanbo", 2, "2021-02-23"),
  changed("yanbo", 3, "2021-05-11"),
  changed("yanbo", 4, "2021-07-08"),
];
