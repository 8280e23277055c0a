import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { nineteenMeasures, parsePolicy } from "../../src/index.js";
import { readPolicyFiles } from "../../src/node/index.js";
import { folderWith } from "../cli/folders.js";

it("reads a rule folder that gives the built-in policy", async () => {
  const reading = parsePolicy(await readPolicyFiles("rules"));
  expect(reading).toMatchObject({ ok: true, policy: { policy: nineteenMeasures.policy } });
});

it("names files by their path with slashes and leaves other files alone", async () => {
  const folder = folderWith({ "b.json": "1", "notes.txt": "x" });
  mkdirSync(join(folder, "a", "deep.json"), { recursive: true });
  writeFileSync(join(folder, "a", "deep.json", "c.json"), "\uFEFF2");
  expect(await readPolicyFiles(folder)).toEqual({ "a/deep.json/c.json": "2", "b.json": "1" });
});

it("throws every fault: a missing folder, files that are not UTF-8", async () => {
  const broken = folderWith({ "a.json": new Uint8Array([0xff]), "b.json": new Uint8Array([0xfe]) });
  await expect(readPolicyFiles(join(broken, "none"))).rejects.toMatchObject({
    code: "NINETEEN_MEASURES_FAULTS",
    faults: [{ code: "FOLDER_MISSING" }],
  });
  await expect(readPolicyFiles(broken)).rejects.toMatchObject({
    faults: [
      { code: "TEXT_NOT_UTF8", file: "a.json", line: 1, column: 1 },
      { code: "TEXT_NOT_UTF8", file: "b.json", line: 1, column: 1 },
    ],
  });
});
