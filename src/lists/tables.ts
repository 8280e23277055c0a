import type { Assessment } from "../assessment/assessment.js";
import { FaultError, fault } from "../messages/fault.js";
import type { Errata } from "../publication/erratum.js";
import { errata } from "./errata.js";
import { exemptions } from "./exemptions.js";
import { interviews } from "./interviews.js";
import { lights } from "./lights.js";
import { lines } from "./lines.js";
import type { Listing } from "./listing.js";
import { notification } from "./notification.js";
import { publicLists } from "./public-lists.js";
import { ranking } from "./ranking.js";
import { rectification } from "./rectification.js";
import { todo } from "./todo.js";
import { violations } from "./violations.js";

/** The tables of an assessment by name, in the order in which they are offered. */
export const tables = {
  notification,
  ranking,
  lights,
  rectification,
  interviews,
  "public-lists": publicLists,
  exemptions,
  todo,
  violations,
  lines,
} as const satisfies Readonly<Record<string, Listing<Assessment>>>;

/** The tables that an assessment can be laid out as. */
export type TableName = keyof typeof tables;

export const tableNames = Object.keys(tables) as readonly TableName[];

/** The table of what would differ from a published notification. */
export const ERRATA = "errata";

/** @throws FaultError when there is no such table of what was handed over. */
export function tableOf(from: Assessment | Errata, name: string): Listing<Assessment | Errata> {
  const isErrata = "published" in from;
  const own: Readonly<Record<string, unknown>> = isErrata ? { [ERRATA]: errata } : tables;
  if (!Object.hasOwn(own, name)) {
    const names = Object.keys(own);
    const expected = { en: `one of: ${names.join(", ")}`, zh: `下列之一：${names.join("、")}` };
    throw new FaultError([fault("VALUE_INVALID", "table", { expected })]);
  }
  return own[name] as Listing<Assessment | Errata>;
}
