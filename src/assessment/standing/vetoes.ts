import type { Violation } from "../../scoring/violations.js";
import type { UnitResult } from "../unit.js";
import type { VetoGround } from "./standing-of-unit.js";

/** What keeps a unit from every honour: events that were decided to do so, and critical findings, which rest on decisions too. */
export function vetoesOf({ vetoes = [] }: UnitResult, findings: readonly Violation[]): readonly VetoGround[] {
  const grounds: VetoGround[] = [];
  for (const { id, title, on } of vetoes) grounds.push({ id, from: "record", title, on, records: [id] });
  for (const { severity, id, message, raisedOn, records } of findings) {
    if (severity === "critical") grounds.push({ id, from: "finding", title: message, on: raisedOn, records });
  }
  return grounds;
}
