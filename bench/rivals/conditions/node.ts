/** A condition in json-rules-engine's language, as far as rule files write it. */
export type Node =
  | { readonly all: readonly Node[] }
  | { readonly any: readonly Node[] }
  | { readonly not: Node }
  | Comparison;

export interface Comparison {
  readonly fact: string;
  readonly operator: string;
  readonly value: unknown;
  readonly params?: unknown;
}

/** The fact to which a comparison compares; nothing where it compares to a value. */
export function otherFact({
  value,
}: Comparison): { readonly fact: string; readonly params?: unknown } | undefined {
  if (typeof value !== "object" || value === null || !("fact" in value)) return undefined;
  const { fact } = value;
  return typeof fact === "string" ? { ...value, fact } : undefined;
}
