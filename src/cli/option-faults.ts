import { isCivilDate } from "../calendar/civil-date.js";
import { type Fault, fault } from "../messages/fault.js";
import { fill, type Message } from "../messages/message.js";
import { nearest } from "../messages/nearest.js";
import { words } from "./printed/words.js";

export const languages = ["en", "zh"] as const;
export const commands = [
  "assess",
  "series",
  "list",
  "freeze",
  "report",
  "check",
  "template",
  "import",
] as const;

export type Command = (typeof commands)[number];

export const options = {
  period: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  day: { type: "string" },
  "as-of": { type: "string" },
  "known-at": { type: "string" },
  unit: { type: "string" },
  policy: { type: "string" },
  format: { type: "string" },
  list: { type: "string" },
  published: { type: "string" },
  out: { type: "string" },
  units: { type: "string" },
  "with-hidden": { type: "boolean" },
  columns: { type: "boolean" },
  "set-aside": { type: "boolean" },
  city: { type: "string" },
  "issue-number": { type: "string" },
  "issued-by": { type: "string" },
  "printed-on": { type: "string" },
  directory: { type: "string" },
  personal: { type: "boolean" },
  "without-charts": { type: "boolean" },
  replace: { type: "boolean" },
  xlsx: { type: "boolean" },
  "fail-on-violation": { type: "boolean" },
  strict: { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

export type OptionName = keyof typeof options;

const everywhere = ["lang", "help", "version"] as const;

const optionsOf: Readonly<Record<Command, readonly OptionName[]>> = {
  assess: ["period", "as-of", "known-at", "unit", "policy", "format", "fail-on-violation", ...everywhere],
  series: ["from", "to", "day", "unit", "policy", "format", ...everywhere],
  list: [
    ...([
      "period",
      "list",
      "published",
      "from",
      "day",
      "as-of",
      "known-at",
      "unit",
      "policy",
      "format",
    ] as const),
    ...everywhere,
  ],
  freeze: ["period", "from", "day", "as-of", "known-at", "policy", ...everywhere],
  report: [
    ...(["period", "out", "from", "day", "as-of", "known-at", "policy", "format", "replace"] as const),
    ...(["city", "issue-number", "issued-by", "printed-on"] as const),
    ...(["directory", "personal", "without-charts"] as const),
    ...everywhere,
  ],
  check: ["format", "strict", ...everywhere],
  template: ["xlsx", "out", "from", "replace", "policy", ...everywhere],
  import: ["out", "units", "set-aside", "replace", "with-hidden", "columns", "policy", ...everywhere],
};

/** The options that a command takes; all of them where it is not known which command was meant. */
function optionsFor(command: Command | undefined): readonly string[] {
  return command === undefined ? Object.keys(options) : optionsOf[command];
}

export function isOption(name: string, command: Command | undefined): name is OptionName {
  return optionsFor(command).includes(name);
}

export function unknownOption(name: string, command: Command | undefined): Fault {
  const near = nearest(
    name,
    optionsFor(command).map((option) => `--${option}`),
  );
  return fault("OPTION_UNKNOWN", name, { name }, near === undefined ? {} : { nearest: near });
}

export function unknownCommand(name: string): Fault {
  const near = nearest(name, commands);
  const valid = commands.join(", ");
  return fault("COMMAND_UNKNOWN", name, { name, valid }, near === undefined ? {} : { nearest: near });
}

export function valueFault(
  name: OptionName,
  rawName: string,
  value: string | undefined,
  inline: boolean,
): Fault | undefined {
  if (options[name].type === "boolean")
    return value === undefined ? undefined : invalidOption(rawName, words.noValue);
  // "--period --lang zh": the next option is no value, unless it was joined on with "=".
  const missing = value === undefined || value === "" || (!inline && value.startsWith("-"));
  return missing ? invalidOption(rawName, words.value) : undefined;
}

export function dateFaults(name: OptionName, value: string | undefined): readonly Fault[] {
  return value === undefined || isCivilDate(value) ? [] : [fault("DATE_INVALID", `--${name}`)];
}

export function oneOf(name: OptionName, value: string, valid: readonly string[]): readonly Fault[] {
  return valid.includes(value)
    ? []
    : [invalidOption(`--${name}`, fill(words.oneOf, { valid: valid.join(", ") }))];
}

export function invalidOption(path: string, expected: Message): Fault {
  return fault("OPTION_INVALID", path, { expected });
}
