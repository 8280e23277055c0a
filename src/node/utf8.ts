const decoder = new TextDecoder("utf-8", { fatal: true });

/** Bytes as text without its byte order mark, or nothing where they are not UTF-8: a wrong encoding must not pass as names. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
