import { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";

/** A file in an archive. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored as it is, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  /** How large it says that it is unpacked: unpacking stops there. */
  readonly unpacked: number;
  /** Where its own head begins. */
  readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 65_535;

/** What an archive lists; nothing where it is no archive, or one of more than 4 GB. */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | undefined {
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** How many bytes an archive says that it holds once it is unpacked; endless where an entry does not say it. */
export function unpackedSize(entries: ReadonlyMap<string, ZipEntry>): number {
  return [...entries.values()].reduce((sum, { packed, unpacked }) => {
    // Nothing would hold back what says that it is empty and is not.
    return unpacked === 0 && packed > 2 ? Number.POSITIVE_INFINITY : sum + unpacked;
  }, 0);
}

/** The bytes of an entry piece by piece, as many as it says that there are. */
export async function* unpack(
  bytes: Uint8Array,
  { at, method, packed, unpacked }: ZipEntry,
): AsyncGenerator<Buffer> {
  const view = viewOf(bytes);
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL) return;
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const source = Readable.from(pieces(bytes.subarray(start, start + packed)));
  let left = unpacked;
  for await (const chunk of method === 8 ? source.pipe(createInflateRaw()) : source) {
    const piece = (chunk as Buffer).subarray(0, left);
    left -= piece.length;
    yield piece;
    if (left === 0) return;
  }
}

function* pieces(bytes: Uint8Array): Generator<Buffer> {
  const LENGTH = 1 << 18;
  for (let start = 0; start < bytes.length; start += LENGTH) {
    yield Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(LENGTH, bytes.length - start));
  }
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
