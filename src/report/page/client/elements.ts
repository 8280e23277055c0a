export function all<Found extends Element>(selector: string, within: ParentNode = document): Found[] {
  return [...within.querySelectorAll<Found>(selector)];
}

export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  parts: readonly (Node | string)[] = [],
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...parts);
  return element;
}

/** The texts to choose from in a column, in the order of the list; none where it is not a column of choices. */
export function choicesOf(heading: HTMLElement): readonly string[] | undefined {
  const { choices } = heading.dataset;
  return choices === undefined ? undefined : JSON.parse(choices);
}

export function textOf(cell: Element | undefined): string {
  return cell?.textContent?.trim() ?? "";
}
