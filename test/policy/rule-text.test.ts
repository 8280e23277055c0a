import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fault } from "../../src/messages/fault.js";
import { type RuleText, readRuleText } from "../../src/policy/rule-text.js";
import { pathText } from "../../src/shape/path-text.js";

function read(text: string): RuleText {
  const reading = readRuleText("m01.json", text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.text;
}

function faults(text: string): readonly Fault[] {
  const reading = readRuleText("m01.json", text);
  return reading.ok ? [] : reading.faults;
}

const brief = (found: readonly Fault[]) =>
  found.map(({ code, path, line, column }) => `${code} ${path} ${line}:${column}`);

describe("what is no JSON is named where it stands", () => {
  const broken: readonly (readonly [string, number, number, string])[] = [
    ["", 1, 1, "the text ends too soon"],
    [" \n ", 1, 1, "the text ends too soon"],
    ['{"a": 1', 1, 8, "the text ends too soon"],
    ['{"a": 1\n', 1, 8, "the text ends too soon"],
    ['{\n  "a": [1, 2\n', 2, 13, "the text ends too soon"],
    ['{"a"', 1, 5, "the text ends too soon"],
    ['{"a":', 1, 6, "the text ends too soon"],
    ["{", 1, 2, "the text ends too soon"],
    ['["a', 1, 4, "the text ends too soon"],
    ["[1.", 1, 4, "the text ends too soon"],
    ['{"a": 1,}', 1, 9, 'a comma stands before "}"'],
    ["[1,\r\n]", 2, 1, 'a comma stands before "]"'],
    ['{"a": 1 "b": 2}', 1, 9, "a quoted text was not expected here"],
    ['{"例会": "中文" 3}', 1, 13, "a number was not expected here"],
    ['{\t"a":\t1,\t\t2}', 1, 12, "a number was not expected here"],
    ['{"a": 1,\r\n "b" 2}', 2, 6, "a number was not expected here"],
    ['{"a": 1,\r "b" 2}', 2, 6, "a number was not expected here"],
    ['{"a": 1}\n}', 2, 1, '"}" was not expected here'],
    ['{"a": 01}', 1, 7, "a number is not written as JSON writes it"],
    ['{"a": -x}', 1, 7, "a number is not written as JSON writes it"],
    ["{a: 1}", 1, 2, "a word stands outside quotes"],
    ['{"a": tru}', 1, 7, "a word stands outside quotes"],
    ['{"a": null null}', 1, 12, '"n" was not expected here'],
    ["{'a': 1}", 1, 2, 'names and texts stand in straight double quotes "…"'],
    ["{“a”: 1}", 1, 2, 'names and texts stand in straight double quotes "…"'],
    ["// x\n{}", 1, 1, "JSON has no comments"],
    ['{"a"：1}', 1, 5, '"：" was not expected here'],
    ["\u00a0{}", 1, 1, "U+00A0 was not expected here"],
    ['\uFEFF{"a" 1}', 1, 6, "a number was not expected here"],
    ["\uFEFF\uFEFF{}", 1, 1, "U+FEFF was not expected here"],
    ['{"a": "x\n}', 1, 9, 'a quoted text is not closed on its line: the closing " is missing'],
    ['{"a": "x\ty"}', 1, 9, "a tab or control character stands inside quotes: write \\t, or a space"],
    ['{"a": "\\x"}', 1, 8, 'after \\ only " \\ / b f n r t or u with four hexadecimal digits can stand'],
    [
      '{"a": "ok \\u12"}',
      1,
      11,
      'after \\ only " \\ / b f n r t or u with four hexadecimal digits can stand',
    ],
    ['{"a: 1,\n "b": 2}', 1, 8, 'a quoted text is not closed on its line: the closing " is missing'],
    ['{a: "x\ty"}', 1, 2, "a word stands outside quotes"],
  ];
  it.each(broken)("%j", (text, line, column, detail) => {
    const found = faults(text);
    expect(brief(found)).toEqual([`JSON_SYNTAX  ${line}:${column}`]);
    expect(found[0]).toMatchObject({ file: "m01.json", message: { en: `This is not JSON: ${detail}.` } });
    expect(found[0]?.message.zh).toMatch(/^不是有效的JSON：.*\p{Script=Han}.*。$/u);
  });
});

describe("keys", () => {
  it("every second use of a key is a fault, at the later key", () => {
    const text = '{"a": 1,\n "b": {"c": 1, "c": 2},\n "a": [{"d": 1, "\\u0064": 2, "d": 3}]}';
    const found = faults(text);
    expect(brief(found)).toEqual([
      "KEY_DUPLICATE b.c 2:16",
      "KEY_DUPLICATE a 3:2",
      "KEY_DUPLICATE a[0].d 3:17",
      "KEY_DUPLICATE a[0].d 3:30",
    ]);
    expect(found[0]?.message.en).toBe('The key "c" stands twice in one object.');
  });

  it("every forbidden key is a fault, however it is written", () => {
    const text =
      '{"__proto__": {"x": 1}, "a": [{"constructor": 1}],\n"proto\\u0074ype": {"\\u005f_proto__": {}}}';
    expect(brief(faults(text))).toEqual([
      "KEY_FORBIDDEN __proto__ 1:2",
      "KEY_FORBIDDEN a[0].constructor 1:32",
      "KEY_FORBIDDEN prototype 2:1",
      "KEY_FORBIDDEN prototype.__proto__ 2:20",
    ]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it("both kinds are collected together", () => {
    expect(brief(faults('{"__proto__": 1, "__proto__": 2}'))).toEqual([
      "KEY_FORBIDDEN __proto__ 1:2",
      "KEY_FORBIDDEN __proto__ 1:18",
      "KEY_DUPLICATE __proto__ 1:18",
    ]);
  });

  it("a number that JSON can write but not hold is a fault", () => {
    expect(brief(faults('{"a": [1, -1e999]}'))).toEqual(["VALUE_INVALID a[1] 1:11"]);
  });
});

describe("limits", () => {
  it("nests 64 levels and no more", () => {
    expect(read(`${"[".repeat(64)}${"]".repeat(64)}`).data).toBeInstanceOf(Array);
    expect(brief(faults(`\n${"[".repeat(65)}${"]".repeat(65)}`))).toEqual(["NESTED_TOO_DEEP  2:65"]);
    expect(brief(faults("[".repeat(100_000)))).toEqual(["NESTED_TOO_DEEP  1:65"]);
    expect(brief(faults('{"a":'.repeat(100_000)))).toEqual(["NESTED_TOO_DEEP  1:321"]);
    expect(read(`["${"[".repeat(1000)}\\"${"{".repeat(1000)}"]`).data).toHaveLength(1);
    expect(read(`[${"[],".repeat(1000)}[]]`).data).toHaveLength(1001);
  });

  it("reads a million characters, and refuses one more", () => {
    const text = `["${"中".repeat(999_996)}"]`;
    expect(read(text).data).toEqual(["中".repeat(999_996)]);
    expect(brief(faults(`${text} `))).toEqual(["FILE_TOO_LARGE  1:1"]);
    expect(read(`[${"0,".repeat(499_998)}0]`).data).toHaveLength(499_999);
  });

  it("stays quick with a hundred thousand keys, all of them wrong", () => {
    const begun = performance.now();
    const wide = read(`{${Array.from({ length: 60_000 }, (_, index) => `"k${index}": 0`).join(",\n")}}`);
    for (let index = 0; index < 60_000; index++) wide.position([`k${index}`], "key");
    expect(wide.position(["k59999"], "key")).toEqual({ file: "m01.json", line: 60_000, column: 1 });
    expect(faults(`{${Array.from({ length: 100_000 }, () => '"a":1').join(",")}}`)).toHaveLength(99_999);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe("every value has a place", () => {
  const text = read('\uFEFF{\r\n\t"例会": [1, {"b c": "中文", "d": null}],\r\n  "e": {}\n}');
  const at = (path: readonly PropertyKey[], of?: "key" | "value") => {
    const { file, line, column } = text.position(path, of);
    expect(file).toBe("m01.json");
    return `${line}:${column}`;
  };

  it("the data is plain", () => {
    expect(text.data).toEqual({ 例会: [1, { "b c": "中文", d: null }], e: {} });
    expect(Object.getPrototypeOf(text.data)).toBe(Object.prototype);
  });

  it("of the value, or of its key", () => {
    expect(at([])).toBe("1:1");
    expect(at([], "key")).toBe("1:1");
    expect(at(["例会"])).toBe("2:8");
    expect(at(["例会"], "key")).toBe("2:2");
    expect(at(["例会", 0])).toBe("2:9");
    expect(at(["例会", 1], "key")).toBe("2:12");
    expect(at(["例会", 1, "b c"])).toBe("2:20");
    expect(at(["例会", 1, "d"], "key")).toBe("2:26");
    expect(at(["e"])).toBe("3:8");
  });

  it("or of what is nearest on the way to it", () => {
    expect(at(["e", "f", "g"])).toBe("3:8");
    expect(at(["e", "f"], "key")).toBe("3:8");
    expect(at(["例会", 7, "x"])).toBe("2:8");
    expect(at(["例会", "length"])).toBe("2:8");
    expect(at(["toString"])).toBe("1:1");
    expect(at(["例会", 0, "x"])).toBe("2:9");
  });

  it("and a path that can be read", () => {
    expect(pathText(["profiles", 0, "indicators", 2, "share"])).toBe("profiles[0].indicators[2].share");
    expect(pathText([])).toBe("");
    expect(pathText([3, "a"])).toBe("[3].a");
    expect(pathText(["$schema", "b c", "regular-meeting", "1", "例会"])).toBe(
      '$schema["b c"].regular-meeting["1"]["例会"]',
    );
    expect(pathText(["x".repeat(200)]).length).toBeLessThan(100);
  });
});

describe("any text", () => {
  const pieces = fc
    .array(
      fc
        .constantFrom(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          '"',
          '"a"',
          '"__proto__"',
          "\\",
          "\\u00",
          "1",
          "-",
          ".",
          "e",
          "0",
        )
        .map(String),
    )
    .map((all) => all.join(""));
  const spoilt = fc
    .tuple(fc.json(), fc.nat(), fc.nat(3), fc.string({ unit: "binary", maxLength: 2 }))
    .map(([json, start, length, put]) => {
      const at = start % (json.length + 1);
      return json.slice(0, at) + put + json.slice(at + length);
    });
  const anyText = fc.oneof(pieces, spoilt, fc.json(), fc.string({ unit: "binary" }));

  it("is read exactly when it is JSON, with the same data; otherwise its faults lie inside it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readRuleText("x.json", text);
        let parsed: { readonly data: unknown } | undefined;
        try {
          parsed = { data: JSON.parse(text.replace(/^\uFEFF/, "")) };
        } catch {
          parsed = undefined;
        }
        if (reading.ok) {
          expect({ data: reading.text.data }).toEqual(parsed);
          return;
        }
        const notJson = reading.faults.some((one) => one.code === "JSON_SYNTAX");
        expect(notJson).toBe(parsed === undefined);
        if (notJson) expect(reading.faults).toHaveLength(1);
        const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
        for (const { line = 0, column = 0 } of reading.faults) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
