/** Whether a value is a text of 1 to `longest` characters, counted as zod does: a pair of surrogates is one. */
export function isText(value: unknown, longest: number): boolean {
  if (typeof value !== "string" || value.length === 0) return false;
  // Characters are counted only where that decides: of many megabytes they never are.
  return value.length <= longest || (value.length <= 2 * longest && [...value].length <= longest);
}

/** Whether a number is written with at most so many decimals; below 10 to the power of 15 - `places` either way of zero. */
export function hasPlaces(value: number, places: number): boolean {
  const one = 10 ** places;
  // Such a number is the one nearest to a whole number of these parts, and so is the quotient: they are the same.
  return Math.round(value * one) / one === value;
}

/** Whether a number is one of halves, with zod's tolerance for how numbers are stored. */
export function isHalves(value: number): boolean {
  const halves = value / 0.5;
  return Math.abs(halves - Math.round(halves)) < 4 * Number.EPSILON * Math.max(Math.abs(halves), 1);
}

/** Whether no member of a list comes twice. */
export function areDifferent(members: readonly unknown[]): boolean {
  return members.length < 2 || new Set(members).size === members.length;
}
