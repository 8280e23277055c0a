import { luckOf } from "../../scripts/city/luck.js";
import type { Dataset, Exemption, UnitInput } from "../../src/index.js";
import { dayOf, textOf } from "./days.js";
import { type CityRecord, deskOf } from "./filing.js";
import { elements, leaders } from "./leaders.js";
import { leadership } from "./leadership.js";
import { DISTRICT, type Member, memberOf } from "./members.js";
import { assessors, DRC, forDistrict, forTheCity, OFFICE, unitsIn } from "./offices.js";
import { projects } from "./projects.js";
import { landing, outbound, striving } from "./striving.js";
import { supervision } from "./supervision.js";

/** The seed of the city that is measured. */
export const SEED = 20_210_930;

/** A unit with all that it filed. */
export interface UnitFile {
  readonly unit: UnitInput;
  readonly exemptions: readonly Exemption[];
  readonly records: readonly CityRecord[];
}

/** The units that work in one district, and what the commission and the office filed about them. */
interface District {
  readonly files: readonly UnitFile[];
  readonly about: readonly CityRecord[];
}

/**
 * The units of a city one by one, each with its records: the same for the same seed and number. The units come district
 * by district; the commission and the office, which file something about each of them, come last.
 */
export function* unitsOf(seed: number, count: number): Generator<UnitFile> {
  for (const { files } of districtsOf(seed, count)) yield* files;
}

/**
 * The same city in parts as they are assessed one by one: each unit with every record that names it, whoever filed it. A
 * record that names several units comes with each of them.
 */
export function* partsOf(seed: number, count: number): Generator<Dataset<CityRecord>> {
  const forOffices = new Map<string, CityRecord[]>(assessors.map(({ id }) => [id, []]));
  for (const { files, about } of districtsOf(seed, count)) {
    const naming = new Map<string, CityRecord[]>([
      ...files.map(({ unit }): [string, CityRecord[]] => [unit.id, []]),
      // What the districts filed for the two offices waits for them.
      ...forOffices,
    ]);
    for (const record of [...files.flatMap(({ records }) => records), ...about]) {
      for (const id of namedIn(record)) naming.get(id)?.push(record);
    }
    for (const { unit, exemptions, records } of files) {
      yield { units: [unit], exemptions, records: [...records, ...(naming.get(unit.id) ?? [])] };
    }
  }
}

/** The units that a record names beside the one that filed it, and texts that are none. */
function namedIn(record: CityRecord): ReadonlySet<string> {
  const named = new Set<string>();
  for (const [field, value] of Object.entries(record)) {
    if (field === "unitId") continue;
    if (typeof value === "string") named.add(value);
    else if (typeof value === "object") for (const one of value) named.add(one);
  }
  named.delete(record.unitId);
  return named;
}

/** The districts, and at the end the two offices by themselves. */
function* districtsOf(seed: number, count: number): Generator<District> {
  const ordinary = count - assessors.length;
  const luck = luckOf(seed - 1);
  const drc = deskOf({ id: DRC, name: "市发改委" }, luck);
  const office = deskOf({ id: OFFICE, name: "市" }, luck);
  forTheCity(drc, office, luck);
  for (let district = 0; district * DISTRICT.length < ordinary; district++) {
    const units = unitsIn(district, ordinary);
    const before = [drc.records.length, office.records.length];
    forDistrict(district, units, drc, office, luckOf(seed * 31 + district));
    const first = district * DISTRICT.length;
    yield {
      files: units.map((_, n) => ordinaryUnit(seed, first + n, ordinary)),
      about: [...drc.records.slice(before[0]), ...office.records.slice(before[1])],
    };
  }
  const files = assessors.map((unit) => ({
    unit,
    exemptions: [],
    records: (unit.id === DRC ? drc : office).records,
  }));
  yield { files, about: [] };
}

function ordinaryUnit(seed: number, index: number, ordinary: number): UnitFile {
  const member = memberOf(seed, index, ordinary);
  const desk = deskOf({ id: member.unit.id, name: member.name }, member.luck);
  leadership(member, desk);
  leaders(member, desk);
  if (member.kind === "element") elements(member, desk);
  else projects(member, desk);
  striving(member, desk);
  if (member.kind !== "element") outbound(member, desk);
  if (member.kind !== "element" && member.kind !== "soe") landing(member, desk);
  supervision(member, desk);
  return { unit: member.unit, exemptions: exemptionsOf(member), records: desk.records };
}

function exemptionsOf({ unit, name, luck }: Member): readonly Exemption[] {
  if (!luck.happens(4)) return [];
  const month = luck.between(6, 8);
  return [
    {
      id: `exemption-${unit.id}`,
      unitId: unit.id,
      from: textOf(dayOf(month, 1)),
      to: textOf(dayOf(month + 1, 1) - 1),
      reason: "force-majeure",
      approvedBy: "office",
      documentNo: `${name}函〔2021〕${month}号`,
      approvedOn: textOf(dayOf(month, 5)),
    },
  ];
}

/** A whole city in memory. */
export function cityOf(seed: number, count: number): Dataset<CityRecord> & Pick<UnitFile, "exemptions"> {
  const files = [...unitsOf(seed, count)];
  return {
    units: files.map(({ unit }) => unit),
    records: files.flatMap(({ records }) => records),
    exemptions: files.flatMap(({ exemptions }) => exemptions),
  };
}
