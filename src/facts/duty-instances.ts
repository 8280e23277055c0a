import type { Field } from "../records/kind.js";
import type { DutySetting } from "./duty.js";
import type { CompiledFacts } from "./facts.js";
import { type Instance, withoutData } from "./instance.js";
import type { Selections } from "./select.js";

/** The instances of a duty, or nothing where its records were not collected; each duty is worked out once. */
export function instancesOf(
  { duties }: CompiledFacts,
  selections: Selections,
  isCollected: (selection: string) => boolean,
  setting: DutySetting,
): (duty: string) => readonly Instance[] | undefined {
  const worked = new Map<string, readonly Instance[] | undefined>();
  return (name) => {
    if (worked.has(name)) return worked.get(name);
    const duty = duties.get(name);
    if (duty === undefined) throw new Error(`There is no duty "${name}".`);
    const { selection, per, textField, fields = [] } = duty;
    const { kind, about: reports, fields: kindFields } = selections.kindOf(selection);
    const titled = titling(textField === undefined ? undefined : kindFields.get(textField));
    const tenure = per === undefined ? undefined : selections.kindOf(per).tenure;
    // Runs and late completion reach over the turn of the year, so a duty sees every year's records.
    const { ofAllYears } = selections;
    // What is done may stand in a linked record: where those were not collected, nobody knows.
    const linked = fields.flatMap((field) => selections.linkedBy(selection, field) ?? []);
    const needed = [selection, ...(per === undefined ? [] : [per]), ...linked];
    const find = (): readonly Instance[] | undefined =>
      duty
        .instances(ofAllYears(selection), setting, {
          keys: per === undefined ? [] : ofAllYears(per),
          areReports: reports !== undefined,
          ...(tenure === undefined ? {} : { tenure }),
        })
        ?.map(titled)
        // What was done is known, wherever it comes from.
        .map((one) =>
          one.state !== "missed" || setting.isCollected(kind, one.period?.from ?? one.due, one.due)
            ? one
            : withoutData(one),
        );
    const found = needed.every(isCollected) ? find() : undefined;
    worked.set(name, found);
    return found;
  };
}

/** Calls an instance of a listed text by the title that the field gives to that choice. */
function titling(field: Field | undefined): (instance: Instance) => Instance {
  const value = field?.type === "list" ? field.of : field;
  if (value?.type !== "enum") return (instance) => instance;
  const titles = new Map(Object.entries(value.values));
  return (instance) => {
    const subjectTitle = titles.get(instance.subject ?? "");
    return subjectTitle === undefined ? instance : { ...instance, subjectTitle };
  };
}
