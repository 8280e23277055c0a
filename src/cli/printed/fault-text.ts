import type { Fault } from "../../messages/fault.js";
import { placeText } from "../../messages/place.js";
import type { Say } from "../../messages/speaker.js";
import { clean } from "./clean.js";
import { words } from "./words.js";

/** One fault on one line: `file:line:column path: words (record id) [CODE]`, in a workbook `file [sheet] C7 path: …`. */
export function faultText(found: Fault, say: Say): string {
  const where = [placeText(found), found.path].filter((part) => part !== "").join(" ");
  const record = found.record === undefined ? "" : say(words.ofRecord, { id: found.record });
  const what = [where === "" ? "" : `${where}:`, say(found.message), record, `[${found.code}]`];
  return clean(what.filter((part) => part !== "").join(" "));
}
