import { type Fault, fault, type Position } from "../messages/fault.js";

/** Why a file could not be read or written, as the system names it: "ENOENT", "EACCES". */
function systemReason(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "?";
}

/** Nothing where a file or folder is not there, so that the caller decides whether it may be absent. */
export function isAbsent(error: unknown): boolean {
  return systemReason(error) === "ENOENT" || systemReason(error) === "ENOTDIR";
}

export function unreadableFile(file: string, error: unknown): Fault {
  return fault("FILE_UNREADABLE", file, { reason: systemReason(error) });
}

export function unwritableFile(file: string, error: unknown): Fault {
  return fault("FILE_UNWRITABLE", file, { reason: systemReason(error) });
}

export function lackingFile(file: string): Fault {
  return fault("FOLDER_LACKS_FILE", file, { name: file });
}

/** A place in a file of the dataset whose text cannot be read. */
export function unreadableText(code: "DATA_NOT_JSON" | "TEXT_NOT_UTF8", position: Position): Fault {
  return fault(code, "", {}, position);
}
