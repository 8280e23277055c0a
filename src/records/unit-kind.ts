import type { CivilDate } from "../calendar/civil-date.js";
import { type RecordKind, UNIT_REFERENCE } from "./kind.js";
import type { StoredRecord } from "./stored-record.js";

/** A unit as the whole city knows it. */
export interface CityUnit {
  readonly id: string;
  /** The kinds that are applied: those of 1 January, or of its first day where that is later. */
  readonly kinds: readonly string[];
  /** Its first and last days, where it has such. */
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}

/** What rules may ask of the units of the city: a kind of record that nobody files. */
export const unitKind: RecordKind = {
  kind: UNIT_REFERENCE,
  title: { en: "Unit of the city", zh: "本市单位" },
  meaning: {
    en: "Every unit of the dataset, seen by every unit: what is to be done for each of them.",
    zh: "数据集内的每个单位，所有单位均可引用：用于须逐一对各单位完成的事项。",
  },
  eventDate: "from",
  concerns: {},
  fields: {
    kinds: { type: "list", of: { type: "text" }, required: true, title: { en: "Kinds", zh: "单位类别" } },
    from: { type: "date", when: "happened", required: true, title: { en: "First day", zh: "设立日期" } },
    to: { type: "date", when: "happened", title: { en: "Last day", zh: "撤销日期" } },
  },
};

/** The units as records; one that has no first day was there when the policy took effect. */
export function unitRecords(units: readonly CityUnit[], effectiveFrom: CivilDate): readonly StoredRecord[] {
  return units.map(({ id, kinds, from = effectiveFrom, to }) => ({
    id,
    kind: unitKind.kind,
    subject: id,
    on: from,
    knownFrom: from,
    data: { id, unitId: id, kinds, from, ...(to === undefined ? {} : { to }) },
  }));
}
