import * as z from "zod/mini";

/** What editors show of a schema, and what its JSON Schema says beside the shape. */
type Meta = Parameters<typeof z.globalRegistry.add>[1];

/**
 * The schema of an object with these keys and no others.
 * Metadata are registered, not added with `meta` or `describe`: those would make the schema a second time.
 */
export function strictObject<Shape extends z.core.$ZodLooseShape>(shape: Shape, meta?: Meta) {
  return withoutCode(() => {
    const schema = z.strictObject(shape);
    if (meta !== undefined) z.globalRegistry.add(schema, meta);
    return schema;
  });
}

/**
 * Makes a schema without zod asking whether it may generate code. It asks for every object schema by trying, and
 * a page that disallows code generation reports already that. zod's setting is put back as it was.
 */
export function withoutCode<T>(make: () => T): T {
  const { jitless = false } = z.config();
  z.config({ jitless: true });
  try {
    return make();
  } finally {
    z.config({ jitless });
  }
}
