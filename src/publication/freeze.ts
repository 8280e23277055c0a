import type { Assessment } from "../assessment/assessment.js";
import { type Fault, FaultError, fault } from "../messages/fault.js";
import { digest } from "../policy/digest.js";
import { bodyOf } from "./body.js";
import type { Notification } from "./notification.js";

/**
 * Makes of an assessment what is published and kept. Assessing again later with the same policy, the same two days and the
 * same history gives the same notification with the same digest, whatever was filed or happened since.
 *
 * @throws FaultError (`code` "NINETEEN_MEASURES_FAULTS") when the assessment has no lines (`detail: "totals"`), no digest
 * of its data (assess with `digest: true`), or not the units that it was made of.
 *
 * @example
 * import { assess, freeze } from "nineteen-measures";
 * const units = [{ id: "qinglan", name: "Qinglan", kinds: ["county"] }];
 * const september = assess({ units, records: [] }, { period: "2021-09", asOf: "2021-09-30", digest: true });
 * const published = freeze(september);
 * published.objectionsUntil; // => "2021-10-13"
 */
export function freeze(assessment: Assessment): Notification {
  const { data, units } = assessment;
  const faults: Fault[] = [];
  if (assessment.detail === "totals") faults.push(fault("NOTIFICATION_WITHOUT_LINES", "assessment.detail"));
  if (data === undefined) faults.push(fault("NOTIFICATION_WITHOUT_DIGEST", "assessment.data"));
  else if (units.length !== data.units) {
    const values = { made: data.units, held: units.length };
    faults.push(fault("NOTIFICATION_INCOMPLETE", "assessment.units", values));
  }
  if (data === undefined || faults.length > 0) throw new FaultError(faults);
  const rest: Omit<Notification, "digest"> = {
    format: "nineteen-measures-notification",
    version: 1,
    data: { digest: data.digest, units: data.units, records: data.records },
    ...bodyOf(assessment),
  };
  return { ...rest, digest: digest(rest) };
}

/**
 * Whether a notification is as it was published: its digest is that of all the rest.
 *
 * @example
 * import { assess, freeze, verify } from "nineteen-measures";
 * const units = [{ id: "qinglan", name: "Qinglan", kinds: ["county"] }];
 * const published = freeze(assess({ units, records: [] }, { period: "2021-09", asOf: "2021-09-30", digest: true }));
 * [verify(published), verify({ ...published, period: "2021-08" })]; // => [true, false]
 */
export function verify(notification: Notification): boolean {
  const { digest: said, ...rest } = Object(notification) as Notification;
  return rest.format === "nineteen-measures-notification" && said === digest(rest);
}
