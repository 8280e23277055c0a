import type { CivilDate } from "../calendar/civil-date.js";
import type { UnitInput } from "./dataset.js";

/** Whether a unit is there on a day. */
export function livesOn({ from, to }: Pick<UnitInput, "from" | "to">, day: CivilDate): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}
