import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

// The folders of src in the order in which data passes through them.
const order = [
  "messages",
  "exact",
  "calendar",
  "shape",
  "workbook",
  "records",
  "forms",
  "conditions",
  "policy",
  "facts",
  "scoring",
  "assessment",
  "publication",
  "lists",
  "report",
  "node",
  "cli",
];

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"));

it("has no folder that is not in the order", () => {
  expect(
    [...new Set(files.flatMap((path) => (path.includes("/") ? path.split("/")[0] : [])))].toSorted(),
  ).toEqual(order.toSorted());
});

it("lets a folder know only those before it", () => {
  const backwards = files.flatMap((path) => {
    const own = order.indexOf(path.split("/")[0] ?? "");
    if (own < 0) return [];
    const text = readFileSync(`src/${path}`, "utf8");
    const others = [...text.matchAll(/from "(?:\.\.\/)+([a-z]+)\//g)].map((match) => match[1] ?? "");
    return others.filter((other) => order.indexOf(other) >= own).map((other) => `${path} knows ${other}`);
  });
  expect(backwards).toEqual([]);
});

it("names no measure but in the imports of the rule files", () => {
  const naming = files.filter(
    (path) =>
      path !== "policy/measures.ts" &&
      /\bm(0[1-9]|1[0-9])-|\bM(0[1-9]|1[0-9])-/.test(readFileSync(`src/${path}`, "utf8")),
  );
  expect(naming).toEqual([]);
});

it("reads no clock, takes no chance and evaluates no text outside the command line", () => {
  const impure = files.filter(
    (path) =>
      !path.startsWith("cli/") &&
      /Date\.now\(|new Date\(\)|Math\.random\(|\beval\(|new Function\(/.test(
        readFileSync(`src/${path}`, "utf8"),
      ),
  );
  expect(impure).toEqual([]);
});
