import type { Assessment } from "../../assessment/assessment.js";
import { severityWords, toDoStateWords, violationStateWords } from "../../lists/words.js";
import type { ToDo } from "../../scoring/to-do.js";
import type { Violation } from "../../scoring/violations.js";
import { aboutText, heading, type Page } from "../printed/page.js";
import { type Column, layTable } from "../printed/table.js";
import { lightWords, words } from "../printed/words.js";
import { unitTextOf } from "./ranking.js";

/** Every violation, in the order of the units. */
export function violationLines(page: Page, assessment: Assessment): readonly string[] {
  const { say, paint } = page;
  const columns: readonly Column<Violation>[] = [
    {
      head: say(words.severity),
      cell: (one) => severityText(page, one),
      style: (text, { severity }) => paintSeverity(severity, paint)(text),
    },
    { head: say(words.unit), cell: ({ unitId }) => unitTextOf(page, assessment, unitId) },
    { head: say(words.violation), cell: ({ message }) => say(message) },
    { head: say(words.raisedOn), cell: ({ raisedOn }) => raisedOn },
    { head: say(words.state), cell: (one) => stateText(page, one) },
    { head: say(words.remedyDue), cell: ({ remedy }) => remedy?.due ?? "" },
  ];
  return [
    ...heading(page, say(words.violations)),
    ...(assessment.violations.length === 0
      ? [say(words.noViolations)]
      : layTable(columns, assessment.violations, page.width)),
  ];
}

/** What the units can still do, what falls due first at the top. */
export function toDoLines(page: Page, assessment: Assessment): readonly string[] {
  const { say } = page;
  const columns: readonly Column<ToDo>[] = [
    { head: say(words.due), cell: ({ due }) => due },
    { head: say(words.unit), cell: ({ unitId }) => unitTextOf(page, assessment, unitId) },
    { head: say(words.what), cell: ({ title }) => say(title) },
    { head: say(words.whichOne), cell: (one) => aboutText(page, one) },
    { head: say(words.state), cell: ({ state }) => say(toDoStateWords[state]) },
    { head: say(words.until), cell: ({ until }) => until ?? "" },
  ];
  const byDue = assessment.toDo.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return [
    ...heading(page, say(words.toDo)),
    ...(byDue.length === 0 ? [say(words.nothingToDo)] : layTable(columns, byDue, page.width)),
  ];
}

/** How grave a finding is, with the light that it proposes. */
function severityText({ say }: Page, { severity, light }: Violation): string {
  const first = say(severityWords[severity]);
  return light === undefined ? first : say(words.shared, { first, second: say(lightWords[light]) });
}

function stateText({ say }: Page, { state, closedOn, new: isNew }: Violation): string {
  const text =
    closedOn === undefined ? say(violationStateWords[state]) : say(words.closedOn, { on: closedOn });
  return isNew ? say(words.andNew, { state: text }) : text;
}

function paintSeverity(
  severity: Violation["severity"],
  { alarm, caution }: Page["paint"],
): (text: string) => string {
  if (severity === "critical" || severity === "major") return alarm;
  return severity === "moderate" ? caution : (text) => text;
}
