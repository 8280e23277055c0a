import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCity } from "../../scripts/city/files.js";
import { goldens, goldenText } from "../../scripts/city/golden.js";

describe("the kept results of the city", () => {
  it.each(Object.entries(goldens))("%s", (path, options) => {
    const words =
      `The library no longer gives what ${path} holds. To see every row that differs, run ` +
      '"npm run city -- --golden" and then "git diff fixtures/city/golden"; keep the new file only if each ' +
      'row is right, else "git checkout fixtures/city/golden".';
    expect(goldenText(readCity(), options), words).toBe(readFileSync(path, "utf8"));
  });
});
