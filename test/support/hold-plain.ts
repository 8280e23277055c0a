import { isDeepStrictEqual } from "node:util";

/** @throws Error where something is no plain data that survives JSON. */
export function holdPlain(result: unknown): void {
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(result)), result))
    throw new Error("A result is no plain data.");
}
