import type { Policy } from "../../src/index.js";
import { library } from "../library.js";

const { nineteenMeasures } = library;

/**
 * The three measures that every rival scores: between them they have what measures are made of. The regular meeting
 * recurs, can be made up and bears decisions to rectify; upper-level support has a row for each post, sums, a target, the
 * average of a group, bonuses and claims of the whole city; special supervision links reports to findings, has stages,
 * repetition, lights and findings that annul.
 */
const threeIds = ["m03-regular-meeting", "m12-upper-support", "m16-special-supervision"] as const;

/** The built-in policy with these measures alone; their weights are as they are. */
export const threeMeasures: Policy = {
  ...nineteenMeasures,
  measures: nineteenMeasures.measures.filter(({ id }) => threeIds.some((one) => one === id)),
};
