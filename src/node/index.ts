export { type DatasetRead, type DatasetReading, type ReadOptions, readDataset } from "./read-dataset.js";
export { readPolicyFiles } from "./read-policy-files.js";
export type { ReadProgress } from "./records-lines.js";
export { withReading } from "./with-reading.js";
