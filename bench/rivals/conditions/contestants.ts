import { ZenEngine } from "@gorules/zen-engine";
import { LogicEngine } from "json-logic-engine";
import { Engine, type TopLevelCondition } from "json-rules-engine";
import { type Contestant, ENGINE, type Given, LOGIC, OURS, ZEN } from "../../contestant.js";
import { library } from "../../library.js";
import { type Case, casesOf, type Facts } from "./cases.js";
import { logicOf } from "./json-logic.js";
import type { Node } from "./node.js";
import { zenExpression } from "./zen.js";

const SEED = 7;

/** Each case with what an engine made of its conditions. */
type Made<Compiled> = readonly { readonly of: Case; readonly compiled: Compiled }[];

const made =
  <Compiled>(compile: (of: Case) => Compiled) =>
  ({ units }: Pick<Given, "units">): Made<Compiled> =>
    casesOf(SEED, units.length).map((of) => ({ of, compiled: compile(of) }));

/** Puts every condition to every unit's facts. */
function decided<Compiled, Result>(
  all: Made<Compiled>,
  decide: (compiled: Compiled, of: Case, unit: number) => Result,
): readonly Result[] {
  return all.flatMap(({ of, compiled }) => of.facts.map((_, unit) => decide(compiled, of, unit)));
}

const compiledByUs = ({ conditions }: Case) => conditions.map((one) => library.compileCondition(one));
type Ours = ReturnType<typeof compiledByUs>;

const ours: readonly Contestant[] = [
  {
    name: OURS,
    work: "conditions-traced",
    prepare: made(compiledByUs),
    run: (_, prepared) =>
      decided(prepared as Made<Ours>, (compiled, { facts }, unit) => {
        const own = facts[unit] ?? {};
        return compiled.map(({ tree }) => tree(own).result);
      }),
  },
  {
    name: OURS,
    work: "conditions",
    prepare: made(compiledByUs),
    run: (_, prepared) =>
      decided(prepared as Made<Ours>, (compiled, { facts }, unit) => {
        const own = facts[unit] ?? {};
        return compiled.map((holds) => holds(own));
      }),
  },
];

/** A comparison with what is absent is false: its own operators compare with it. */
function engineFor({ plain }: Case): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const isThere = (a: unknown, b: unknown): boolean => a !== undefined && b !== undefined;
  engine.addOperator<unknown, unknown>("equal", (a, b) => isThere(a, b) && a === b);
  engine.addOperator<unknown, unknown>("notEqual", (a, b) => isThere(a, b) && a !== b);
  engine.addOperator<unknown, unknown[]>("notIn", (a, b) => isThere(a, b) && !b.includes(a));
  engine.addOperator<unknown, unknown>("known", (a, b) => (a !== undefined) === b);
  engine.addOperator<string, string>("before", (a, b) => isThere(a, b) && a < b);
  engine.addOperator<string, string>("onOrBefore", (a, b) => isThere(a, b) && a <= b);
  engine.addOperator<string, string>("after", (a, b) => isThere(a, b) && a > b);
  engine.addOperator<string, string>("onOrAfter", (a, b) => isThere(a, b) && a >= b);
  plain.conditions.forEach((one, i) => {
    engine.addRule({ name: String(i), conditions: wrapped(one), event: { type: "held" } });
  });
  return engine;
}

/** It wants all, any or not at the top, and writes into its rules. */
function wrapped(node: Node): TopLevelCondition {
  return structuredClone("fact" in node ? { all: [node] } : node) as TopLevelCondition;
}

const jsonRulesEngine: Contestant = {
  name: ENGINE,
  work: "conditions-traced",
  prepare: made(engineFor),
  run: async (_, prepared) => {
    const all: unknown[] = [];
    for (const { of, compiled } of prepared as Made<Engine>) {
      for (const facts of of.plain.facts) {
        // One run after the other: they share the engine's state.
        const { results, failureResults } = await compiled.run({ ...facts });
        const held: unknown[] = [];
        for (const one of results) held[Number(one.name)] = one.result;
        for (const one of failureResults) held[Number(one.name)] = one.result;
        all.push(held);
      }
    }
    return all;
  },
};

const compiledLogic = ({ plain }: Case) => {
  const engine = new LogicEngine();
  return plain.conditions.map((one) => engine.build(logicOf(one)));
};

const jsonLogicEngine: Contestant = {
  name: LOGIC,
  work: "conditions",
  prepare: made(compiledLogic),
  run: (_, prepared) =>
    decided(prepared as Made<ReturnType<typeof compiledLogic>>, (compiled, { plain }, unit) => {
      const own: Facts = plain.facts[unit] ?? {};
      return compiled.map((holds) => holds(own));
    }),
};

/** A decision with an expression for each condition. */
function decisionFor({ plain }: Case) {
  const at = { position: { x: 0, y: 0 } };
  const expressions = plain.conditions.map((one, i) => ({
    id: String(i),
    key: `held${i}`,
    value: zenExpression(one),
  }));
  return new ZenEngine().createDecision({
    nodes: [
      { id: "facts", type: "inputNode", name: "Facts", ...at },
      { id: "all", type: "expressionNode", name: "Conditions", content: { expressions }, ...at },
      { id: "held", type: "outputNode", name: "Held", ...at },
    ],
    edges: [
      { id: "1", type: "edge", sourceId: "facts", targetId: "all" },
      { id: "2", type: "edge", sourceId: "all", targetId: "held" },
    ],
  });
}

const zenEngine: Contestant = {
  name: ZEN,
  work: "conditions",
  prepare: made(decisionFor),
  run: async (_, prepared) => {
    const all: unknown[] = [];
    for (const { of, compiled } of prepared as Made<ReturnType<typeof decisionFor>>) {
      for (const facts of of.plain.facts) all.push((await compiled.evaluate(facts)).result);
    }
    return all;
  },
  compared: (result) =>
    (result as readonly Record<string, boolean>[]).map((own) =>
      Object.keys(own).map((_, i) => own[`held${i}`]),
    ),
};

/** Conditions alone: every one of the nineteen rule files, on facts of as many units as the city has. */
export const conditions: readonly Contestant[] = [...ours, jsonRulesEngine, jsonLogicEngine, zenEngine];
