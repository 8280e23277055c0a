/** What editors show at a key, by its place in a schema: `Selection.latestPer`, or shorter where that says the same. */
export type Words = Readonly<Record<string, readonly [en: string, zh: string]>>;

/** A JSON Schema, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A schema with words at every key, and which of the words were used. */
export interface Described {
  readonly schema: JsonSchema;
  readonly used: ReadonlySet<string>;
}

/**
 * Puts the words of a table at the keys of a schema. They stand beside the schemas and not in them, so that who
 * imports the library does not carry them along.
 *
 * @param root what the schema as a whole is called in the table
 * @throws Error naming every key that has no words in both languages
 */
export function described(schema: JsonSchema, words: Words, root: string): Described {
  const used = new Set<string>();
  const wordless: string[] = [];
  const sayAt = (path: readonly string[]): string | undefined => {
    // The longest ending of the path goes first: `Policy.ceiling.value` before `value`.
    const key = path.map((_, i) => path.slice(i).join(".")).find((one) => Object.hasOwn(words, one));
    if (key === undefined) return undefined;
    used.add(key);
    return words[key]?.join(" / ");
  };
  const inside = (node: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(node)) return node.map((one) => inside(one, path));
    if (!isObject(node)) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        if (key === "properties" && isObject(value)) return [key, properties(value, path)];
        if (key === "$defs" && isObject(value)) return [key, parts(value)];
        return [key, inside(value, path)];
      }),
    );
  };
  const properties = (all: JsonSchema, path: readonly string[]): JsonSchema =>
    Object.fromEntries(Object.entries(all).map(([key, value]) => [key, property(value, [...path, key])]));
  const property = (value: unknown, path: readonly string[]): unknown => {
    const own = isObject(value) ? value : {};
    const description = sayAt(path) ?? own.description;
    if (typeof description !== "string" || !description.includes(" / ")) wordless.push(path.join("."));
    const { description: _, ...rest } = inside(own, path) as JsonSchema;
    return { description, ...rest };
  };
  const parts = (all: JsonSchema): JsonSchema =>
    Object.fromEntries(Object.entries(all).map(([name, part]) => [name, whole(part, name)]));
  const whole = (node: unknown, name: string): unknown => {
    const result = inside(node, [name]) as JsonSchema;
    const description = Object.hasOwn(words, name) ? sayAt([name]) : undefined;
    return description === undefined ? result : { description, ...result };
  };
  const result = whole(schema, root) as JsonSchema;
  if (wordless.length > 0) throw new Error(`Without words in both languages: ${wordless.join(", ")}.`);
  return { schema: result, used };
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
