import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formOf } from "../../src/forms/form.js";
import type { Given } from "../../src/forms/given.js";
import { listText } from "../../src/forms/list-text.js";
import { notes } from "../../src/forms/notes.js";
import { recordOf } from "../../src/forms/record-row.js";
import { tableReader } from "../../src/forms/table-reader.js";
import { unitNames } from "../../src/forms/unit-names.js";
import { nineteenMeasures } from "../../src/index.js";
import { compileKind } from "../../src/records/compile-kind.js";
import type { Field } from "../../src/records/kind.js";

const units = [
  { id: "qinglan", name: { en: "Qinglan County", zh: "青岚县" }, kinds: ["county"] },
  { id: "hegu", name: { en: "Hegu County", zh: "鹤谷县" }, kinds: ["county"] },
];

const setting = {
  at: { file: "f" },
  system: 1900,
  isText: false,
  personal: new Map(),
  facts: {},
  withHidden: false,
} as const;

/** A value of a field, and one of the ways in which people type it. */
type Typed = readonly [value: unknown, cell: Given];

const part = (from: number, to: number) => fc.integer({ min: from, max: to });
const two = (number: number) => String(number).padStart(2, "0");
/** Digits in threes, by hand. */
const grouped = (whole: string) => whole.replace(/(\d)(?=(\d{3})+$)/g, "$1,");
const wide = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const word = fc
  .string({ unit: fc.constantFrom(..."ab1 甲乙“”()+=@'<;；、，,"), minLength: 1, maxLength: 8 })
  .map((text) => `字${text}尾`);

const dates = fc
  .tuple(part(1990, 2100), part(1, 12), part(1, 28), part(0, 6))
  .map(([y, m, d, style]): Typed => {
    const value = `${y}-${two(m)}-${two(d)}`;
    const days = (Date.UTC(y, m - 1, d) - Date.UTC(1899, 11, 30)) / 86_400_000;
    const ways: readonly Given[] = [
      value,
      `${y}/${m}/${d}`,
      `${y}.${m}.${d}`,
      `${y}年${m}月${d}日`,
      `${y}${two(m)}${two(d)}`,
      days,
      { day: value },
    ];
    return [value, ways[style]];
  });
const months = fc.tuple(part(1990, 2100), part(1, 12), part(0, 3)).map(([y, m, style]): Typed => {
  const value = `${y}-${two(m)}`;
  const ways: readonly Given[] = [value, `${y}年${m}月`, `${y}/${m}`, { day: `${value}-01` }];
  return [value, ways[style]];
});
const periods = fc.oneof(
  months,
  fc.tuple(part(1990, 2100), part(1, 4), part(0, 2)).map(([y, q, style]): Typed => {
    return [`${y}-Q${q}`, [`${y}-Q${q}`, `${y}年第${q}季度`, `${y}年${"一二三四"[q - 1]}季度`][style]];
  }),
  fc
    .tuple(part(1990, 2100), fc.boolean())
    .map(([y, first]): Typed => [`${y}-H${first ? 1 : 2}`, `${y}${first ? "上" : "下"}半年`]),
  part(1990, 2100).map((y): Typed => [`${y}`, `${y}年度`]),
);
/** A number of so many decimals, written in one of several ways. */
const numbers = (most: number, places: number) =>
  fc.tuple(part(0, most), part(0, 10 ** places - 1), part(0, 3)).map(([whole, rest, style]): Typed => {
    const decimals = rest === 0 ? "" : `.${String(rest).padStart(places, "0")}`;
    const text = `${whole}${decimals}`;
    return [Number(text), [Number(text), text, `${grouped(String(whole))}${decimals}`, wide(text)][style]];
  });
const amounts = fc.oneof(
  numbers(1_000_000, 4),
  part(0, 1_000_000_000).map((yuan): Typed => [Number(`${yuan}e-4`), `${grouped(String(yuan))}元`]),
  part(0, 100_000).map((tenths): Typed => [tenths * 1_000, `${Math.floor(tenths / 10)}.${tenths % 10}亿元`]),
);
const shares = part(0, 10_000).map((hundredths): Typed => {
  return [Number(`${hundredths}e-4`), `${Math.floor(hundredths / 100)}.${two(hundredths % 100)}%`];
});
const flags = fc
  .tuple(fc.boolean(), part(0, 4))
  .map(
    ([value, style]): Typed => [
      value,
      value ? [true, "是", "yes", "√", 1][style] : [false, "否", "no", "×", 0][style],
    ],
  );
const unit = fc
  .tuple(fc.constantFrom(...units), part(0, 2))
  .map(([{ id, name }, style]): Typed => [id, [id, name.zh, name.en][style]]);

function choice(values: Extract<Field, { type: "enum" }>["values"]): fc.Arbitrary<Typed> {
  return fc.constantFrom(...Object.keys(values)).chain((code) => {
    const { zh = "", en = "" } = values[code] ?? {};
    // A word that stands for two choices says neither.
    const isOwn = (text: string) =>
      Object.values(values).filter((one) => [one.zh, one.en].includes(text)).length === 1;
    return fc.constantFrom(...[code, ...[zh, en].filter(isOwn)]).map((cell): Typed => [code, cell]);
  });
}

function typed(field: Field): fc.Arbitrary<Typed> {
  switch (field.type) {
    case "date":
      return dates;
    case "month":
      return months;
    case "period":
      return periods;
    case "count":
      return numbers(10_000_000, 0);
    case "days":
      return part(0, 1_000).map((halves): Typed => [halves / 2, `${halves / 2}天`]);
    case "money":
      return amounts;
    case "points":
      return numbers(1_000, 2);
    case "share":
      return shares;
    case "flag":
      return flags;
    case "enum":
      return choice(field.values);
    case "reference":
      return field.to === "unit" ? unit : word.map((text): Typed => [text, text]);
    case "list":
      return fc
        .uniqueArray(typed({ ...field.of, title: field.title }), {
          maxLength: 4,
          selector: ([value]) => value,
        })
        .map(
          (members): Typed => [
            members.map(([value]) => value),
            listText(members.map(([, cell]) => String(cell))),
          ],
        );
    default:
      return word.map((text): Typed => [text, ` ${text} `]);
  }
}

/** A row of a form as somebody types it, and the record that it says. */
function rowOf(kind: (typeof nineteenMeasures.kinds)[number]) {
  const { columns } = formOf(kind);
  return fc
    .tuple(
      ...columns.map(({ field }) =>
        field.required ? typed(field) : fc.option(typed(field), { nil: undefined }),
      ),
    )
    .map(
      (
        cells,
      ): {
        cells: readonly Given[];
        record: Readonly<Record<string, unknown>> & { from?: string; to?: string };
      } => ({
        cells: cells.map((cell) => cell?.[1] ?? null),
        record: Object.fromEntries([
          ["kind", kind.kind],
          ...cells.flatMap((cell, c) => (cell === undefined ? [] : [[columns[c]?.name, cell[0]]])),
        ]),
      }),
    );
}

describe("a row as people type it", () => {
  it("says the record that was meant, for every kind, unless its span ends before it begins", () => {
    const compiled = new Map(nineteenMeasures.kinds.map((kind) => [kind, compileKind(kind)]));
    const anyRow = fc
      .constantFrom(...nineteenMeasures.kinds)
      .chain((kind) => fc.tuple(fc.constant(kind), rowOf(kind)));
    fc.assert(
      fc.property(anyRow, ([kind, { cells, record }]) => {
        const found = notes();
        const form = formOf(kind);
        const table = tableReader({ ...setting, form, units: unitNames(units) }, found);
        table.take({ row: 1, cells: form.columns.map(({ name }) => name) });
        const row = table.take({ row: 2, cells });
        const kindOf = compiled.get(kind);
        if (row === undefined || row === "hidden" || kindOf === undefined)
          throw new Error("The row is not read.");
        const read = recordOf(row, kindOf, found);
        const { from, to } = record;
        const isReversed = from !== undefined && to !== undefined && to < from;
        const codes = found.faults().map(({ code }) => code);
        if (isReversed) expect(codes).toEqual(["SPAN_REVERSED"]);
        else expect([codes, read]).toEqual([[], record]);
      }),
      { numRuns: 1_000 },
    );
  });
});
