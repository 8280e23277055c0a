import { unzipSync, zipSync } from "fflate";

/**
 * An archive packed again, by code that is the same everywhere: how hard a platform's own compression presses differs
 * from one browser or version of Node to the next, and with it the bytes.
 */
export function sameBytes(archive: Uint8Array): Uint8Array {
  // The archive keeps days and times without a zone, from 1980 on.
  return zipSync(unzipSync(archive), { mtime: new Date(1980, 0, 1) });
}
