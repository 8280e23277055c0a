import { harmless } from "../../messages/harmless.js";

const MADE: unique symbol = Symbol("html");

/** A piece of a page that is escaped already. Only this file makes one, so that a text is never taken for it. */
export interface Html {
  readonly [MADE]: string;
}

/** What may stand in a template: pieces as they are, texts escaped, nothing as nothing. */
export type Part = Html | string | number | undefined | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A template of markup: what is filled in is made harmless and escaped, in texts and in quoted attributes alike. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { [MADE]: texts.map((text, i) => (i === 0 ? text : markup(parts[i - 1]) + text)).join("") };
}

/** Markup of our own that comes from no data: the style and the script. */
export function ours(text: string): Html {
  return { [MADE]: text };
}

export function markup(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return harmless(part).replace(/[&<>"']/g, (one) => ENTITIES[one] ?? "");
  return MADE in part ? part[MADE] : part.map(markup).join("");
}
