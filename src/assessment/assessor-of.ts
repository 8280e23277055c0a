import { FaultError, fault } from "../messages/fault.js";
import { nineteenMeasures } from "../policy/built-in.js";
import { type Assessor, compilePolicy } from "./assessor.js";

let builtIn: Assessor | undefined;

/** The assessor that was handed in, or that of the built-in policy. */
export function assessorOf(given: Assessor | undefined): Assessor {
  if (given === undefined) {
    // Compiled at first use, so that importing costs nothing; the same closures for the same built-in policy.
    builtIn ??= compilePolicy(nineteenMeasures);
    return builtIn;
  }
  if (typeof given?.assess === "function") return given;
  const expected = { en: "an assessor from compilePolicy", zh: "由compilePolicy得到的assessor" };
  throw new FaultError([fault("VALUE_INVALID", "options.assessor", { expected })]);
}
