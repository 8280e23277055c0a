const NEWLINE = 0x0a;

/**
 * Cuts chunks of bytes into lines, a batch for every chunk. At line feeds alone: `node:readline` also cuts at
 * U+2028, which may stand inside a JSON text.
 */
export async function* byteLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly Buffer[]> {
  // Pieces of a line that runs on are joined once, at its end: joining at every chunk is quadratic.
  let pieces: Buffer[] = [];
  for await (const chunk of chunks) {
    const lines: Buffer[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const piece = chunk.subarray(start, end);
      lines.push(pieces.length === 0 ? piece : Buffer.concat([...pieces, piece]));
      pieces = [];
      start = end + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
    yield lines;
  }
  if (pieces.length > 0) yield [Buffer.concat(pieces)];
}
