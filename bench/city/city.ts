import { luckOf } from "../../scripts/city/luck.js";
import type { Dataset, Exemption, UnitInput } from "../../src/index.js";
import { dayOf, textOf } from "./days.js";
import { type CityRecord, type Desk, deskOf } from "./filing.js";
import { elements, leaders } from "./leaders.js";
import { leadership } from "./leadership.js";
import { DISTRICT, type Member, memberOf } from "./members.js";
import { assessors, DRC, forDistrict, forTheCity, OFFICE, unitsIn } from "./offices.js";
import { projects } from "./projects.js";
import { landing, outbound, striving } from "./striving.js";
import { supervision } from "./supervision.js";

/** The seed of the city that is measured. */
export const SEED = 20_210_930;

/** A unit with all that it filed, and what others filed that names it. */
export interface UnitFile {
  readonly unit: UnitInput;
  readonly exemptions: readonly Exemption[];
  readonly records: readonly CityRecord[];
}

/**
 * The units of a city one by one, each with its records: the same for the same seed and number. The units come district
 * by district; the commission and the office, which file something about each of them, come last.
 */
export function* unitsOf(seed: number, count: number): Generator<UnitFile> {
  const ordinary = count - assessors.length;
  for (let index = 0; index < ordinary; index++) yield ordinaryUnit(seed, index, ordinary);
  const [drc, office] = officesOf(seed, ordinary);
  const [commission, committee] = assessors;
  if (commission !== undefined) yield { unit: commission, exemptions: [], records: drc.records };
  if (committee !== undefined) yield { unit: committee, exemptions: [], records: office.records };
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

/** What both offices filed: on each district, and on the city as a whole. */
function officesOf(seed: number, ordinary: number): readonly [drc: Desk, office: Desk] {
  const luck = luckOf(seed - 1);
  const drc = deskOf({ id: DRC, name: "市发改委" }, luck);
  const office = deskOf({ id: OFFICE, name: "市" }, luck);
  forTheCity(drc, office, luck);
  for (let district = 0; district * DISTRICT.length < ordinary; district++) {
    forDistrict(district, unitsIn(district, ordinary), drc, office, luckOf(seed * 31 + district));
  }
  return [drc, office];
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
