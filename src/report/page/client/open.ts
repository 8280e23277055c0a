import { all, made } from "./elements.js";
import { words } from "./words.js";

/** Opens or closes what a part of the page has to open, the part itself not. */
function button(
  text: string,
  name: string,
  targets: () => readonly HTMLDetailsElement[],
  open: boolean,
): Node {
  const one = made("button", [text], { type: "button", ariaLabel: `${text}: ${name}` });
  one.addEventListener("click", () => {
    for (const details of targets()) details.open = open;
  });
  return one;
}

function tools(name: string, targets: () => readonly HTMLDetailsElement[]): Node {
  const buttons = [button(words.openAll, name, targets, true), button(words.closeAll, name, targets, false)];
  return made("div", buttons, { className: "tools" });
}

/** Above all sheets: sheets and their measures. In each sheet: all that it has. */
export function makeOpening(): void {
  const heading = document.querySelector("#sheets > h2");
  heading?.after(tools(heading.textContent ?? "", () => all("#sheets .sheet > details, #sheets .measure")));
  for (const sheet of all<HTMLElement>(".sheet > details > div")) {
    const name = sheet.parentElement?.querySelector("h3")?.textContent ?? "";
    sheet.prepend(tools(name, () => all("details", sheet)));
  }
}

/** What an address points to is opened, and all that it stands in. */
export function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (target === null) return;
  for (let one: Element | null = target; one !== null; one = one.parentElement) {
    if (one instanceof HTMLDetailsElement) one.open = true;
  }
  target.scrollIntoView();
}

/** Paper shows the sheets also where the style alone cannot open them. */
export function openForPaper(): void {
  if (CSS.supports("selector(::details-content)")) return;
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    opened = all<HTMLDetailsElement>("#sheets .sheet > details:not([open]), #sheets .measure:not([open])");
    for (const one of opened) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of opened) one.open = false;
  });
}

/** On a narrow screen the contents would fill it. */
export function closeContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>("nav > details");
  if (contents !== null && matchMedia("(max-width: 40rem)").matches) contents.open = false;
}
