import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

/**
 * The digest of plain data: SHA-256 over its canonical JSON (RFC 8785), in hexadecimal.
 * The same data gives the same digest whatever the order of its keys, on every machine.
 */
export function digest(data: object): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(data) ?? "")));
}
