import { FaultError, fault } from "./fault.js";

/**
 * Loads what is installed only where it is needed: `loadPeer("hucre", () => import("hucre"))`, the name written out in
 * the import so that bundlers see what is loaded.
 *
 * @throws FaultError with PEER_MISSING which says what to install where it is not there.
 */
export async function loadPeer<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new FaultError([fault("PEER_MISSING", name, { name })]);
  }
}
