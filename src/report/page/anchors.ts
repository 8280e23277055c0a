const UNSAFE = /[^A-Za-z0-9-]/gu;

/**
 * The id of a place in the page, from ids that may be any text: letters, digits and hyphens stand as they are, any other
 * character as its number between underscores, so that two places never share one.
 */
export function anchor(...parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(UNSAFE, (one) => `_${(one.codePointAt(0) ?? 0).toString(16)}_`))
    .join(".");
}

/** The places that are linked from elsewhere in the page. */
export const anchors = {
  list: (id: string): string => anchor("list", id),
  sheet: (unitId: string): string => anchor("unit", unitId),
  measure: (unitId: string, measureId: string): string => anchor("unit", unitId, measureId),
  finding: (id: string): string => anchor("finding", id),
  chart: (id: string): string => anchor("chart", id),
} as const;
