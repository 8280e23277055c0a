import { Exact, exactly, ONE } from "../exact/exact.js";
import type { RecordData } from "../records/check-record.js";
import type { Held } from "../records/stored-record.js";

/**
 * The part of a record that is this unit's own: of a joint one its agreed or equal share, of one that was handed over
 * the part held. Nothing where it is whole.
 */
export function ownShare(data: RecordData, held: Held | undefined): Exact | undefined {
  const others = Array.isArray(data.jointWith) ? data.jointWith.length : 0;
  if (others === 0 && held === undefined) return undefined;
  const agreed = typeof data.jointShare === "number" ? exactly(data.jointShare) : undefined;
  const joint = others === 0 ? ONE : (agreed ?? Exact.ratio(1, 1 + others));
  return held === undefined ? joint : joint.mul(Exact.parse(held.share));
}
