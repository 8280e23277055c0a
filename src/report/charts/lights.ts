import type { Colour } from "../../assessment/standing/standing-of-unit.js";
import { colourWords } from "../../lists/words.js";
import type { Message } from "../../messages/message.js";
import type { Say } from "../../messages/speaker.js";
import type { LightsOfUnit } from "../lights.js";
import type { Report } from "../report.js";
import type { ChartTable } from "./chart.js";
import type { Charted } from "./draw.js";
import { type ChartGroup, groupsOf } from "./groups.js";
import { lightsDrawing } from "./lights-drawing.js";
import { words as shared } from "./words.js";

const words = {
  title: { en: "Lights by unit", zh: "各单位亮灯情况" },
  description: {
    en: "A row for each unit: the light of the unit itself, then how many of its projects and tasks have a red, yellow, grey (exempt) or green light, as figures and, in this order from the left, as a bar. All lights are proposals.",
    zh: "每行一个单位：先为单位亮灯，后为项目和任务的红灯、黄灯、免责、绿灯数量，条形自左至右依次为红、黄、免责、绿。亮灯均为建议。",
  },
  own: { en: "Light of the unit", zh: "单位亮灯" },
} as const satisfies Readonly<Record<string, Message>>;

/** What asks for attention first. */
export const colours = ["red", "yellow", "grey", "green"] as const satisfies readonly Colour[];

export type LightsById = ReadonlyMap<string, LightsOfUnit>;

/** The lights of every unit; nothing where no unit has one. */
export function lightsChart(report: Report, say: Say): Charted | undefined {
  const lights: LightsById = new Map(report.lights.map((one) => [one.unitId, one]));
  const groups = groupsOf(report, say)
    .map(({ title, units }) => ({ title, units: units.filter(({ id }) => lights.has(id)) }))
    .filter(({ units }) => units.length > 0);
  if (groups.length === 0) return undefined;
  return {
    drawing: {
      id: "lights",
      title: say(words.title),
      description: say(words.description),
      ...lightsDrawing(groups, lights, say),
    },
    table: tableOf(groups, lights, say),
  };
}

function tableOf(groups: readonly ChartGroup[], lights: LightsById, say: Say): ChartTable {
  const heads = [shared.group, shared.unit, words.own, ...colours.map((colour) => colourWords[colour])];
  return {
    columns: heads.map((head) => say(head)),
    rows: groups.flatMap(({ title, units }) =>
      units.map(({ id, name }) => {
        const own = lights.get(id);
        return [
          title,
          name,
          own === undefined ? null : say(colourWords[own.own]),
          ...colours.map((colour) => own?.counts[colour] ?? null),
        ];
      }),
    ),
  };
}
