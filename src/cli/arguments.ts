import { parseArgs } from "node:util";
import { parsePeriod } from "../calendar/period.js";
import { type Fault, fault } from "../messages/fault.js";
import type { Language } from "../messages/message.js";
import {
  commands,
  dateFaults,
  formats,
  isOption,
  languages,
  type OptionName,
  oneOf,
  options,
  unknownCommand,
  unknownOption,
  valueFault,
} from "./option-faults.js";
import { words } from "./words.js";

/** What `assess` was asked to do. */
export interface AssessArguments {
  readonly folder: string;
  readonly period: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly units: readonly string[];
  readonly policy?: string;
  readonly format: (typeof formats)[number];
  readonly failOnViolation: boolean;
}

/** What was asked for, or everything that is wrong with how it was asked. */
export type Arguments = { readonly language: Language } & (
  | { readonly ask: "version" }
  | { readonly ask: "help"; readonly command?: "assess" }
  | { readonly ask: "assess"; readonly assess: AssessArguments }
  | { readonly ask: "nothing"; readonly command?: "assess"; readonly faults: readonly Fault[] }
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
  const given = new Map<OptionName, string[]>();
  const faults: Fault[] = [];
  let unknown = false;
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!isOption(token.name)) {
      unknown = true;
      faults.push(unknownOption(token.rawName));
      continue;
    }
    const wrong = valueFault(token.name, token.rawName, token.value, token.inlineValue === true);
    if (wrong !== undefined) faults.push(wrong);
    else given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? ""]);
  }
  const last = (name: OptionName): string | undefined => given.get(name)?.at(-1);
  const chosen = last("lang");
  const language: Language = chosen === "zh" ? "zh" : "en";
  if (chosen !== undefined) faults.push(...oneOf("lang", chosen, languages));

  const [command, ...rest] = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const known = commands.find((one) => one === command);
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
  if (folder === undefined) faults.push(fault("ARGUMENT_MISSING", "<folder>", { what: words.folder }));
  // After an unknown option its value looks like one argument too many.
  if (!unknown) faults.push(...surplus.map((name) => fault("ARGUMENT_UNEXPECTED", name, { name })));
  const period = last("period");
  const asOf = last("as-of");
  const knownAt = last("known-at");
  const policy = last("policy");
  const format = last("format") ?? "table";
  if (period === undefined && !faults.some(({ path }) => path === "--period"))
    faults.push(fault("OPTION_MISSING", "--period", { name: "--period" }));
  if (period !== undefined && parsePeriod(period) === undefined)
    faults.push(fault("PERIOD_INVALID", "--period"));
  faults.push(...dateFaults("as-of", asOf), ...dateFaults("known-at", knownAt));
  faults.push(...oneOf("format", format, formats));
  if (faults.length > 0 || folder === undefined || period === undefined)
    return { language, ask: "nothing", command: known, faults };
  return {
    language,
    ask: "assess",
    assess: {
      folder,
      period,
      ...(asOf === undefined ? {} : { asOf }),
      ...(knownAt === undefined ? {} : { knownAt }),
      units: given.get("unit") ?? [],
      ...(policy === undefined ? {} : { policy }),
      format: formats.find((one) => one === format) ?? "table",
      failOnViolation: given.has("fail-on-violation"),
    },
  };
}
