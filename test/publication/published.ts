import { type Assessment, type AssessOptions, assess, freeze, type Notification } from "../../src/index.js";
import { city } from "../city/sheets.js";

type AnyRecord = Readonly<Record<string, unknown>> & { readonly id: string; readonly kind: string };

export interface Part {
  readonly units: readonly object[];
  readonly records: readonly AnyRecord[];
  readonly exemptions: readonly object[];
  readonly collected: readonly object[];
}

/** September as it was published on 10 October. */
export const published: AssessOptions = {
  period: "2021-09",
  asOf: "2021-09-30",
  knownAt: "2021-10-10",
  digest: true,
};

const named = ["unitId", "ownerUnitId", "assessorUnitId", "toUnitId"];
const wanted = new Set(["qinglan", "songlan", "fenglu", "chengwan", "commerce", "office"]);

/** A few units of the city with the records that name no other. */
export const part: Part = {
  units: city.units.filter(({ id }) => wanted.has(id)),
  records: (city.records as unknown as readonly AnyRecord[]).filter((record) =>
    named.every((field) => record[field] === undefined || wanted.has(String(record[field]))),
  ),
  exemptions: (city.exemptions ?? []).filter(({ unitId }) => wanted.has(unitId)),
  collected: city.collected ?? [],
};

/** The day on which a record of the city was filed. */
export function filedOn(record: AnyRecord): string {
  return String(record.filedAt ?? record.on ?? record.from);
}

/** What of a part of the city was there on the day of publication. */
export function thereAt(day: string, all: Part): Part {
  return { ...all, records: all.records.filter((record) => filedOn(record) <= day) };
}

export function assessPart(dataset: object, options: AssessOptions = published): Assessment {
  return assess(dataset as never, options);
}

export function frozen(dataset: object, options: AssessOptions = published): Notification {
  return freeze(assessPart(dataset, options));
}
