import { LogicEngine } from "json-logic-engine";
import { logicOf } from "../conditions/json-logic.js";
import type { Engine } from "./score.js";

/** Every rule compiled to a function of the facts. */
export const jsonLogicEngine: Engine = (rules) => {
  const engine = new LogicEngine();
  const compiled = rules.map(({ name, when }) => ({ name, holds: engine.build(logicOf(when)) }));
  return (facts) => compiled.flatMap(({ name, holds }) => (holds(facts) === true ? name : []));
};
