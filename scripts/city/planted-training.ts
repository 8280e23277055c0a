import { add, change, must, never, type Plant } from "./plant.js";
import type { Cell } from "./record.js";

const award = (
  id: string,
  unitId: string,
  on: string,
  level: string,
  more: Readonly<Record<string, Cell>> = {},
): Plant => add({ kind: "award", id, unitId, on, level, filedAt: on, ...more });

/** The unit did not take part: whoever was behind it moves up. */
const notThere =
  (result: string): Plant =>
  (records) => {
    const { eventId, rank } = must(records, result);
    const left = records.filter(({ id }) => id !== result);
    const ofEvent = left.filter((one) => one.eventId === eventId);
    const place = (own: Cell | undefined): number => Number(own) - (Number(own) > Number(rank) ? 1 : 0);
    const lastRank = Math.max(...ofEvent.map((one) => place(one.rank)));
    return left.map((one) => (one.eventId === eventId ? { ...one, rank: place(one.rank), lastRank } : one));
  };

/** What is planted on the trainings and competitions, each with what it is meant to show. */
export const plantedTraining: readonly Plant[] = [
  // No training of its own in two quarters: a reminder for each.
  never("ts-yanbo-q2", "sessionId"),
  never("ts-yanbo-q3", "sessionId"),
  // Three units trained together in the third quarter: one record that counts for each of them.
  never("ts-water-q3", "sessionId"),
  never("ts-agriculture-q3", "sessionId"),
  change("ts-transport-q3", { byUnits: ["transport", "water", "agriculture"] }),
  // A training of 30 September, the last day of the quarter, and one of 8 October, which comes too late for it.
  change("ts-commerce-q3", { on: "2021-09-30", filedAt: "2021-09-30" }),
  change("ts-culture-tourism-q3", { on: "2021-10-08", filedAt: "2021-10-11" }),

  // Nobody came to a training for the whole city; at another time more came than had to.
  change("ta-park-beibo-05", { attended: 0 }),
  change("ta-songlan-05", { required: 4, attended: 6 }),
  // Nobody came in August from the county that was exempt for its flood.
  change("ta-qinglan-08", { attended: 0 }),

  // Stayed away from a competition to which it was called.
  notThere("cr-natural-resources-06"),
  change("ce-06-25", { absentUnits: ["natural-resources"] }),
  // Excused: neither a rank nor an absence.
  notThere("cr-financial-work-06"),

  // A shared award of the province, two of the nation (the cap of 3 points binds), one of the city that adds nothing,
  // and one without a document, which adds nothing either.
  award("aw-songlan", "songlan", "2021-08-20", "provincial", {
    title: "全省项目谋划竞赛一等奖",
    documentNo: "某省发改〔2021〕88号",
    jointWith: ["fenglu"],
  }),
  award("aw-fenglu", "fenglu", "2021-08-20", "provincial", {
    title: "全省项目谋划竞赛一等奖",
    documentNo: "某省发改〔2021〕88号",
    jointWith: ["songlan"],
  }),
  award("aw-agriculture-1", "agriculture", "2021-05-12", "national", { documentNo: "农函〔2021〕5号" }),
  award("aw-agriculture-2", "agriculture", "2021-07-08", "national", { documentNo: "农函〔2021〕9号" }),
  award("aw-hegu", "hegu", "2021-07-15", "city", { documentNo: "云政〔2021〕31号" }),
  award("aw-qinglan", "qinglan", "2021-06-18", "provincial"),
  award("aw-drc", "drc", "2021-10-22", "provincial", { documentNo: "某省发改〔2021〕120号" }),

  // Of the two trainings for the whole city in the second half-year one did not take place.
  never("ts-city-11", "sessionId"),
  // In the third quarter no competition was held.
  never("ce-09-23", "eventId"),
];
