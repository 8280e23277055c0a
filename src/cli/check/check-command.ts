import type { Fault } from "../../messages/fault.js";
import type { Language } from "../../messages/message.js";
import { type Say, speaker } from "../../messages/speaker.js";
import { readPolicyTexts } from "../../node/read-policy-files.js";
import { byPlace, checkPolicy, type PolicyCheck } from "../../policy/check-policy.js";
import type { Outcome } from "../assess/assess-command.js";
import { faultsOf, inFolder } from "../input/input-faults.js";
import type { Io } from "../io.js";
import { clean, cleanJson } from "../printed/clean.js";
import { words } from "../printed/words.js";
import type { CheckArguments } from "./check-arguments.js";

/** Checks a rule folder and prints what is wrong and what is doubtful. A folder that is not there comes back. */
export async function checkCommand(
  { folder, format, strict }: CheckArguments,
  language: Language,
  io: Io,
): Promise<Outcome> {
  const check = await checkFolder(folder);
  if (Array.isArray(check)) return { faults: check };
  const { faults, warnings } = check;
  io.stdout.write(
    format === "json"
      ? `${cleanJson(JSON.stringify({ faults, warnings }, null, 2))}\n`
      : asText(check, speaker(language)),
  );
  if (faults.length > 0) return { exitCode: 2 };
  return { exitCode: strict && warnings.length > 0 ? 1 : 0 };
}

async function checkFolder(folder: string): Promise<PolicyCheck | Fault[]> {
  try {
    const { files, faults: unread } = await readPolicyTexts(folder);
    const { faults, warnings } = checkPolicy(files);
    // A file that is there and cannot be read is not missing.
    const isUnread = ({ code, file }: Fault): boolean =>
      code === "FILE_MISSING" && unread.some((one) => file === (one.file ?? one.path));
    const all = [...unread, ...faults.filter((found) => !isUnread(found))];
    const named = (some: readonly Fault[]) => some.map((found) => inFolder(folder, found)).toSorted(byPlace);
    return { faults: named(all), warnings: named(warnings) };
  } catch (error) {
    return faultsOf(error).map((found) => inFolder(folder, found));
  }
}

function asText({ faults, warnings }: PolicyCheck, say: Say): string {
  const lines = [
    ...faults.map((found) => ({ found, severity: words.isFault })),
    ...warnings.map((found) => ({ found, severity: words.isWarning })),
  ]
    .toSorted((one, other) => byPlace(one.found, other.found))
    .map(({ found, severity }) => line(found, say(severity), say));
  const count = say(words.checked, { faults: faults.length, warnings: warnings.length });
  return [...lines, count].map((text) => `${text}\n`).join("");
}

/** One finding on one line: `file:line:column severity words [CODE]`. */
function line(found: Fault, severity: string, say: Say): string {
  const place = found.file === undefined ? found.path : `${found.file}:${found.line}:${found.column}`;
  return clean(`${place} ${severity} ${say(found.message)} [${found.code}]`);
}
