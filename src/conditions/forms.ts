/** What is asked for a fact by its name. */
export interface Asked {
  fact(name: string): unknown;
}

/** Facts by name, as an object's own properties. */
export type OwnFacts = Readonly<Record<string, unknown>>;

/** How facts are given: what reads one, and what tests one, so that no comparison decides it anew. */
export interface Form<Facts> {
  readonly read: (facts: Facts, name: string) => unknown;
  readonly tested: (name: string, test: (value: unknown) => boolean) => (facts: Facts) => boolean;
}

export const askedForm: Form<Asked> = {
  read: (facts, name) => facts.fact(name),
  tested: (name, test) => (facts) => test(facts.fact(name)),
};

export const ownForm: Form<OwnFacts> = {
  read: ownFact,
  tested: (name, test) => (facts) => test(ownFact(facts, name)),
};

/** What an object inherits is not a fact. */
export function ownFact(facts: OwnFacts, name: string): unknown {
  return Object.hasOwn(facts, name) ? facts[name] : undefined;
}
