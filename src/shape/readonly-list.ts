import type * as z from "zod/mini";

/**
 * The schema of a list that nobody is to change. Only its type says so: zod's own `readonly` would freeze what is
 * handed in where that is no list, and tell editors that nobody may write there.
 */
export function readonlyList<T>(list: z.ZodMiniType<T[], T[]>): z.ZodMiniType<readonly T[], readonly T[]> {
  return list as z.ZodMiniType<readonly T[], readonly T[]>;
}
