import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type listOf, type Notification, verify } from "../../src/index.js";
import { cityFiles, folderWith, lines, ran, records } from "./folders.js";

const city = folderWith(cityFiles);
const frozen = async (...more: string[]) => (await ran(["freeze", city, "--period", "2021-03", ...more])).out;

describe("freeze", () => {
  it("prints the notification with its digest, the same again", async () => {
    const text = await frozen();
    const published = JSON.parse(text) as Notification;
    expect(verify(published)).toBe(true);
    expect([published.period, published.asOf, published.knownAt]).toEqual([
      "2021-03",
      "2021-03-31",
      "2021-03-31",
    ]);
    // Two notifications: January and February are one. The second county is yellow since March.
    expect(published.units.map(({ standing }) => standing?.light.months)).toEqual([2, 1, 2]);
    expect(await frozen()).toBe(text);
  });

  it("takes no list of units: a part is not published", async () => {
    const { code, err } = await ran(["freeze", city, "--period", "2021-03", "--unit", "hegu"]);
    expect([code, err]).toEqual([2, expect.stringContaining("[OPTION_UNKNOWN]")]);
  });

  it("has help in both languages", async () => {
    for (const lang of ["en", "zh"]) {
      const { out } = await ran(["freeze", "--help", "--lang", lang]);
      for (const name of ["period", "from", "as-of", "known-at", "policy", "lang"])
        expect(out).toContain(`--${name}`);
    }
  });
});

describe("the list of errata", () => {
  const late = {
    ...{ kind: "regular-meeting", id: "h3", unitId: "hegu", on: "2021-03-05", chairRole: "principal" },
    ...{ minutesOn: "2021-03-05", filedAt: "2021-05-06" },
  };
  const later = folderWith({ ...cityFiles, "records.ndjson": lines([...records, late]) });
  const errata = (file: string, ...more: string[]) =>
    ran(["list", later, "--period", "2021-03", "--list", "errata", "--published", file, ...more]);

  it("tells what a record that was filed later would change, with names, and nothing before it was", async () => {
    const file = join(folderWith({ "published.json": await frozen() }), "published.json");
    const seen = async (knownAt: string) =>
      JSON.parse((await errata(file, "--known-at", knownAt, "--format", "json")).out) as ReturnType<
        typeof listOf
      >;
    expect((await seen("2021-04-30")).rows).toEqual([]);
    const { rows } = await seen("2021-05-31");
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ unitId }) => unitId))).toEqual(new Set(["hegu"]));
    expect(rows.some(({ records: ids }) => String(ids).split(" ").includes("h3"))).toBe(true);
    const { out } = await errata(file, "--known-at", "2021-05-31", "--lang", "zh");
    expect(out).toMatch(/1 {2}鹤谷县/);
    expect(out).toMatch(/鹤谷县 {2}落实工作例会制度 {2}M03-MISSED .*待整改/);
  });

  it("says what is wrong with the file, the days, or how it was asked", async () => {
    const text = await frozen();
    const folder = folderWith({
      "published.json": text,
      "altered.json": text.replace('"period": "2021-03"', '"period": "2021-02"'),
      "null.json": "null",
      "broken.json": "{",
    });
    const told = async (file: string, ...more: string[]) => (await errata(join(folder, file), ...more)).err;
    const known = ["--known-at", "2021-05-31"];
    expect(await told("altered.json", ...known)).toContain("[NOTIFICATION_ALTERED]");
    expect(await told("null.json", ...known)).toContain("[NOTIFICATION_ALTERED]");
    expect(await told("broken.json", ...known)).toContain("broken.json:1");
    expect(await told("none.json", ...known)).toContain("[FOLDER_LACKS_FILE]");
    expect(await told("published.json", ...known, "--period", "2021-04")).toContain(
      "[NOTIFICATION_OTHER_DAYS]",
    );
    expect(await told("published.json")).toContain("--known-at: ");
    const { err } = await ran(["list", city, "--period", "2021-03", "--list", "errata", ...known]);
    expect(err).toContain("--published: ");
  });
});
