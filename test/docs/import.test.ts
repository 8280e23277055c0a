import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cellReader } from "../../src/forms/cell-reader.js";
import { unitNames } from "../../src/forms/unit-names.js";
import { headerFields } from "../../src/records/header.js";
import type { Field } from "../../src/records/kind.js";
import { folderWith, ran, units } from "../cli/folders.js";
import { codeOf, tablesOf } from "./page.js";

const page = readFileSync("docs/import.md", "utf8");
const title = { en: "x", zh: "甲" };

/** The fields that the tables of the page speak of. */
function fieldOf(type: string): Field {
  switch (type) {
    case "date":
      return { type, when: "happened", title };
    case "enum":
      return headerFields.audit as Field;
    case "unit":
      return { type: "reference", to: "unit", title };
    case "units":
      return { type: "list", of: { type: "reference", to: "unit" }, title };
    case "texts":
      return { type: "list", of: { type: "text" }, title };
    default:
      return { type, title } as Field;
  }
}

/** The rows of a table of the page, cells without their quotation. */
function rowsOf(head: string): readonly (readonly string[])[] {
  const table = tablesOf(page).find((one) => one.head.startsWith(`| ${head}`));
  return (table?.rows ?? []).map((cells) => cells.map((cell) => cell.replace(/^`|`$/g, "")));
}

function read(type: string, typed: string) {
  return cellReader(fieldOf(type), { system: 1900, isText: true, units: unitNames(units) })(typed);
}

describe("docs/import.md", () => {
  it.each(rowsOf("type | typed | read as"))("reads as %s: %s as %s", (type, typed, value) => {
    expect(read(type ?? "", typed ?? "")).toMatchObject({ value: JSON.parse(value ?? "") });
  });

  it.each(rowsOf("type | typed | fault"))("does not read as %s: %s, %s", (type, typed, code) => {
    expect(read(type ?? "", typed ?? "")).toMatchObject({ fault: code });
  });

  it("shows tables of both sorts", () => {
    expect(rowsOf("type | typed | read as").length).toBeGreaterThan(20);
    expect(rowsOf("type | typed | fault").length).toBeGreaterThan(10);
  });

  it("shows what the command says of the file above it", async () => {
    const blocks = codeOf(page);
    const csv = blocks.find(({ language }) => language === "csv");
    const [command = "", ...said] = (blocks.find(({ language }) => language === "console")?.text ?? "")
      .trimEnd()
      .split("\n");
    const folder = folderWith({ [csv?.file ?? ""]: csv?.text ?? "", "units.json": JSON.stringify(units) });
    const [, , file = "", ...options] = command.replace("$ ", "").split(" ");
    const argv = ["import", join(folder, file), ...options.map((one) => (one === "city" ? folder : one))];
    const { code, err } = await ran(argv);
    expect(code).toBe(2);
    expect(err.replaceAll(`${folder}/`, "").trimEnd().split("\n")).toEqual(said);
  });
});
