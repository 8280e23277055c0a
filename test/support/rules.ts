import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The texts of the shipped rule folder, as `parsePolicy` takes them. */
export function ruleTexts(): Record<string, string> {
  const paths = readdirSync("rules", { recursive: true, encoding: "utf8" });
  const json = paths.filter((path) => path.endsWith(".json"));
  return Object.fromEntries(
    json.map((path) => [path.replaceAll("\\", "/"), readFileSync(join("rules", path), "utf8")]),
  );
}

/** The shipped texts with one passage of one file replaced; fails where the passage is not there exactly once. */
export function changed(path: string, from: string, to: string, texts = ruleTexts()): Record<string, string> {
  const text = texts[path] ?? "";
  if (text.split(from).length !== 2)
    throw new Error(`"${from}" stands ${text.split(from).length - 1} times in ${path}.`);
  return { ...texts, [path]: text.replace(from, () => to) };
}

export const M03 = "1-leadership/m03-regular-meeting.json";
