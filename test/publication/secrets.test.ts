import { describe, expect, it } from "vitest";
import { nineteenMeasures } from "../../src/index.js";
import { fieldsOf } from "../../src/records/compile-kind.js";
import { city } from "../city/sheets.js";
import { frozen, published } from "./published.js";

const SECRET = "王小明的秘密";

/** The fields of free text of each kind: everything that somebody writes. */
const texts = new Map(
  nineteenMeasures.kinds.map((kind) => [
    kind.kind,
    [...fieldsOf(kind)].flatMap(([name, { type }]) => (type === "text" ? name : [])),
  ]),
);

/** A record with a secret in every text that it has, and in every one that it might have. */
function withSecrets(record: (typeof city.records)[number]): object {
  const fields = texts.get(record.kind) ?? [];
  return { ...record, ...Object.fromEntries(fields.map((name) => [name, `${SECRET} ${name} ${record.id}`])) };
}

const secret = {
  ...city,
  records: [
    ...city.records,
    ...["veto-event", "committee-decision"].map((kind) => ({
      ...{ kind, id: `secret-${kind}`, unitId: "qinglan", on: "2021-09-02", sort: "discipline", points: 1 },
      ...{ decidedOn: "2021-09-03" },
    })),
  ].map((record) => withSecrets(record as never)),
  exemptions: city.exemptions?.map((one) => ({ ...one, approvedBy: SECRET, documentNo: SECRET })),
};

describe("A published notification", () => {
  it("holds nothing that somebody wrote into a record or an exemption", () => {
    expect([...texts.values()].flat().length).toBeGreaterThan(20);
    const notification = frozen(secret, { ...published, period: "2021", asOf: "2021-12-31" });
    const found = notification.units.find(({ id }) => id === "qinglan");
    expect(found?.vetoes?.map(({ id }) => id)).toEqual(["secret-veto-event"]);
    expect(found?.decisions?.map(({ id }) => id)).toEqual(["secret-committee-decision"]);
    expect(JSON.stringify(notification)).not.toContain(SECRET);
  });
});
