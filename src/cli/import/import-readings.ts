import type { Reading } from "../../forms/notes.js";

/** A way of reading that is told in one line: of one column, or of many columns of a file together. */
export type ReadingLine =
  | { readonly of: "column"; readonly reading: Reading }
  | {
      readonly of: "file";
      readonly file: string;
      readonly message: Reading["message"];
      readonly sheets: number;
      readonly columns: number;
      readonly count: number;
    };

/** A way of reading that a file has in more columns than this is told once for all of them. */
const MOST_COLUMNS = 3;

/** How files were read, in their order: what holds for many columns of one first, then what is rare, column by column. */
export function readingLines(readings: readonly Reading[], columnByColumn: boolean): readonly ReadingLine[] {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = JSON.stringify([reading.file, reading.how]);
    groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  const isCommon = (group: readonly Reading[]): boolean => !columnByColumn && group.length > MOST_COLUMNS;
  return [...new Set(readings.map(({ file }) => file))].flatMap((file): readonly ReadingLine[] => {
    const own = [...groups.values()].filter((group) => group[0]?.file === file);
    const rare = new Set(own.filter((group) => !isCommon(group)).flat());
    return [
      ...own.filter(isCommon).flatMap((group) => together(file, group)),
      ...readings.filter((one) => rare.has(one)).map((reading) => ({ of: "column", reading }) as const),
    ];
  });
}

function together(file: string, group: readonly Reading[]): readonly ReadingLine[] {
  const [first] = group;
  if (first === undefined) return [];
  return [
    {
      of: "file",
      file,
      message: first.message,
      sheets: new Set(group.map(({ sheet }) => sheet)).size,
      columns: group.filter(({ column }) => column !== undefined).length,
      count: group.reduce((sum, { count }) => sum + count, 0),
    },
  ];
}
