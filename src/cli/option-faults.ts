import { isCivilDate } from "../calendar/civil-date.js";
import { type Fault, fault } from "../messages/fault.js";
import { fill, type Message } from "../messages/message.js";
import { nearest } from "../messages/nearest.js";
import { words } from "./words.js";

export const formats = ["table", "json", "csv"] as const;
export const languages = ["en", "zh"] as const;
export const commands = ["assess"] as const;

export const options = {
  period: { type: "string" },
  "as-of": { type: "string" },
  "known-at": { type: "string" },
  unit: { type: "string" },
  policy: { type: "string" },
  format: { type: "string" },
  "fail-on-violation": { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

export type OptionName = keyof typeof options;

export function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

export function unknownOption(name: string): Fault {
  const near = nearest(
    name,
    Object.keys(options).map((option) => `--${option}`),
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
    return value === undefined ? undefined : invalid(rawName, words.noValue);
  // "--period --lang zh": the next option is no value, unless it was joined on with "=".
  const missing = value === undefined || value === "" || (!inline && value.startsWith("-"));
  return missing ? invalid(rawName, words.value) : undefined;
}

export function dateFaults(name: OptionName, value: string | undefined): readonly Fault[] {
  return value === undefined || isCivilDate(value) ? [] : [fault("DATE_INVALID", `--${name}`)];
}

export function oneOf(name: OptionName, value: string, valid: readonly string[]): readonly Fault[] {
  return valid.includes(value) ? [] : [invalid(`--${name}`, fill(words.oneOf, { valid: valid.join(", ") }))];
}

function invalid(path: string, expected: Message): Fault {
  return fault("OPTION_INVALID", path, { expected });
}
