import { Engine as RulesEngine, type TopLevelCondition } from "json-rules-engine";
import type { Engine } from "./score.js";

/** One engine with all rules, run once for each unit, one run after the other: its runs share the engine's state. */
export const jsonRulesEngine: Engine = (rules) => {
  const engine = new RulesEngine([], { allowUndefinedFacts: true });
  for (const { name, when } of rules) {
    // A copy, since an engine writes into its rules.
    const conditions = structuredClone(when) as TopLevelCondition;
    engine.addRule({ name, conditions, event: { type: name } });
  }
  return async (facts) => {
    const { events } = await engine.run({ ...facts });
    return events.map(({ type }) => type);
  };
};
