import type { Message } from "../messages/message.js";
import { fieldsOf } from "../records/compile-kind.js";
import type { Field, RecordKind } from "../records/kind.js";

/** A table that people fill in: of one kind of record, or of one part of a dataset beside its records. */
export interface Form {
  /** The kind of record, or the part: `unit`, `unit-change`, `exemption`, `collected`, `holiday`. */
  readonly id: string;
  readonly title: Message;
  readonly meaning: Message;
  readonly columns: readonly FormColumn[];
}

/** A column of a form: the field that it fills, by its name. */
export interface FormColumn {
  readonly name: string;
  readonly field: Field;
}

const FIRST = ["id", "unitId"];

/** The form of a kind of record: what names the record, then what its kind has, then what every record may have. */
export function formOf(kind: RecordKind): Form {
  const fields = fieldsOf(kind);
  const own = Object.keys(kind.fields);
  const names = [
    ...FIRST,
    ...own,
    ...[...fields.keys()].filter((name) => !FIRST.includes(name) && !own.includes(name)),
  ];
  return {
    id: kind.kind,
    title: kind.title,
    meaning: kind.meaning,
    columns: names.flatMap((name) => {
      const field = fields.get(name);
      // Names of people are asked for nowhere: posts are enough.
      return field === undefined || field.personal === true ? [] : [{ name, field }];
    }),
  };
}
