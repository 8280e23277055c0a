import { fieldsOf } from "./compile-kind.js";
import { fieldTypes } from "./field-types.js";
import type { RecordKind } from "./kind.js";

/** The text of the TypeScript types of some record kinds, one interface each and their union. */
export function recordTypes(kinds: readonly RecordKind[]): string {
  const names = kinds.map((kind) => interfaceName(kind.kind));
  return [
    "// Generated from rules/records by `npm run generate`; edit the record kinds, not this file.",
    ...kinds.map(interfaceText),
    `/** A record of any built-in kind. */\nexport type ActivityRecord =\n${names.map((name) => `  | ${name}`).join("\n")};`,
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function interfaceText(kind: RecordKind): string {
  const lines = [...fieldsOf(kind)].map(([name, field]) => {
    const words = [field.title, field.meaning].filter((text) => text !== undefined);
    const comment = words.map((text) => `${text.en} / ${text.zh}`).join(" – ");
    const type = fieldTypes[field.type].typescript(field);
    return `  /** ${comment} */\n  readonly ${name}${field.required ? "" : "?"}: ${type}${field.required ? "" : " | undefined"};`;
  });
  const head = `/** ${kind.title.en} / ${kind.title.zh}: ${kind.meaning.en} */`;
  return `${head}\nexport interface ${interfaceName(kind.kind)} {\n  readonly kind: "${kind.kind}";\n${lines.join("\n")}\n}`;
}

function interfaceName(kind: string): string {
  return `${kind
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("")}Record`;
}
