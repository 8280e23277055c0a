/** The circles among definitions, each from the name where it was met to the one that leads back to it. */
export function circlesOf(
  names: readonly string[],
  next: (name: string) => readonly string[],
): readonly (readonly string[])[] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): void => {
    const at = way.indexOf(name);
    if (at >= 0) found.push(way.slice(at));
    if (at >= 0 || done.has(name)) return;
    for (const one of next(name)) visit(one, [...way, name]);
    done.add(name);
  };
  for (const name of names) visit(name, []);
  return found;
}

/** All definitions that one rests on, directly or through others; itself only where it runs in a circle. */
export function restsOn(name: string, next: (name: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const left = [...next(name)];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    if (found.has(one)) continue;
    found.add(one);
    for (const other of next(one)) left.push(other);
  }
  return found;
}
