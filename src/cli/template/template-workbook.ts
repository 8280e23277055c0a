import { basename, dirname } from "node:path";
import { alteredTexts } from "../../forms/altered-texts.js";
import { formsOf } from "../../forms/dataset-forms.js";
import { type FilledForms, filledForms } from "../../forms/filled.js";
import type { Form } from "../../forms/form.js";
import { templateWorkbook } from "../../forms/template.js";
import { type Fault, fault } from "../../messages/fault.js";
import type { Language, Message } from "../../messages/message.js";
import { nearest } from "../../messages/nearest.js";
import { speaker } from "../../messages/speaker.js";
import { readDataset } from "../../node/index.js";
import { writeFiles } from "../../node/write-files.js";
import type { Policy } from "../../policy/policy-schema.js";
import { writeWorkbook } from "../../workbook/write-workbook.js";
import type { Outcome } from "../assess/assess-command.js";
import { datasetFaults, faultsOf, inFolder } from "../input/input-faults.js";
import type { Io } from "../io.js";
import { clean } from "../printed/clean.js";
import { faultText } from "../printed/fault-text.js";
import { progressOn } from "../printed/progress.js";
import type { TemplateArguments } from "./template-arguments.js";

const words = {
  written: { en: "{file}: {forms} sheets to fill in.", zh: "{file}：{forms}个填报表。" },
  filled: { en: "{file}: {rows} rows on {forms} sheets.", zh: "{file}：{forms}个表，共{rows}行。" },
  leftOut: {
    en: "Left out of the workbook, for no sheet has room for it: {count}.",
    zh: "未写入工作簿的内容（各表均无对应位置）：{count}项。",
  },
  altered: {
    en: "Texts that the workbook holds otherwise than they are: {count}.",
    zh: "工作簿未能原样保存的文本：{count}处。",
  },
  personal: {
    en: "Names of people left out: {count}. No sheet asks for them.",
    zh: "未写入的人员姓名：{count}项。各表均不填姓名。",
  },
} as const satisfies Readonly<Record<string, Message>>;

/** Writes a workbook to fill in, or one that is filled with a dataset. */
export async function writeTemplate(
  kinds: readonly string[],
  { out, from, replace }: NonNullable<TemplateArguments["workbook"]>,
  policy: Policy,
  language: Language,
  io: Io,
): Promise<Outcome> {
  const say = speaker(language);
  const chosen = chosenForms(formsOf(policy), kinds);
  if ("faults" in chosen) return chosen;
  const { forms } = chosen;
  const given = from === undefined ? undefined : await datasetOf(from, policy, language, io);
  if (given !== undefined && "refused" in given) return { faults: given.refused };
  const { filled, faults = [] } = given ?? {};
  const plan = templateWorkbook(forms, language, filled);
  let bytes: Uint8Array;
  try {
    bytes = await writeWorkbook(plan);
  } catch (error) {
    return { faults: faultsOf(error) };
  }
  const wrong = await writeFiles(dirname(out), [{ path: basename(out), content: bytes }], replace);
  if (wrong.length > 0) return { faults: wrong };
  const rows = forms.reduce((sum, { id }) => sum + (filled?.rows.get(id)?.length ?? 0), 0);
  const altered = alteredTexts(plan, out);
  const told = [
    say(filled === undefined ? words.written : words.filled, { file: clean(out), forms: forms.length, rows }),
    ...(faults.length === 0 ? [] : [say(words.leftOut, { count: faults.length })]),
    ...(altered.length === 0 ? [] : [say(words.altered, { count: altered.length })]),
    ...(filled === undefined || filled.personal === 0
      ? []
      : [say(words.personal, { count: filled.personal })]),
  ];
  for (const found of [...faults, ...altered]) io.stderr.write(`${faultText(found, say)}\n`);
  io.stdout.write(told.map((line) => `${line}\n`).join(""));
  return { exitCode: 0 };
}

/** The forms that were named, in their order; all of them where none was. */
function chosenForms(
  forms: readonly Form[],
  named: readonly string[],
): { readonly forms: readonly Form[] } | { readonly faults: readonly Fault[] } {
  const ids = forms.map(({ id }) => id);
  const faults = named
    .filter((name) => !ids.includes(name))
    .map((name) => {
      const near = nearest(name, ids);
      return fault("UNKNOWN_KIND", name, {}, near === undefined ? {} : { nearest: near });
    });
  if (faults.length > 0) return { faults };
  return { forms: named.length === 0 ? forms : forms.filter(({ id }) => named.includes(id)) };
}

/** The rows of a dataset, and what of it could not be read or no form has room for; or why it cannot be read at all. */
async function datasetOf(
  folder: string,
  policy: Policy,
  language: Language,
  io: Io,
): Promise<
  { readonly filled: FilledForms; readonly faults: readonly Fault[] } | { readonly refused: readonly Fault[] }
> {
  const progress = progressOn(io.stderr, speaker(language));
  const reading = await readDataset(folder, { onProgress: progress.show }).finally(progress.erase);
  if (!reading.ok) return { refused: datasetFaults(reading, folder) };
  const filled = filledForms(reading.dataset, policy, language);
  const located = filled.faults.map((found) => ({ ...found, path: reading.locate(found.path) }));
  return { filled, faults: [...reading.faults, ...located].map((found) => inFolder(folder, found)) };
}
