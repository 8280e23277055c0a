import type { AssessOptions } from "../../src/index.js";

/** What is assessed: every worker, and whoever puts their results together, must use the same. */
export const options: AssessOptions = { period: "2021-12", asOf: "2022-01-10" };
