import { parseArgs } from "node:util";

export const help = `Measures this library beside what else could be used, on the same work on this machine.

  npm run bench                        everything, in less than ten minutes; ends with 1 when a demand is missed
  npm run bench -- --quick             60 units and few rounds, for a look while developing
  npm run bench -- --sizes 60,600      cities of other sizes: at least 30 units
  npm run bench -- --only floor,nineteen-measures
                                       only some contestants; "memory", "stream" and "first-use" are such too
  npm run bench -- --json              the figures as JSON
  npm run bench -- --write             writes the table into docs/performance.md

Figures are of the package as it is built: npm run bench builds it first.
`;

export interface Options {
  readonly sizes: readonly number[];
  readonly only: readonly string[] | undefined;
  readonly quick: boolean;
  readonly json: boolean;
  readonly write: boolean;
  readonly help: boolean;
}

/** Throws an `Error` that says what is wrong with the options. */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: "string" },
      only: { type: "string" },
      quick: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const sizes = (values.sizes ?? (values.quick ? "60" : "60,600,6000")).split(",").map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 30)) {
    throw new Error("--sizes: whole numbers of units, at least 30, with commas between them.");
  }
  return { ...values, sizes, only: values.only?.split(",") };
}
