import { FaultError, fault } from "../messages/fault.js";
import { builtInRules } from "../policy/built-in.js";
import { builtInDigest } from "../policy/built-in-texts.js";
import { type Assessor, assessorFor } from "./assessor.js";

let builtIn: Assessor | undefined;

/** The assessor that was handed in, or that of the built-in policy. */
export function assessorOf(given: Assessor | undefined): Assessor {
  if (given === undefined) {
    // Compiled at first use, so that importing costs nothing; the same closures for the same built-in policy.
    builtIn ??= assessorFor(builtInRules(), builtInDigest);
    return builtIn;
  }
  if (typeof given?.assess === "function") return given;
  const expected = { en: "an assessor from compilePolicy", zh: "由compilePolicy得到的assessor" };
  throw new FaultError([fault("VALUE_INVALID", "options.assessor", { expected })]);
}
