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
