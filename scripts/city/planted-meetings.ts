import { add, again, change, never, type Plant } from "./plant.js";
import type { CityRecord } from "./record.js";

type Texts = Readonly<Record<string, string>>;

const about = (id: string) => (record: CityRecord) => record.id === id || record.meetingId === id;

/** The meeting did not take place: neither it nor anything decided there. */
const notHeld = (id: string): Plant => never(id, "meetingId");

/** The meeting took place on another day: what was decided there moves along. */
const heldOn =
  (id: string, on: string, minutesOn: string, filedAt: string): Plant =>
  (records) =>
    change(id, { minutesOn })(
      records.map((record) => (about(id)(record) ? { ...record, on, filedAt } : record)),
    );

const meeting = (id: string, unitId: string, on: string, more: Texts): Plant =>
  add({ kind: "regular-meeting", id, unitId, on, chairRole: "deputy", filedAt: on, ...more });

const decision = (id: string, ownerUnitId: string, dates: Readonly<Record<"on" | "dueOn", string>>) => ({
  kind: "meeting-decision",
  id,
  unitId: "office",
  meetingId: `m-office-${dates.on.slice(0, 7)}`,
  ownerUnitId,
  ...dates,
  filedAt: dates.on,
});

const presence = (unitId: string, months: readonly string[], as: string): readonly Plant[] =>
  months.map((month) => change(`a-${unitId}-${month}`, { presence: as }));

/** What is planted on the meetings, each with what it is meant to show. */
export const plantedMeetings: readonly Plant[] = [
  // Two months running without a meeting: two findings, and the major one on the second.
  notHeld("m-yanbo-2021-05"),
  notHeld("m-yanbo-2021-06"),

  // April missed, made up on 14 May, the eighth of ten working days, after the May meeting itself: counts half.
  notHeld("m-hegu-2021-04"),
  heldOn("m-hegu-2021-05", "2021-05-07", "2021-05-12", "2021-05-10"),
  meeting("m-hegu-2021-05-2", "hegu", "2021-05-14", { minutesOn: "2021-05-19", filedAt: "2021-05-17" }),

  // March missed and never made up: the meeting that was filed for it was rejected in the audit.
  notHeld("m-chengwan-2021-03"),
  heldOn("m-chengwan-2021-04", "2021-04-06", "2021-04-09", "2021-04-08"),
  meeting("m-chengwan-2021-04-2", "chengwan", "2021-04-09", {
    minutesOn: "2021-04-12",
    audit: "rejected",
    auditedAt: "2021-04-16",
  }),

  // The fifth working day after 28 September 2021 is 11 October: minutes of the 12th are one day late, of the 11th not.
  heldOn("m-fenglu-2021-09", "2021-09-28", "2021-10-12", "2021-09-29"),
  heldOn("m-park-hightech-2021-09", "2021-09-28", "2021-10-11", "2021-09-29"),

  // A quarter in which no principal leader chaired.
  ...["2021-04", "2021-05", "2021-06"].map((month) => change(`m-yueting-${month}`, { chairRole: "deputy" })),

  // Overdue and closed later: raised, then closed.
  add({
    ...decision("d-office-2021-05-21", "transport", { on: "2021-05-08", dueOn: "2021-06-15" }),
    closedOn: "2021-07-09",
  }),
  // Overdue and still open at the end of the year.
  add(decision("d-office-2021-07-21", "ecology", { on: "2021-07-08", dueOn: "2021-08-20" })),
  // Due in 2020 and still open: no points in 2021, but the finding is carried over.
  add(decision("d-office-2020-10-21", "soe-urban", { on: "2020-10-09", dueOn: "2020-12-10" })),

  // First filed as closed in time, replaced in October by a version that says otherwise.
  add({
    ...decision("d-office-2021-06-21", "commerce", { on: "2021-06-07", dueOn: "2021-07-30" }),
    closedOn: "2021-07-28",
  }),
  add({
    ...decision("d-office-2021-06-21-v2", "commerce", { on: "2021-06-07", dueOn: "2021-07-30" }),
    closedOn: "2021-08-06",
    supersedes: "d-office-2021-06-21",
    filedAt: "2021-10-15",
  }),

  // Still in review: the month counts as missed.
  change("m-park-beibo-2021-07", { audit: "in-review" }),
  // Held in September, filed in October: in the September assessment it does not exist.
  heldOn("m-chengwan-2021-09", "2021-09-27", "2021-09-30", "2021-10-12"),

  // No meetings in the two months of the flood, covered by the exemption below.
  notHeld("m-qinglan-2021-07"),
  notHeld("m-qinglan-2021-08"),
  // No meeting in June, covered by an exemption that was approved only in October.
  notHeld("m-park-hightech-2021-06"),

  // An excused absence costs nothing; an unexcused one and an unapproved deputy cost the same.
  ...presence("finance", ["2021-03"], "excused"),
  ...presence("culture-tourism", ["2021-02"], "absent"),
  ...presence("industry-it", ["2021-07"], "unapproved-deputy"),
  // Five absences by September and six in the year: the cap of 20 points binds.
  ...presence("soe-transport", ["2021-01", "2021-03", "2021-04", "2021-06", "2021-08", "2021-11"], "absent"),

  // A date that does not exist, a kind that does not exist, a field that does not exist.
  meeting("m-park-beibo-2021-02-2", "park-beibo", "2021-02-30", { filedAt: "2021-03-01" }),
  meeting("m-yanbo-2021-06-2", "yanbo", "2021-06-10", { kind: "regular-meting", filedAt: "2021-06-11" }),
  change("m-yueting-2021-08", { venue: "三楼会议室" }),
  // The same line twice: counted once.
  again("a-drc-2021-06"),
  // Two lines that contradict each other: neither counts.
  again("a-agriculture-2021-05", { presence: "absent" }),
];
