import type { Assessment } from "../../assessment/assessment.js";
import { type Assessor, compilePolicy } from "../../assessment/assessor.js";
import type { SeriesProgress } from "../../assessment/series-options.js";
import { seenFrom } from "../../assessment/series-options.js";
import type { History } from "../../assessment/standing/history.js";
import { parsePeriod } from "../../calendar/period.js";
import type { Fault } from "../../messages/fault.js";
import type { Language } from "../../messages/message.js";
import { withReading } from "../../node/index.js";
import type { AssessArguments } from "../assess/assess-arguments.js";
import type { Io } from "../io.js";
import { noticeLines } from "../printed/head.js";
import { intakeNotices } from "../printed/intake.js";
import { type Page, pageFor } from "../printed/page.js";
import { asOption, faultsOf } from "./input-faults.js";
import { historyOf } from "./list-history.js";
import { type Input, readInput } from "./read-input.js";

/** What to assess, and from which month on what was published before counts. */
export interface WithHistory
  extends Pick<AssessArguments, "folder" | "period" | "asOf" | "knownAt" | "policy"> {
  readonly from: string;
  /** The day of the month after from which each month is seen, and the period itself where nothing else is said. */
  readonly day?: number;
}

/** What was assessed, and with what. */
export interface AssessedWithHistory {
  readonly assessment: Assessment;
  readonly history: History;
  readonly page: Page;
}

/** Reads, and assesses with what was published before; what deserves a look goes to stderr. */
export async function assessWithHistory(
  given: WithHistory,
  language: Language,
  io: Io,
): Promise<AssessedWithHistory | { readonly faults: readonly Fault[] }> {
  const input = await readInput(given, language, io);
  if ("faults" in input) return input;
  const { reading, policy, progress } = input;
  const assessed = assessReading(compilePolicy(policy), reading, given, progress.month);
  progress.erase();
  if ("faults" in assessed) return assessed;
  const { assessment, history } = assessed;
  const page = pageFor(language, policy, io.stdout);
  const notices = [
    ...noticeLines(page, assessment, (given.asOf ?? given.day) !== undefined),
    ...intakeNotices(page, assessment),
  ];
  for (const line of notices) io.stderr.write(`${line}\n`);
  return { assessment, history, page };
}

function assessReading(
  assessor: Assessor,
  reading: Input["reading"],
  { period: id, from, day, asOf: given, knownAt }: WithHistory,
  onMonth: (progress: SeriesProgress) => void,
): Omit<AssessedWithHistory, "page"> | { readonly faults: readonly Fault[] } {
  const period = parsePeriod(id);
  const asOf = given ?? (period === undefined ? "" : seenFrom(period, day));
  try {
    const asked = { period: id, asOf, from, ...(day === undefined ? {} : { day }) };
    const history = historyOf(assessor, reading.dataset, asked, onMonth);
    const options = {
      period: id,
      asOf,
      history,
      digest: true,
      ...(knownAt === undefined ? {} : { knownAt }),
    };
    return { assessment: withReading(assessor.assess(reading.dataset, options), reading), history };
  } catch (error) {
    return { faults: faultsOf(error).map(asOption) };
  }
}
