import { digest } from "../policy/digest.js";

/** Lower-case letters, digits, hyphens and plain Chinese characters mean the same to every file system. */
const KEPT = /[a-z0-9-]|\p{Script=Han}/u;
/** Names of devices, which Windows does not let a file have. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;
/** What file systems allow is 255 bytes; endings and the names of files that are being written need some of it. */
const LONGEST = 120;
const MARK = 16;

/**
 * An id as the name of a file, without its ending, on any system: no path, no device, not hidden, not too long; ids that
 * differ, if only by case, have names that differ. Other characters stand as `_` with their number and `_`.
 */
export function fileName(id: string): string {
  const name = Array.from(id, charName).join("");
  if (name === "") return "_";
  if (DEVICE.test(name)) return `_${name}`;
  if (bytesOf(name) <= LONGEST) return name;
  return `${start(name)}_-${digest({ name }).slice(0, MARK)}`;
}

function charName(char: string): string {
  // Compatibility characters are turned into others by some systems.
  const isPlain = KEPT.test(char) && char.normalize("NFKC") === char;
  return isPlain ? char : `_${(char.codePointAt(0) ?? 0).toString(16)}_`;
}

/** As many characters of a name as leave room for the mark. */
function start(name: string): string {
  let [kept, bytes] = ["", 0];
  for (const char of name) {
    bytes += bytesOf(char);
    if (bytes > LONGEST - MARK - 2) break;
    kept += char;
  }
  return kept;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
