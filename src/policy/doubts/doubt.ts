import type { Names } from "../checks/names.js";
import type { Report } from "../checks/report.js";
import type { Measure } from "../measure-schema.js";

/** Looks for something doubtful in a measure, and reports each as a warning. Names that are unknown are faults. */
export type Doubt = (measure: Measure, names: Names, report: Report) => void;
