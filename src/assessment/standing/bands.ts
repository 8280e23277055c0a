import { compileCondition, type FactSource } from "../../conditions/compile.js";
import type { LightBand } from "../../policy/schema/standing.js";
import type { Light } from "./standing-of-unit.js";

/** Colours made ready: that of the first band whose condition holds. A fact that is not known makes no comparison hold. */
export type CompiledBands = (facts: FactSource) => Pick<Light, "colour" | "watch" | "basis">;

export function compileBands(bands: readonly LightBand[]): CompiledBands {
  const compiled = bands.map(({ when, colour, watch, basis }) => ({
    // The same for all that has the colour by this band.
    light: Object.freeze({ colour, ...(watch === undefined ? {} : { watch }), basis }),
    holds: when === undefined ? always : compileCondition(when),
  }));
  return (facts) => {
    const found = compiled.find(({ holds }) => holds(facts));
    // The last band has no condition: the checks of the policy see to that.
    if (found === undefined) throw new Error("No band of a light holds.");
    return found.light;
  };
}

const always = (): boolean => true;
