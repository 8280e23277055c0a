const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
/** Says that the size stands elsewhere, as it does in archives of more than 4 GB. */
const ELSEWHERE = 0xffffffff;

/**
 * How many bytes an archive says that it holds once it is unpacked; nothing where it is no archive that says so.
 * Unpacking stops where an entry holds more than it says, so that this is the most it can be.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  let total = 0;
  for (let e = 0; e < count; e += 1) {
    if (entry + 46 > bytes.length || view.getUint32(entry, true) !== ENTRY) return undefined;
    const size = view.getUint32(entry + 24, true);
    // Where nothing is said nothing would hold the unpacking back.
    if (size === ELSEWHERE || (size === 0 && view.getUint32(entry + 20, true) > 2))
      return Number.POSITIVE_INFINITY;
    total += size;
    entry += 46 + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(entry + at, true), 0);
  }
  return total;
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}
