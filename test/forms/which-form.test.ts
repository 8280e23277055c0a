import { describe, expect, it } from "vitest";
import { formsOf } from "../../src/forms/dataset-forms.js";
import { formFinder } from "../../src/forms/which-form.js";
import { nineteenMeasures } from "../../src/index.js";

const forms = formsOf(nineteenMeasures);
const find = formFinder(forms);

/** The id of the form that a name says, the ids of several, or the nearest name. */
function said(name: string): unknown {
  const found = find(name);
  if ("form" in found) return found.form.id;
  return found.several === undefined ? { nearest: found.nearest } : found.several.map(({ id }) => id);
}

describe("the form that a name says", () => {
  it("is known by its id and by its title in either language, for every form", () => {
    for (const { id, title } of forms)
      for (const name of [
        id,
        title.zh,
        title.en,
        title.en.toUpperCase(),
        ` ${title.zh} `,
        title.zh.slice(0, 31),
      ])
        expect([name, said(name)]).toEqual([name, id]);
  });

  it.each([
    "青岚县-工作进展报告",
    "2021-09_progress-report",
    "工作进展报告（青岚县）",
    "工作进展报告2021",
    "工作进展报告 (2)",
    "Progress_Report",
    "ｐｒｏｇｒｅｓｓ-ｒｅｐｏｒｔ",
    "2021.9 Progress report final",
  ])("may be set off in a longer name: %s", (name) => {
    expect(said(name)).toBe("progress-report");
  });

  it("is the longer one where a title is part of it", () => {
    expect(said("signed-project")).toBe("signed-project");
    expect(said("2021 signed project")).toBe("signed-project");
    expect(said("project")).toBe("project");
  });

  it("is not guessed at", () => {
    expect(said("progress-report and regular-meeting")).toEqual(["progress-report", "regular-meeting"]);
    expect(said("工作进展报造")).toEqual({ nearest: "工作进展报告" });
    expect(said("青岚县工作进展报告")).not.toBe("progress-report");
    for (const name of ["Sheet1", "", "__proto__", "constructor"])
      expect(said(name)).toEqual({ nearest: undefined });
  });
});
