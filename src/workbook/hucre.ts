import { loadPeer } from "../messages/load-peer.js";

type Hucre = typeof import("hucre/xlsx");

/**
 * The library that reads and writes workbooks. It is loaded where a workbook is at hand and not before.
 *
 * @throws FaultError with PEER_MISSING where it is not installed.
 */
export function hucre(): Promise<Hucre> {
  return loadPeer("hucre", () => import("hucre/xlsx"));
}
