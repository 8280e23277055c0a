import { Exact, exactly } from "../../exact/exact.js";
import { valuesFor } from "../checks/parameters.js";
import { type Formula, parseFormula } from "../formula.js";
import type { Measure, Value } from "../measure-schema.js";

/** The parameters of a measure for one kind of unit on one day. */
export type Figures = (parameter: string) => number | undefined;

/** The parameters as they are for every kind of unit, from every day on which one of them changes; the newest last. */
export function figuresOf(measure: Measure, kinds = kindsOf(measure)): readonly Figures[] {
  const all = Object.values(measure.parameters).flatMap(({ values }) => values);
  const days = [...new Set(["", ...all.map(({ from }) => from)])].toSorted();
  return days.flatMap((day) =>
    kinds.map((kind): Figures => {
      return (name) => {
        const rule = Object.hasOwn(measure.parameters, name) ? measure.parameters[name] : undefined;
        const values = valuesFor(rule?.values ?? [], kind).toSorted((a, b) => (a.from < b.from ? -1 : 1));
        return (values.findLast(({ from }) => from <= day) ?? values[0])?.value;
      };
    }),
  );
}

/** The kinds of unit that a measure has profiles for. */
export function kindsOf({ profiles }: Measure): readonly string[] {
  return [...new Set(profiles.flatMap((profile) => Object.keys(profile.for)))];
}

/** What a value of parameters alone comes to; nothing where it rests on anything else. */
export function constantOf(value: Value | undefined, figures: Figures): number | undefined {
  if (typeof value !== "string") return typeof value === "number" ? value : undefined;
  const parsed = parseFormula(value);
  return parsed.ok ? worked(parsed.formula, figures)?.valueOf() : undefined;
}

function worked(formula: Formula, figures: Figures): Exact | undefined {
  switch (formula.op) {
    case "number":
      return Exact.parse(formula.text);
    case "name": {
      const figure = figures(formula.name);
      return figure === undefined ? undefined : exactly(figure);
    }
    case "negate":
      return worked(formula.of, figures)?.neg();
    case "min":
    case "max": {
      const all = formula.of.map((one) => worked(one, figures));
      if (!all.every((one) => one !== undefined)) return undefined;
      const sorted = all.toSorted((a, b) => a.compare(b));
      return formula.op === "min" ? sorted[0] : sorted.at(-1);
    }
    default: {
      const [left, right] = [worked(formula.left, figures), worked(formula.right, figures)];
      if (left === undefined || right === undefined) return undefined;
      if (formula.op === "divide") return right.equals(0) ? undefined : left.div(right);
      return left[({ add: "add", subtract: "sub", multiply: "mul" } as const)[formula.op]](right);
    }
  }
}
