import { ZenEngine } from "@gorules/zen-engine";
import { zenExpression } from "../conditions/zen.js";
import type { Engine } from "./score.js";

/** A decision table with a row for each rule, of which all that hold are collected. */
export const zenEngine: Engine = (rules) => {
  const table = {
    hitPolicy: "collect",
    inputs: [{ id: "when", name: "When" }],
    outputs: [{ id: "rule", name: "Rule", field: "rule" }],
    rules: rules.map(({ name, when }) => ({
      _id: name,
      when: zenExpression(when),
      rule: JSON.stringify(name),
    })),
  };
  const at = { position: { x: 0, y: 0 } };
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: "facts", type: "inputNode", name: "Facts", ...at },
      { id: "rules", type: "decisionTableNode", name: "Rules", content: table, ...at },
      { id: "held", type: "outputNode", name: "Held", ...at },
    ],
    edges: [
      { id: "1", type: "edge", sourceId: "facts", targetId: "rules" },
      { id: "2", type: "edge", sourceId: "rules", targetId: "held" },
    ],
  });
  return async (facts) => {
    const { result } = await decision.evaluate(facts);
    // It collects objects, or nothing where no row holds.
    return Array.isArray(result) ? result.map(({ rule }: { readonly rule: string }) => rule) : [];
  };
};
