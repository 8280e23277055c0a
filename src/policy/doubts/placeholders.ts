import { placeholders } from "../../messages/message.js";
import { fillable } from "../checks/violations.js";
import type { Doubt } from "./doubt.js";

const languages = [
  ["en", "zh", { en: "Chinese", zh: "中文" }],
  ["zh", "en", { en: "English", zh: "英文" }],
] as const;

/** What one language of a message says and the other does not. */
export const doubtPlaceholders: Doubt = (measure, names, report) => {
  measure.profiles.forEach(({ violations }, p) => {
    violations.forEach((violation, i) => {
      // A placeholder that nothing fills is a fault already.
      const known = fillable(violation, names);
      for (const key of ["message", "remedy"] as const) {
        const text = violation[key];
        if (text === undefined) continue;
        for (const [here, there, has] of languages) {
          const own = placeholders(text[here]);
          const missing = new Set(placeholders(text[there]).filter((name) => !own.includes(name)));
          for (const name of [...missing].filter((one) => known.includes(one))) {
            report.add("PLACEHOLDER_DIFFERS", ["profiles", p, "violations", i, key, here], { name, has });
          }
        }
      }
    });
  });
};
