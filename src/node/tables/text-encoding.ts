import { createReadStream } from "node:fs";

/** How the bytes of a text file are to be read. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

const CHUNK = 1 << 18;

/** The encoding of a text file: what its mark says, else UTF-8 or GB18030, whichever it is throughout; or none. */
export async function encodingOf(path: string): Promise<Encoding | undefined> {
  const marked = await markOf(path);
  for (const encoding of marked === undefined ? (["utf-8", "gb18030"] as const) : [marked]) {
    if (await holds(path, encoding)) return encoding;
  }
  return undefined;
}

/** The text of a file piece by piece, without its mark. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    yield decoder.decode(chunk as Buffer, { stream: true });
  }
  yield decoder.decode();
}

async function markOf(path: string): Promise<Encoding | undefined> {
  for await (const chunk of createReadStream(path, { start: 0, end: 2 })) {
    const [first, second, third] = chunk as Buffer;
    if (first === 0xff && second === 0xfe) return "utf-16le";
    if (first === 0xfe && second === 0xff) return "utf-16be";
    if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  }
  return undefined;
}

async function holds(path: string, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    if (!canDecode(decoder, chunk as Buffer)) return false;
  }
  return canDecode(decoder);
}

function canDecode(decoder: InstanceType<typeof TextDecoder>, chunk?: Buffer): boolean {
  try {
    if (chunk === undefined) decoder.decode();
    else decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}
