/** Colours that are told apart by people who see few colours, and by how dark they are where there is none at all. */

/** Of texts. */
export const INK = "#1f2933";
export const FAINT_INK = "#52606d";
/** Of lines that only guide the eye. */
export const RULE = "#d5dbe1";

export const lightColours = {
  red: { fill: "#b3261e", ink: "#ffffff" },
  yellow: { fill: "#f5c542", ink: INK },
  grey: { fill: "#c3c9d0", ink: INK },
  green: { fill: "#5cb88f", ink: INK },
} as const;

/** From low scores to high ones: orange is low and blue is high, and the middle is pale. */
export const scoreColours = [
  { below: 60, fill: "#b35806", ink: "#ffffff" },
  { below: 70, fill: "#f1a340", ink: INK },
  { below: 80, fill: "#fee0b6", ink: INK },
  { below: 90, fill: "#e3eaf4", ink: INK },
  { below: Number.POSITIVE_INFINITY, fill: "#9ebfe0", ink: INK },
] as const;

export const UNSCORED = "#f3f4f6";

export const changeColours = { up: "#0b6ab0", down: "#c04a00", same: "#66727f" } as const;
