import { type Fault, fault } from "../../messages/fault.js";
import { type ReportFormat, reportFormats } from "../../report/report-files.js";
import type { WithHistory } from "../input/with-history.js";
import { readWithHistory } from "../list/list-arguments.js";
import { dateFaults, type OptionName, oneOf } from "../option-faults.js";

/** What `report` was asked to do. */
export interface ReportArguments extends WithHistory {
  /** The folder into which the files are written. */
  readonly out: string;
  readonly formats: readonly ReportFormat[];
  readonly city?: string;
  readonly number?: string;
  readonly body?: string;
  readonly printedOn?: string;
  /** The file that says what posts are called and who holds them. */
  readonly directory?: string;
  readonly personal: boolean;
  readonly withoutCharts: boolean;
  readonly replace: boolean;
}

const ALL = "all";

type Given = ReadonlyMap<OptionName, readonly string[]>;

/** The arguments of `report`, or what is wrong with them beside the faults that were found before. */
export function readReport(
  folder: string | undefined,
  given: Given,
  before: readonly Fault[],
): ReportArguments | { readonly faults: readonly Fault[] } {
  const last = (name: OptionName): string | undefined => given.get(name)?.at(-1);
  const missing = (name: OptionName): readonly Fault[] =>
    before.some(({ path }) => path === `--${name}`)
      ? []
      : [fault("OPTION_MISSING", `--${name}`, { name: `--${name}` })];
  // The formats are not those of other commands.
  const read = readWithHistory(folder, new Map([...given].filter(([name]) => name !== "format")), before);
  const [out, format, printedOn, directory] = [
    last("out"),
    last("format"),
    last("printed-on"),
    last("directory"),
  ];
  const personal = given.has("personal");
  const faults = [
    ...("faults" in read ? read.faults : []),
    ...(out === undefined ? missing("out") : []),
    ...(format === undefined ? [] : oneOf("format", format, [...reportFormats, ALL])),
    ...dateFaults("printed-on", printedOn),
    // Without it there are no names to print.
    ...(personal && directory === undefined ? missing("directory") : []),
  ];
  if (faults.length > 0 || "faults" in read || out === undefined) return { faults };
  const { units: _, format: __, ...rest } = read;
  const [city, number, body] = [last("city"), last("issue-number"), last("issued-by")];
  return {
    ...rest,
    out,
    formats: reportFormats.filter((one) => format === undefined || format === ALL || format === one),
    ...(city === undefined ? {} : { city }),
    ...(number === undefined ? {} : { number }),
    ...(body === undefined ? {} : { body }),
    ...(printedOn === undefined ? {} : { printedOn }),
    ...(directory === undefined ? {} : { directory }),
    personal,
    withoutCharts: given.has("without-charts"),
    replace: given.has("replace"),
  };
}
