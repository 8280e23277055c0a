/** Reads a fact by its name from what facts are given as. */
export type Read<Facts> = (facts: Facts, name: string) => unknown;

/** Facts by name, as an object's own properties. */
export type OwnFacts = Readonly<Record<string, unknown>>;

/** What is asked for a fact by its name. */
export interface Asked {
  fact(name: string): unknown;
}

/** What an object inherits is not a fact. */
export function ownFact(facts: OwnFacts, name: string): unknown {
  return Object.hasOwn(facts, name) ? facts[name] : undefined;
}

export function askedFact(facts: Asked, name: string): unknown {
  return facts.fact(name);
}
