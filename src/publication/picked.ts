/** Some of the fields of an object; those that are absent stay so. */
export function picked<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  const there = keys.filter((key) => from[key] !== undefined);
  return Object.fromEntries(there.map((key) => [key, from[key]])) as Pick<T, K>;
}
