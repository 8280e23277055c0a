import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileTemplate, type Filling, fill } from "../../src/messages/message.js";

const name = fc.constantFrom("unit", "due", "count", "toString");
const piece = fc.oneof(
  fc.string(),
  name.map((one) => `{${one}}`),
  fc.constantFrom("{", "}", "{1}", "{ unit }"),
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
const filling: fc.Arbitrary<Filling> = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.record({ en: fc.string(), zh: fc.string() }),
);

describe("a template made ready", () => {
  it("says what the template filled at once says", () => {
    fc.assert(
      fc.property(text, text, fc.dictionary(name, filling), (en, zh, values) => {
        const said = compileTemplate({ en, zh })((one) =>
          Object.hasOwn(values, one) ? values[one] : undefined,
        );
        const own = Object.assign(Object.create(null), values);
        expect(said).toEqual(fill({ en, zh }, own));
      }),
    );
  });

  it("puts each value in both languages and leaves a placeholder without one", () => {
    const template = compileTemplate({ en: "{unit}, {due}: {unit}.", zh: "{unit}{due}。" });
    const unit = { en: "Qinglan", zh: "青岚" };
    expect(template((one) => (one === "unit" ? unit : undefined))).toEqual({
      en: "Qinglan, {due}: Qinglan.",
      zh: "青岚{due}。",
    });
  });

  it("asks for each value once, and for none that no text has", () => {
    const asked: string[] = [];
    compileTemplate({ en: "{count} of {count}", zh: "{due}" })((one) => {
      asked.push(one);
      return 1;
    });
    expect(asked).toEqual(["count", "due"]);
  });
});
