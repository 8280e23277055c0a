const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/;
const LONGEST_KEY = 80;

/**
 * A path as a fault shows it, behind what it begins with; a file as a whole is the empty text.
 *
 * @example
 * pathText(["profiles", 0, "share"]); // => "profiles[0].share"
 */
export function pathText(path: readonly PropertyKey[], at = ""): string {
  return (at + path.map(step).join("")).replace(/^\./, "");
}

function step(key: PropertyKey): string {
  if (typeof key === "number") return `[${key}]`;
  const name = shortKey(String(key));
  return PLAIN_KEY.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

/** A key as a message shows it: one of a thousand letters does not help anyone. */
export function shortKey(key: string): string {
  return key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key;
}

/** What stands at a path of plain JSON data, if anything does. */
export function valueAt(
  data: unknown,
  path: readonly PropertyKey[],
): { readonly value: unknown } | undefined {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return { value };
}
