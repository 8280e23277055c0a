import type { UnitRecords } from "../facts/views.js";
import type { StoredRecord } from "../records/stored-record.js";
import type { HeldInterview } from "./decisions.js";
import { type Days, oldestFirst, type SayingKinds, saidIn } from "./saying-kinds.js";
import { choiceOf } from "./vetoes.js";

/** The interviews that were held with a unit in the days that are scored, oldest first. */
export function heldInterviewsOn(
  records: UnitRecords,
  { interview }: SayingKinds,
  days: Days,
): readonly HeldInterview[] {
  return saidIn(interview, records, days, heldOf).toSorted(oldestFirst);
}

function heldOf(
  { subject, on, data }: StoredRecord,
  { kind, rule: { level, causes, posts } }: SayingKinds["interview"][number],
): HeldInterview {
  const listIn = (name: string): readonly string[] =>
    Array.isArray(data[name]) ? data[name].map(String) : [];
  return {
    id: subject,
    on,
    level: choiceOf(kind, level, data[level]),
    causes: listIn(causes).map((one) => choiceOf(kind, causes, one)),
    posts: listIn(posts),
  };
}
