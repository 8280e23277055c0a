import fc from "fast-check";
import { type Edit, edits, mutant } from "../../test/support/mutants.js";

/** One random case: what is thrown, and at what. Plain data, so that it can be told and tried again. */
export type Case =
  | {
      readonly at: "policy";
      readonly file: number;
      readonly edits: readonly Edit[];
      readonly spoilt: Spoilt | null;
    }
  | { readonly at: "text"; readonly file: number; readonly text: string }
  | {
      readonly at: "dataset";
      readonly edits: readonly Edit[];
      readonly city: number;
      readonly spoilt: Spoilt | null;
    };

/** A passage of a text that is replaced. */
export type Spoilt = readonly [at: number, length: number, put: string];

const spoilt: fc.Arbitrary<Spoilt | null> = fc.option(
  fc.tuple(
    fc.nat(1_000_000),
    fc.nat(20),
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom("{", "}", "[", '"', ",", '"__proto__": {},', "1e999", "\\u0000", "\u202e"),
    ),
  ),
  { freq: 4 },
);
const file = fc.nat(1_000);

/** Mostly mutants of sound files and records, for what is wrong everywhere is refused at the first step. */
export const cases: fc.Arbitrary<Case> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ at: fc.constant("policy" as const), file, edits: edits(4), spoilt }) },
  {
    weight: 1,
    arbitrary: fc.record({
      at: fc.constant("text" as const),
      file,
      text: fc.oneof(fc.json(), fc.string({ unit: "binary" })),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      at: fc.constant("dataset" as const),
      edits: edits(6),
      city: file,
      spoilt,
    }),
  },
);

/** A text with its passage replaced. */
export function spoil(text: string, passage: Spoilt | null): string {
  if (passage === null) return text;
  const [at, length, put] = passage;
  const start = at % (text.length + 1);
  return text.slice(0, start) + put + text.slice(start + length);
}

/** Sound data after its edits, as a text. */
export function mutantText(data: unknown, changes: readonly Edit[], passage: Spoilt | null): string {
  return spoil(JSON.stringify(mutant(data, changes)) ?? "", passage);
}
