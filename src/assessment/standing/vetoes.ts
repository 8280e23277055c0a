import type { UnitResult } from "../unit.js";
import type { VetoGround } from "./standing-of-unit.js";

/** What keeps a unit from every honour: events that were decided to do so, and critical findings, which rest on decisions too. */
export function vetoesOf({ vetoes = [], measures }: UnitResult): readonly VetoGround[] {
  const events = vetoes.map(
    ({ id, title, on }): VetoGround => ({ id, from: "record", title, on, records: [id] }),
  );
  const findings = measures
    .flatMap(({ violations }) => violations)
    .filter(({ severity }) => severity === "critical")
    .map(
      ({ id, message, raisedOn, records }): VetoGround => ({
        id,
        from: "finding",
        title: message,
        on: raisedOn,
        records,
      }),
    );
  return [...events, ...findings];
}
