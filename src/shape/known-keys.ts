import type * as z from "zod/mini";

type Schema = z.core.$ZodType;

/** The keys that a schema knows at a place of the data, in the order of the schema. */
export function knownKeys(
  schema: z.ZodMiniType,
  data: unknown,
  path: readonly PropertyKey[],
): readonly string[] {
  return [...new Set(formsAt(schema, data, path).flatMap(keysOf))];
}

/** What a schema allows at a place of the data, wrappers taken off and choices spread out. */
export function formsAt(
  schema: z.ZodMiniType,
  data: unknown,
  path: readonly PropertyKey[],
): readonly Schema[] {
  let forms = formsOf([schema]);
  let value = data;
  for (const step of path) {
    const fitting = fittingForms(forms, value);
    forms = formsOf(fitting.flatMap((form) => children(form, step)));
    value = property(value, step);
  }
  return fittingForms(forms, value);
}

/** The schemas with structure of their own behind wrappers and choices. */
function formsOf(schemas: readonly Schema[]): readonly Schema[] {
  const seen = new Set<Schema>();
  const open = [...schemas].reverse();
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    if (seen.has(schema)) continue;
    seen.add(schema);
    open.push(...[...behind(schema)].reverse());
  }
  return [...seen].filter((schema) => behind(schema).length === 0);
}

function behind(schema: Schema): readonly Schema[] {
  const { _zod } = schema as z.core.$ZodTypes;
  const { def } = _zod;
  switch (def.type) {
    case "optional":
    case "nonoptional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
      return [def.innerType];
    case "lazy":
      return [(schema as z.core.$ZodLazy)._zod.innerType];
    case "union":
      return def.options;
    case "intersection":
      return [def.left, def.right];
    case "pipe":
      return [def.in._zod.def.type === "transform" ? def.out : def.in];
    default:
      return [];
  }
}

function children(form: Schema, step: PropertyKey): readonly Schema[] {
  const { def } = (form as z.core.$ZodTypes)._zod;
  const some = (schema: Schema | null | undefined): readonly Schema[] => (schema ? [schema] : []);
  switch (def.type) {
    case "object":
      return some(Object.hasOwn(def.shape, step) ? def.shape[String(step)] : def.catchall);
    case "record":
      return [def.valueType];
    case "array":
      return [def.element];
    case "tuple":
      return some(def.items[Number(step)] ?? def.rest);
    default:
      return [];
  }
}

function keysOf(form: Schema): readonly string[] {
  const { def } = (form as z.core.$ZodTypes)._zod;
  if (def.type === "object") return Object.keys(def.shape);
  if (def.type !== "record") return [];
  return [...(def.keyType._zod.values ?? [])].map(String);
}

// An object whose `type` says "b" is not measured against the form for "a", if there is one for "b".
function fittingForms(forms: readonly Schema[], value: unknown): readonly Schema[] {
  if (forms.length < 2) return forms;
  const accepts = (form: Schema, key: string): boolean | undefined =>
    allowedAt(form, key)?.has(property(value, key));
  const contradicts = (form: Schema): boolean =>
    keysOf(form).some(
      (key) =>
        property(value, key) !== undefined &&
        accepts(form, key) === false &&
        forms.some((other) => accepts(other, key) === true),
    );
  const fitting = forms.filter((form) => !contradicts(form));
  return fitting.length > 0 ? fitting : forms;
}

function allowedAt(form: Schema, key: string): ReadonlySet<unknown> | undefined {
  const { def } = (form as z.core.$ZodTypes)._zod;
  return def.type === "object" && Object.hasOwn(def.shape, key) ? def.shape[key]?._zod.values : undefined;
}

function property(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<PropertyKey, unknown>>)[key];
}
