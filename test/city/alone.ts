import { type AssessOptions, assess } from "../../src/index.js";
import { city } from "./sheets.js";

/**
 * The measure of a unit on some day, worked out from what concerns it and the office alone: for measures that look at no
 * other unit, where the whole city would take long for every day that is asked for.
 */
export function measureAlone(unitId: string, number: number, asOf: string) {
  const isOwn = (id: string) => id === unitId || id === "office";
  const options: AssessOptions = { period: asOf.slice(0, 7), asOf };
  const { units } = assess(
    {
      ...city,
      units: city.units.filter(({ id }) => isOwn(id)),
      records: city.records.filter((record) => record.unitId === unitId),
      exemptions: (city.exemptions ?? []).filter((one) => one.unitId === unitId),
    },
    options,
  );
  const measure = units.find(({ id }) => id === unitId)?.measures.find((one) => one.number === number);
  if (measure === undefined) throw new Error(`Measure ${number} does not apply to "${unitId}".`);
  return measure;
}
