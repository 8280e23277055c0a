import { type Move, moveName } from "./moves.js";

/** A fact, and how far its date is moved where it is. */
export interface FactReference {
  readonly fact: string;
  readonly params?: Move | undefined;
}

/** The facts that a comparison is between: its left side, and its right where that is one. */
export function referencesIn(
  comparison: FactReference & { readonly value: unknown },
): readonly FactReference[] {
  const right = referenceOf(comparison.value);
  return right === undefined ? [comparison] : [comparison, right];
}

/** The fact that a comparison's value refers to, if it does. */
export function referenceOf(value: unknown): FactReference | undefined {
  const refers = typeof value === "object" && value !== null && "fact" in value;
  return refers && typeof value.fact === "string" ? (value as FactReference) : undefined;
}

/** The names of all facts that a reference asks for: its own, and that of the number its date is moved by. */
export function namesIn({ fact, params }: FactReference): readonly string[] {
  const by = params === undefined ? undefined : moveName(params);
  return by === undefined ? [fact] : [fact, by];
}

/** The facts behind the moved dates among some, by name; nothing where none is moved. */
export function movedFrom(
  references: readonly FactReference[],
  factNamed: (name: string) => unknown,
): Readonly<Record<string, unknown>> | undefined {
  const names = references.filter(({ params }) => params !== undefined).flatMap(namesIn);
  return names.length === 0 ? undefined : Object.fromEntries(names.map((name) => [name, factNamed(name)]));
}
