import { parseArgs } from "node:util";
import { type Fault, fault } from "../messages/fault.js";
import type { Language } from "../messages/message.js";
import { type AssessArguments, readAssess } from "./assess/assess-arguments.js";
import { type CheckArguments, readCheck } from "./check/check-arguments.js";
import { type ImportArguments, readImport } from "./import/import-arguments.js";
import type { WithHistory } from "./input/with-history.js";
import { type ListArguments, readList, readWithHistory } from "./list/list-arguments.js";
import {
  type Command,
  commands,
  isOption,
  languages,
  type OptionName,
  oneOf,
  options,
  unknownCommand,
  unknownOption,
  valueFault,
} from "./option-faults.js";
import { type ReportArguments, readReport } from "./report/report-arguments.js";
import { readSeries, type SeriesArguments } from "./series/series-arguments.js";
import { readTemplate, type TemplateArguments } from "./template/template-arguments.js";

/** What was asked for, or everything that is wrong with how it was asked. */
export type Arguments = { readonly language: Language } & (
  | { readonly ask: "version" }
  | { readonly ask: "help"; readonly command?: Command }
  | { readonly ask: "assess"; readonly assess: AssessArguments }
  | { readonly ask: "series"; readonly series: SeriesArguments }
  | { readonly ask: "list"; readonly list: ListArguments }
  | { readonly ask: "freeze"; readonly freeze: WithHistory }
  | { readonly ask: "report"; readonly report: ReportArguments }
  | { readonly ask: "check"; readonly check: CheckArguments }
  | { readonly ask: "template"; readonly template: TemplateArguments }
  | { readonly ask: "import"; readonly import: ImportArguments }
  | { readonly ask: "nothing"; readonly command?: Command; readonly faults: readonly Fault[] }
);

/** Reads the arguments after the program's name. Collects every fault; never throws. */
export function readArguments(argv: readonly string[]): Arguments {
  // Not strict: then it throws at the first fault, and knows no nearest name.
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [command, ...rest] = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const known = commands.find((one) => one === command);
  const given = new Map<OptionName, string[]>();
  const faults: Fault[] = [];
  let unknown = false;
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!isOption(token.name, known)) {
      unknown = true;
      faults.push(unknownOption(token.rawName, known));
      continue;
    }
    const wrong = valueFault(token.name, token.rawName, token.value, token.inlineValue === true);
    if (wrong !== undefined) faults.push(wrong);
    else given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? ""]);
  }
  const chosen = given.get("lang")?.at(-1);
  const language: Language = chosen === "zh" ? "zh" : "en";
  if (chosen !== undefined) faults.push(...oneOf("lang", chosen, languages));

  if (command !== undefined && known === undefined && !unknown) faults.push(unknownCommand(command));
  const asked = known === undefined ? {} : { command: known };
  if (faults.length === 0 && given.has("help")) return { language, ask: "help", ...asked };
  if (faults.length === 0 && given.has("version")) return { language, ask: "version" };
  if (known === undefined) {
    const missing =
      command === undefined ? [fault("COMMAND_MISSING", "", { valid: commands.join(", ") })] : [];
    return { language, ask: "nothing", faults: [...faults, ...missing] };
  }

  const [folder, ...surplus] = rest;
  // After an unknown option its value looks like one argument too many.
  if (!unknown && known !== "import" && known !== "template")
    faults.push(...surplus.map((name) => fault("ARGUMENT_UNEXPECTED", name, { name })));
  const read = readCommand(known, folder === undefined ? [] : [folder, ...surplus], given, faults);
  if (faults.length > 0 || "faults" in read) {
    const more = "faults" in read ? read.faults : [];
    return { language, ask: "nothing", command: known, faults: [...faults, ...more] };
  }
  return { language, ...read };
}

type WithoutLanguage<T> = T extends unknown ? Omit<T, "language"> : never;
type Read = WithoutLanguage<Extract<Arguments, { ask: Command }>>;

/** What a command was asked to do, or what is wrong with that beside the faults that were found before. */
function readCommand(
  command: Command,
  named: readonly string[],
  given: ReadonlyMap<OptionName, readonly string[]>,
  before: readonly Fault[],
): Read | { readonly faults: readonly Fault[] } {
  const [first] = named;
  switch (command) {
    case "assess": {
      const assess = readAssess(first, given, before);
      return "faults" in assess ? assess : { ask: "assess", assess };
    }
    case "series": {
      const series = readSeries(first, given, before);
      return "faults" in series ? series : { ask: "series", series };
    }
    case "list": {
      const list = readList(first, given, before);
      return "faults" in list ? list : { ask: "list", list };
    }
    case "freeze": {
      const freeze = readWithHistory(first, given, before);
      return "faults" in freeze ? freeze : { ask: "freeze", freeze };
    }
    case "report": {
      const report = readReport(first, given, before);
      return "faults" in report ? report : { ask: "report", report };
    }
    case "check": {
      const check = readCheck(first, given);
      return "faults" in check ? check : { ask: "check", check };
    }
    case "template": {
      const template = readTemplate(named, given, before);
      return "faults" in template ? template : { ask: "template", template };
    }
    case "import": {
      const asked = readImport(named, given, before);
      return "faults" in asked ? asked : { ask: "import", import: asked };
    }
  }
}
