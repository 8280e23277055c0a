#!/usr/bin/env node
import type { WriteStream } from "node:tty";
import type { Sink } from "./io.js";
import { run } from "./run.js";

/** An error in the program itself or in writing, apart from all that is wrong with the input. */
const SOFTWARE_ERROR = 70;

function sinkOf(stream: NodeJS.WriteStream): Sink {
  // `head` closes the pipe when it has enough: that is no error, and what is still written goes nowhere.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") failed(error);
  });
  return {
    write: (text) => stream.write(text),
    // Some terminals report no columns at all.
    ...(stream.isTTY && stream.columns > 0 ? { columns: stream.columns } : {}),
    colour: wantsColour(stream),
  };
}

/** `hasColors` knows terminals, NO_COLOR, NODE_DISABLE_COLORS and FORCE_COLOR. */
function wantsColour(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && (stream as WriteStream).hasColors();
}

function failed(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = SOFTWARE_ERROR;
}

// The exit code is set, not exited with: what was written must first flow out.
try {
  const stdout = sinkOf(process.stdout);
  const code = await run(process.argv.slice(2), { stdout, stderr: sinkOf(process.stderr) });
  // A full disk may have been met meanwhile.
  process.exitCode ??= code;
} catch (error) {
  failed(error);
}
