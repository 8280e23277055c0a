export type { How } from "../forms/how.js";
export type { Imported, ImportedTable } from "../forms/importer.js";
export type { Reading } from "../forms/notes.js";
export { type DatasetRead, type DatasetReading, type ReadOptions, readDataset } from "./read-dataset.js";
export { readPolicyFiles } from "./read-policy-files.js";
export type { ReadProgress } from "./records-lines.js";
export { type ImportOptions, type ImportProgress, importFiles } from "./tables/import-files.js";
export { withReading } from "./with-reading.js";
