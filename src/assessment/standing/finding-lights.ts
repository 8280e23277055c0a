import { groupBy } from "../../facts/group.js";
import type { ViolationRule } from "../../policy/measure-schema.js";
import type { InstanceResult } from "../../scoring/duty-results.js";
import type { Violation } from "../../scoring/violations.js";
import type { WeightedMeasure } from "../unit.js";
import type { BareLight } from "./progress-lights.js";
import type { CompiledStanding } from "./rules.js";

/**
 * The lights that the findings of a measure propose, and green or grey ones for what they could have been about: the
 * newest deadline of each duty behind them that is over, by what it is about.
 */
export function findingLights(measure: WeightedMeasure, { lit }: CompiledStanding): readonly BareLight[] {
  const rules = lit.get(measure.id) ?? [];
  const types = [...new Set(rules.flatMap(({ lightType }) => lightType ?? []))];
  return types.flatMap((type) => {
    const own = rules.filter(({ lightType }) => lightType === type);
    const codes = own.map(({ code }) => code);
    const findings = measure.violations.filter((one) => codes.includes(one.code) && isLit(one));
    const instances = newest(instancesOf(measure, own));
    const subjects = [...new Set([...findings, ...instances].map(({ subject }) => subject))];
    return subjects.map((subject) =>
      lightOf(
        { type, measureId: measure.id, ...(subject === undefined ? {} : { subject }) },
        findings.filter((one) => one.subject === subject),
        instances.find((one) => one.subject === subject),
      ),
    );
  });
}

/** A finding lights while it can be put right; what nothing can put right any more, in the notification that raises it. */
function isLit({ state, new: isNew }: Violation): boolean {
  return state === "open" || (state === "final" && isNew);
}

function instancesOf(
  { duties }: WeightedMeasure,
  rules: readonly ViolationRule[],
): readonly InstanceResult[] {
  const named = new Set(rules.flatMap(({ duty }) => duty ?? []));
  return duties.filter(({ duty }) => named.has(duty)).flatMap(({ instances }) => instances);
}

const decided: readonly InstanceResult["state"][] = ["met", "late", "missed", "exempt"];

/** Of what is about the same the newest instance that is decided. */
function newest(instances: readonly InstanceResult[]): readonly InstanceResult[] {
  const over = instances.filter(({ state }) => decided.includes(state));
  return [...groupBy(over, ({ subject }) => subject).values()].flatMap((same) =>
    same.reduce((last, one) => (one.due >= last.due ? one : last)),
  );
}

function lightOf(
  head: Pick<BareLight, "type" | "measureId" | "subject">,
  findings: readonly Violation[],
  instance: InstanceResult | undefined,
): BareLight {
  const worst = findings.find(({ light }) => light === "red") ?? findings[0];
  const dates =
    instance === undefined
      ? {}
      : {
          due: instance.due,
          ...(instance.completedOn === undefined ? {} : { completedOn: instance.completedOn }),
        };
  if (worst !== undefined) {
    const { light = "yellow", id, due, basis, records } = worst;
    return {
      ...head,
      colour: light,
      basis,
      ...dates,
      ...(due === undefined ? {} : { due }),
      violation: id,
      records,
    };
  }
  const { state, exemption, records = [] } = instance ?? {};
  return state === "exempt"
    ? { ...head, colour: "grey", ...dates, ...(exemption === undefined ? {} : { exemption }), records }
    : { ...head, colour: "green", ...dates, records };
}
