import { speaker } from "../messages/speaker.js";
import { type Arguments, readArguments } from "./arguments.js";
import { assessCommand, type Outcome } from "./assess/assess-command.js";
import { checkCommand } from "./check/check-command.js";
import { checkHelp } from "./check/check-help.js";
import { freezeCommand } from "./freeze/freeze-command.js";
import { freezeHelp } from "./freeze/freeze-help.js";
import { assessHelp, help } from "./help.js";
import { importCommand } from "./import/import-command.js";
import { importHelp } from "./import/import-help.js";
import type { Io } from "./io.js";
import { listCommand } from "./list/list-command.js";
import { listHelp } from "./list/list-help.js";
import type { Command } from "./option-faults.js";
import { faultText } from "./printed/fault-text.js";
import { words } from "./printed/words.js";
import { reportCommand } from "./report/report-command.js";
import { reportHelp } from "./report/report-help.js";
import { seriesCommand } from "./series/series-command.js";
import { seriesHelp } from "./series/series-help.js";
import { templateCommand } from "./template/template-command.js";
import { templateHelp } from "./template/template-help.js";
import { version } from "./version.js";

const BAD_INPUT = 2;

const helpOf = {
  assess: assessHelp,
  series: seriesHelp,
  list: listHelp,
  freeze: freezeHelp,
  report: reportHelp,
  check: checkHelp,
  template: templateHelp,
  import: importHelp,
} as const;

/** Runs the command line: `argv` without program and script. Gives the exit code; touches nothing but `io` and the files it is told of. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const asked = readArguments(argv);
  const say = speaker(asked.language);
  switch (asked.ask) {
    case "version":
      io.stdout.write(`${version}\n`);
      return 0;
    case "help":
      io.stdout.write(say(asked.command === undefined ? help : helpOf[asked.command]));
      return 0;
    case "nothing": {
      const command = asked.command === undefined ? "" : `${asked.command} `;
      for (const found of asked.faults) io.stderr.write(`${faultText(found, say)}\n`);
      io.stderr.write(`${say(words.seeHelp, { command })}\n`);
      return BAD_INPUT;
    }
    case "assess":
    case "series":
    case "list":
    case "freeze":
    case "report":
    case "check":
    case "template":
    case "import": {
      const outcome = await outcomeOf(asked, io);
      if ("exitCode" in outcome) return outcome.exitCode;
      for (const found of outcome.faults) io.stderr.write(`${faultText(found, say)}\n`);
      return BAD_INPUT;
    }
  }
}

function outcomeOf(asked: Extract<Arguments, { ask: Command }>, io: Io): Promise<Outcome> {
  switch (asked.ask) {
    case "assess":
      return assessCommand(asked.assess, asked.language, io);
    case "series":
      return seriesCommand(asked.series, asked.language, io);
    case "list":
      return listCommand(asked.list, asked.language, io);
    case "freeze":
      return freezeCommand(asked.freeze, asked.language, io);
    case "report":
      return reportCommand(asked.report, asked.language, io);
    case "check":
      return checkCommand(asked.check, asked.language, io);
    case "template":
      return templateCommand(asked.template, asked.language, io);
    case "import":
      return importCommand(asked.import, asked.language, io);
  }
}
