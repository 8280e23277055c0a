/** Where something stands in the data of a rule file. */
export type Path = readonly (string | number)[];

/** What stands at a path from then on; without a value nothing does. */
export interface Edit {
  readonly path: Path;
  readonly value?: unknown;
}

/** One way in which a rule file could be wrong. */
export interface Change {
  /** Where it is seen. */
  readonly path: Path;
  /** What it turns into what: "7 -> 8". */
  readonly says: string;
  readonly edits: readonly Edit[];
}

/** Something else stands at a path. */
export function replaced(
  path: Path,
  from: unknown,
  to: unknown,
  says = `${shown(from)} -> ${shown(to)}`,
): Change {
  return { path, says, edits: [{ path, value: to }] };
}

/** What stands at a path is left out. */
export function dropped(path: Path, from: unknown): Change {
  return { path, says: `${shown(from)} -> nothing`, edits: [{ path }] };
}

/** The data with the edits made; what is given stays as it is. */
export function edited<T>(data: T, { edits }: Change): T {
  return edits.reduce<unknown>((all, { path, value }) => put(all, path, value), data) as T;
}

function put(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) {
    const one = put(data[Number(key)], rest, value);
    return one === undefined ? data.toSpliced(Number(key), 1) : data.with(Number(key), one);
  }
  const { [key]: old, ...others } = data as Readonly<Record<string, unknown>>;
  const one = put(old, rest, value);
  // The order of the keys stays: a duty that stands before another is told first.
  return one === undefined ? others : { ...(data as object), [key]: one };
}

function shown(value: unknown): string {
  return JSON.stringify(value);
}
