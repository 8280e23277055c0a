import type { Language } from "../../messages/message.js";
import { freeze } from "../../publication/freeze.js";
import type { Outcome } from "../assess/assess-command.js";
import { assessWithHistory, type WithHistory } from "../input/with-history.js";
import type { Io } from "../io.js";
import { cleanJson } from "../printed/clean.js";

/** Assesses with what was published before, and prints the notification that is to be kept. */
export async function freezeCommand(given: WithHistory, language: Language, io: Io): Promise<Outcome> {
  const assessed = await assessWithHistory(given, language, io);
  if ("faults" in assessed) return assessed;
  io.stdout.write(`${cleanJson(JSON.stringify(freeze(assessed.assessment), null, 2))}\n`);
  return { exitCode: 0 };
}
