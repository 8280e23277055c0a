import { FaultError, fault } from "../messages/fault.js";

type Hucre = typeof import("hucre/xlsx");

/**
 * The library that reads and writes workbooks. It is loaded where a workbook is at hand and not before.
 *
 * @throws FaultError with PEER_MISSING where it is not installed.
 */
export async function hucre(): Promise<Hucre> {
  try {
    return await import("hucre/xlsx");
  } catch {
    throw new FaultError([fault("PEER_MISSING", "hucre", { name: "hucre" })]);
  }
}
