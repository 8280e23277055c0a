import * as z from "zod/mini";
import { isCivilDate } from "../calendar/civil-date.js";

/** The years in which days are looked for, as `isCivilDate` has them. */
const YEARS = "^(19|20|21)\\d{2}-|^2200-";

/** A day; a JSON Schema says it as exactly as the library does. */
export const civilDateSchema = z
  .string()
  .check(z.refine(isCivilDate))
  .register(z.globalRegistry, { format: "date", pattern: YEARS });
