/** How many bytes are decoded at once: one text for all would be longer than V8 allows at 6,000 units. */
const SLICE = 1 << 24;
const NEWLINE = 10;

/** The records of a buffer of NDJSON: decoded, split at its lines and parsed. Floor and contestants read with it alike. */
export function recordsOf(ndjson: Buffer): object[] {
  const records: object[] = [];
  for (let from = 0; from < ndjson.length; ) {
    const end = from + SLICE >= ndjson.length ? ndjson.length : ndjson.lastIndexOf(NEWLINE, from + SLICE) + 1;
    for (const line of ndjson.toString("utf8", from, end).split("\n")) {
      if (line !== "") records.push(JSON.parse(line));
    }
    from = end;
  }
  return records;
}
