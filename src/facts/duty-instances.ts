import type { Message } from "../messages/message.js";
import type { Field } from "../records/kind.js";
import type { CompiledDuty, DutySetting } from "./duty.js";
import { entry } from "./group.js";
import type { Instance } from "./instance.js";
import { type CompiledSelections, linkIn, type Selections, selectionNamed } from "./select.js";
import type { RecordView } from "./views.js";

/** A duty, and what its selections say of it. */
export interface PlacedDuty {
  readonly duty: CompiledDuty;
  readonly kind: string;
  /** The selections without whose records nobody knows what became of it. */
  readonly needed: readonly string[];
  /** Whether the records that fulfil it report on periods. */
  readonly areReports: boolean;
  /** The field that names the post, where it is asked of tenures. */
  readonly tenure: string | undefined;
  /** What the texts are called that it is asked for. */
  readonly titles: ReadonlyMap<string, Message> | undefined;
}

const NONE: readonly RecordView[] = [];

/** Duties with what their selections say of them. */
export function placedDuties(
  duties: ReadonlyMap<string, CompiledDuty>,
  selections: CompiledSelections,
): ReadonlyMap<string, PlacedDuty> {
  return new Map([...duties].map(([name, duty]) => [name, placed(duty, selections)]));
}

function placed(duty: CompiledDuty, selections: CompiledSelections): PlacedDuty {
  const { selection, per, textField, fields = [] } = duty;
  const own = selectionNamed(selections, selection);
  // What is done may stand in a linked record: where those were not collected, nobody knows.
  const linked = fields.flatMap((field) => linkIn(own, field) ?? []);
  return {
    duty,
    kind: own.kind.kind,
    needed: [selection, ...(per === undefined ? [] : [per]), ...linked],
    areReports: own.kind.about !== undefined,
    tenure: per === undefined ? undefined : selectionNamed(selections, per).kind.tenure,
    titles: textField === undefined ? undefined : titlesOf(own.kind.fields.get(textField)),
  };
}

/** The instances of a duty, or nothing where its records were not collected; each duty is worked out once. */
export function instancesOf(
  duties: ReadonlyMap<string, PlacedDuty>,
  selections: Selections,
  isCollected: (selection: string) => boolean,
  setting: DutySetting,
): (duty: string) => readonly Instance[] | undefined {
  const find = (placed: PlacedDuty): readonly Instance[] | undefined => {
    const { duty, kind, needed, areReports, tenure, titles } = placed;
    if (!needed.every(isCollected)) return undefined;
    // Runs and late completion reach over the turn of the year, so a duty sees every year's records.
    const { ofAllYears } = selections;
    return duty.instances(ofAllYears(duty.selection), setting, {
      keys: duty.per === undefined ? NONE : ofAllYears(duty.per),
      areReports,
      tenure,
      titles,
      isCollected: (from, to) => setting.isCollected(kind, from, to),
    });
  };
  const worked = new Map<string, { readonly found: readonly Instance[] | undefined }>();
  return (name) =>
    entry(worked, name, () => {
      const duty = duties.get(name);
      if (duty === undefined) throw new Error(`There is no duty "${name}".`);
      return { found: find(duty) };
    }).found;
}

function titlesOf(field: Field | undefined): ReadonlyMap<string, Message> | undefined {
  const value = field?.type === "list" ? field.of : field;
  return value?.type === "enum" ? new Map(Object.entries(value.values)) : undefined;
}
