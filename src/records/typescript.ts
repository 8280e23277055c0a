import { fieldTypes } from "./field-types.js";
import { headerFields } from "./header.js";
import type { Field, RecordKind } from "./kind.js";

/** The text of the TypeScript types of some record kinds: what all records have, one interface each, and their union. */
export function recordTypes(kinds: readonly RecordKind[]): string {
  const names = kinds.map((kind) => interfaceName(kind.kind));
  return `${[
    "// Generated from rules/records by `npm run generate`; edit the record kinds, not this file.",
    `/** What a record of any kind has. / 各类记录共有的字段。 */\nexport interface RecordHeader {\n${fieldLines(headerFields)}\n}`,
    ...kinds.map(interfaceText),
    `/** A record of any built-in kind. */\nexport type ActivityRecord =\n${names.map((name) => `  | ${name}`).join("\n")};`,
  ].join("\n\n")}\n`;
}

/** The text of a module that imports the files of some record kinds. */
export function kindImports(kinds: readonly RecordKind[]): string {
  const imports = kinds.map(
    ({ kind }) =>
      `import ${variableName(kind)} from "../../rules/records/${kind}.json" with { type: "json" };`,
  );
  return `${[
    "// Generated from rules/records by `npm run generate`: a new kind is a new file there.",
    ...imports,
    "",
    "/** The files of the built-in record kinds. */",
    "export const recordKinds: readonly unknown[] = [",
    ...kinds.map(({ kind }) => `  ${variableName(kind)},`),
    "];",
  ].join("\n")}\n`;
}

function interfaceText({ kind, title, meaning, fields }: RecordKind): string {
  const head = `/** ${title.en} / ${title.zh}: ${meaning.en} */`;
  return `${head}\nexport interface ${interfaceName(kind)} extends RecordHeader {\n  readonly kind: "${kind}";\n${fieldLines(fields)}\n}`;
}

function fieldLines(fields: Readonly<Record<string, Field>>): string {
  return Object.entries(fields)
    .map(([name, field]) => {
      const words = [field.title, field.meaning].filter((text) => text !== undefined);
      const comment = words.map((text) => `${text.en} / ${text.zh}`).join(" – ");
      const type = fieldTypes[field.type].typescript(field);
      return `  /** ${comment} */\n  readonly ${name}${field.required ? "" : "?"}: ${type}${field.required ? "" : " | undefined"};`;
    })
    .join("\n");
}

function interfaceName(kind: string): string {
  return `${capitalised(kind)}Record`;
}

function variableName(kind: string): string {
  const name = capitalised(kind);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function capitalised(kind: string): string {
  return kind
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
