import { add, change, must, type Plant } from "./plant.js";

/** Nothing was entered in the reserve in these days. */
const nothingEntered =
  (unitId: string, from: string, to: string): Plant =>
  (records) =>
    records.filter(
      (record) =>
        record.kind !== "reserve-project" ||
        record.unitId !== unitId ||
        String(record.on) < from ||
        String(record.on) > to,
    );

/** An old project that has come no further than its proposal. */
const old = (id: string, unitId: string, on: string, proposalOn: string): Plant =>
  add({
    kind: "reserve-project",
    id,
    unitId,
    on,
    name: "老城停车设施",
    totalInvestment: 3000,
    proposalOn,
    filedAt: on,
  });

const finding =
  (id: string, recordId: string, on: string, flaw: string, documentNo: string): Plant =>
  (records) => {
    const { unitId } = must(records, recordId);
    return add({
      ...{ kind: "data-audit", id, unitId, on, subject: "reserve-project", recordId, flaw },
      intent: flaw === "shell" ? "false" : "error",
      decidedBy: "市项目投资促进委员会",
      decidedOn: on,
      documentNo,
      filedAt: on,
    })(records);
  };

/** The same project as another unit, which prepares it too, has filed it. */
const alsoFiledBy =
  (id: string, unitId: string, other: string): Plant =>
  (records) =>
    add({ ...must(records, id), id: id.replace(other, unitId), unitId, jointWith: [other] })(
      records.filter((record) => record.id !== id.replace(other, unitId)),
    );

/** What is planted on the reserve, each with what it is meant to show. */
export const plantedReserve: readonly Plant[] = [
  // Nothing new from April to June; what July and August brought beyond one made that up.
  nothingEntered("yanbo", "2021-04-01", "2021-06-30"),
  // Nothing new from October on: still to be made up when the year ends.
  nothingEntered("park-beibo", "2021-10-01", "2021-12-31"),

  // Without a new stage since 2019: stale all year. The other is so from 15 November on.
  old("r-yanbo-2018-1", "yanbo", "2018-05-14", "2018-09-03"),
  old("r-chengwan-2019-1", "chengwan", "2019-06-03", "2019-11-15"),
  // Removed in August, it is stale no more.
  old("r-hegu-2018-1", "hegu", "2018-03-05", "2018-07-02"),
  change("r-hegu-2018-1", { removedOn: "2021-08-20" }),

  // Two that were listed in a provincial plan: one before September, one after it.
  change("r-songlan-2020-9", { listedOn: "2021-05-18" }),
  change("r-songlan-2020-10", { listedOn: "2021-11-08" }),
  // Prepared by a park and a company together, each of which has filed it.
  change("r-park-hightech-2020-6", { jointWith: ["soe-industrial"], listedOn: "2021-04-20" }),
  alsoFiledBy("r-park-hightech-2020-6", "soe-industrial", "park-hightech"),

  // Entered twice, found in September; fabricated, found in December.
  finding("da-qinglan-reserve", "r-qinglan-q1-1", "2021-09-08", "duplicate", "云项促核〔2021〕2号"),
  finding("da-park-beibo-reserve", "r-park-beibo-2020-5", "2021-12-06", "shell", "云项促核〔2021〕5号"),
];
