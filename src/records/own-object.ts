import type * as z from "zod/mini";
import { type Fault, fault } from "../messages/fault.js";
import { nearest } from "../messages/nearest.js";
import { shapeFaults } from "../shape/faults.js";
import { without } from "./check-record.js";

/** Reads one of the dataset's own objects: undeclared fields are reported and not read, any other fault refuses it. */
export function ownObject<S extends z.ZodMiniObject>(
  schema: S,
  value: unknown,
  path: string,
  faults: Fault[],
): z.infer<S> | undefined {
  const declared = Object.keys(schema.shape);
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const undeclared = isObject ? Object.keys(value).filter((field) => !declared.includes(field)) : [];
  for (const field of undeclared) {
    const shown = field.slice(0, 60);
    faults.push(fault("FIELD_UNKNOWN", `${path}.${shown}`, { field: shown }, near(field, declared)));
  }
  const data = isObject ? without(value, undeclared) : value;
  const wrong = shapeFaults(schema, { data, at: path });
  for (const found of wrong) faults.push(found);
  return wrong.length > 0 ? undefined : (data as z.infer<S>);
}

/** The nearest valid name as a fault takes it. */
export function near(name: string, valid: readonly string[]): { nearest?: string } {
  const found = nearest(name, valid);
  return found === undefined ? {} : { nearest: found };
}

/** Whether a span ends before it begins. */
export function reversed({ from, to }: { readonly from?: unknown; readonly to?: unknown }): boolean {
  return typeof from === "string" && typeof to === "string" && to < from;
}
