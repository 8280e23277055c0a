import { addDays } from "../../src/calendar/civil-date.js";
import { add, change, must, never, type Plant } from "./plant.js";
import { type Cell, calendar, dayOf } from "./record.js";

type Fields = Readonly<Record<string, Cell>>;

const notMade = (id: string): Plant => never(id, "tripId");

/** The trip went to other enterprises too, or to others instead: each was visited on its first day. */
const visiting =
  (id: string, enterprises: readonly string[], instead: boolean): Plant =>
  (records) => {
    const trip = must(records, id);
    const kept = records.filter((record) => !instead || record.tripId !== id);
    const before = instead || !Array.isArray(trip.visited) ? [] : trip.visited;
    const visits = enterprises.map((enterprise, n) => ({
      kind: "outbound-visit",
      id: `${id.replace(/^t-/, "v-")}-${before.length + n + 1}`,
      unitId: trip.unitId,
      tripId: id,
      on: trip.from ?? "",
      enterprise,
      followedUpOn: addDays(String(trip.from), 14),
      filedAt: trip.filedAt,
    }));
    return [...change(id, { visited: [...before, ...enterprises] })(kept), ...visits];
  };

const trip = (id: string, unitId: string, from: string, to: string, filedAt: string, fields: Fields): Plant =>
  add({ kind: "outbound-trip", id, unitId, from, to, reach: "home", mode: "onsite", ...fields, filedAt });

const filedOn =
  (id: string, filedAt: string): Plant =>
  (records) => {
    must(records, id);
    return records.map((record) =>
      record.id === id || record.tripId === id ? { ...record, filedAt } : record,
    );
  };

/** A post changes hands: the last day of the one, the first of the next. */
const handover = (postId: string, role: string, to: string, from: string): readonly Plant[] => {
  const [unitId = ""] = postId.split("-");
  const next = { kind: "post-tenure", id: `h-${postId}-2`, unitId, postId, role, from, filedAt: from };
  return [change(`h-${postId}-1`, { to }), add(next)];
};

/** Eleven days of December, beside the trip that is ordinary. */
const inDecember = [1, 2, 3, 6, 7, 8, 9, 10, 13, 14, 15].flatMap((day, n) => {
  const from = dayOf(12, day);
  const id = `t-soe-industrial-12-${n + 1}`;
  const fields = {
    posts: ["soe-industrial-head"],
    leaderTypes: ["principal"],
    destinations: ["江屿市"],
    days: 1,
  };
  return [
    trip(id, "soe-industrial", from, from, calendar.addWorkingDays(from, 1), fields),
    visiting(id, [`年终${n + 1}号机械`, `年终${n + 1}号电子`], true),
  ];
});

/** What is planted on the trips, each with what it is meant to show. */
export const plantedTrips: readonly Plant[] = [
  // The post changes hands on the 20th: the trip that the former holder finished on the 19th is the month's.
  ...handover("chengwan-government", "government-head", "2021-05-19", "2021-05-20"),
  // Nobody held the post on the 16 days from 15 to 30 June: no trip is asked of it in that month.
  ...handover("hegu-party", "party-head", "2021-06-14", "2021-07-01"),
  notMade("t-hegu-06-party"),

  // Two counties claim one enterprise on the same days and do not say that they went together: neither trip counts.
  visiting("t-chengwan-04-party", ["东曜动力科技"], true),
  visiting("t-hegu-04-gov", ["东曜动力科技"], false),
  // Two others say so: both trips count, each for half of the visits.
  visiting("t-songlan-06-party", ["北辰储能实业", "北辰储能装备"], false),
  visiting("t-yueting-06-d1", ["北辰储能实业"], true),
  change("t-songlan-06-party", { jointWith: ["yueting"] }),
  change("t-yueting-06-d1", { jointWith: ["songlan"] }),

  // Three enterprises visited with the city's top leaders, one of them on the joint trip: 0.5, 0.5 and half of 0.5.
  ...["v-songlan-03-party-1", "v-songlan-03-party-2", "v-songlan-06-party-3"].map((id) =>
    change(id, { withCityLeader: true }),
  ),

  // Inside the city: not a trip; the county has none in July.
  trip("t-yanbo-07-city", "yanbo", "2021-07-12", "2021-07-12", "2021-07-14", {
    posts: ["yanbo-party"],
    leaderTypes: ["principal"],
    reach: "own-city",
    destinations: ["云泽市北泊经济开发区"],
    visited: ["北泊冷链实业"],
  }),

  // Online, with an exemption that lets it count; and online without one.
  ...["t-yueting-08-party", "t-yueting-08-gov"].map((id) => change(id, { mode: "online" })),
  trip("t-chengwan-10-online", "chengwan", "2021-10-20", "2021-10-20", "2021-10-22", {
    posts: ["chengwan-party"],
    leaderTypes: ["principal"],
    destinations: ["线上"],
    visited: ["远航云服务科技"],
    mode: "online",
  }),

  // Of June, filed on 20 July: eight days after Monday the 12th, to which the 10th moves: half.
  filedOn("t-commerce-06-head", "2021-07-20"),

  // Two months in a row without a trip of one of the principals.
  notMade("t-yueting-05-gov"),
  notMade("t-yueting-06-gov"),

  // No head went out from April to September; twelve trips in December are of the fourth quarter all the same.
  notMade("t-soe-industrial-04-head"),
  notMade("t-soe-industrial-08-head"),
  ...inDecember,

  // A trip found untrue, by an error: it does not count, and costs 5 points.
  add({
    kind: "data-audit",
    id: "da-park-beibo-trip",
    unitId: "park-beibo",
    on: "2021-08-20",
    subject: "trip",
    recordId: "t-park-beibo-07-both",
    intent: "error",
    decidedBy: "市项目投资促进委员会办公室",
    decidedOn: "2021-08-30",
    documentNo: "云项促办核〔2021〕5号",
    filedAt: "2021-08-31",
  }),
  // Another of the same unit, decided in December to be fabricated: the measure is worth nothing in the year.
  add({
    kind: "data-audit",
    id: "da-park-beibo-trip-2",
    unitId: "park-beibo",
    on: "2021-12-06",
    subject: "trip",
    recordId: "t-park-beibo-11-gov",
    intent: "false",
    decidedBy: "市项目投资促进委员会",
    decidedOn: "2021-12-20",
    documentNo: "云项促核〔2021〕7号",
    filedAt: "2021-12-21",
  }),

  // A trip that names no enterprise.
  trip("t-hegu-10-none", "hegu", "2021-10-27", "2021-10-28", "2021-10-29", {
    posts: ["hegu-deputy"],
    leaderTypes: ["deputy"],
    destinations: ["海澄市"],
  }),
];
