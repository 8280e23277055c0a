import { describe, expect, it } from "vitest";
import { checkPolicy } from "../../src/index.js";
import { brokenStanding } from "./broken-standing.js";
import { expectedOf, findingsIn } from "./marked.js";

describe("the checker says what is wrong with what follows from an assessment, and where", () => {
  it.each(brokenStanding.map((edit) => [edit[0], edit] as const))("%s", (_, edit) => {
    const { texts, findings } = expectedOf(edit);
    expect(findingsIn(checkPolicy(texts))).toEqual(findings);
  });
});
