import type { Policy } from "../../src/policy/policy-schema.js";
import type { WorkedCases } from "../worked-cases/files.js";
import { measurePage } from "./measure-page.js";
import { recordsPage } from "./records.js";
import { rulesIndex } from "./rules-index.js";

/** Every page that is made from a policy and its worked cases, by path. */
export function docFiles(policy: Policy, cases: readonly WorkedCases[]): Readonly<Record<string, string>> {
  return {
    "docs/records.md": recordsPage(policy.measures, policy.kinds),
    "rules/README.md": rulesIndex(policy),
    ...Object.fromEntries(
      policy.measures.map((measure) => [
        `docs/measures/${measure.id}.md`,
        measurePage(
          measure,
          policy,
          cases.find((file) => file.measure === measure.id),
        ),
      ]),
    ),
  };
}
