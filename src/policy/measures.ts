import m03 from "../../rules/1-leadership/m03-regular-meeting.json" with { type: "json" };

/** The rule files of the built-in measures: the one place under src/ that names a measure. */
export const measureFiles: readonly unknown[] = [m03];
