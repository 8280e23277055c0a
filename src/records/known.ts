import type { CompiledKind } from "./compile-kind.js";

/** Whether there is a unit of an id. */
export type UnitIds = Pick<ReadonlySet<string>, "has">;

/** The names that the policy knows: what a dataset may refer to. */
export interface Known {
  readonly kinds: ReadonlyMap<string, CompiledKind>;
  readonly unitKinds: readonly string[];
  readonly measures: readonly string[];
  /** The years whose holidays the policy's calendar knows. */
  readonly calendarYears: readonly number[];
  /** Whether a record without an audit is not approved. */
  readonly auditRequired: boolean;
}
