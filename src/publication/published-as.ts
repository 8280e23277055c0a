import type { CivilDate } from "../calendar/civil-date.js";
import type { Notification } from "./notification.js";

/**
 * What a notification is on a day: `provisional` as long as units can object to it, then `final`. Final figures are not
 * changed either: what an objection or a correction brings stands in the errata.
 *
 * @example
 * import { publishedAs } from "nineteen-measures";
 * const published = { objectionsUntil: "2021-10-13" };
 * [publishedAs(published, "2021-10-13"), publishedAs(published, "2021-10-14")]; // => ["provisional", "final"]
 */
export function publishedAs(
  { objectionsUntil }: Pick<Notification, "objectionsUntil">,
  day: CivilDate,
): "provisional" | "final" {
  return objectionsUntil !== undefined && day <= objectionsUntil ? "provisional" : "final";
}
