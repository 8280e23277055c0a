import m01 from "../../rules/1-leadership/m01-leadership-organization.json" with { type: "json" };
import m02 from "../../rules/1-leadership/m02-work-promotion-taskforce.json" with { type: "json" };
import m03 from "../../rules/1-leadership/m03-regular-meeting.json" with { type: "json" };
import m04 from "../../rules/2-responsibility/m04-principal-responsibility.json" with { type: "json" };
import m05 from "../../rules/2-responsibility/m05-deputy-direct-responsibility.json" with { type: "json" };
import m06 from "../../rules/2-responsibility/m06-industry-lead.json" with { type: "json" };
import m07 from "../../rules/2-responsibility/m07-element-guarantee.json" with { type: "json" };
import m08 from "../../rules/3-work/m08-key-project-promotion.json" with { type: "json" };
import m09 from "../../rules/3-work/m09-project-reserve.json" with { type: "json" };
import m10 from "../../rules/3-work/m10-annual-plan.json" with { type: "json" };
import m11 from "../../rules/3-work/m11-pre-project-work.json" with { type: "json" };
import m12 from "../../rules/3-work/m12-upper-support.json" with { type: "json" };
import m13 from "../../rules/3-work/m13-outbound-promotion.json" with { type: "json" };
import m14 from "../../rules/3-work/m14-landing-construction.json" with { type: "json" };
import m15 from "../../rules/3-work/m15-training-competition.json" with { type: "json" };
import m16 from "../../rules/4-supervision/m16-special-supervision.json" with { type: "json" };
import m17 from "../../rules/4-supervision/m17-interview-system.json" with { type: "json" };
import m18 from "../../rules/4-supervision/m18-assessment-system.json" with { type: "json" };
import m19 from "../../rules/4-supervision/m19-results-use.json" with { type: "json" };

/** The rule files of the built-in measures: the one place under src/ that names a measure. */
export const measureFiles: readonly unknown[] = [
  m01,
  m02,
  m03,
  m04,
  m05,
  m06,
  m07,
  m08,
  m09,
  m10,
  m11,
  m12,
  m13,
  m14,
  m15,
  m16,
  m17,
  m18,
  m19,
];
