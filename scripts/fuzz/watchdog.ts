import { Worker } from "node:worker_threads";

const ROOM = 1_000_000;

/**
 * Watches from another thread whether cases come to an end: one that never does could not tell of itself. Says which
 * one it was and ends the process.
 */
export function watchdog(seed: number, longestMs: number) {
  const shared = new SharedArrayBuffer(ROOM);
  const [count, length] = [new Int32Array(shared, 0, 1), new Int32Array(shared, 4, 1)];
  const text = new Uint8Array(shared, 8);
  const worker = new Worker(WATCH, { eval: true, workerData: { shared, seed, longestMs } });
  worker.unref();
  return {
    /** A case begins. */
    begins(one: unknown): void {
      const bytes = new TextEncoder().encode(JSON.stringify(one)).subarray(0, text.length);
      text.set(bytes);
      Atomics.store(length, 0, bytes.length);
      Atomics.add(count, 0, 1);
    },
    /** No more cases come. */
    ends: () => worker.terminate(),
  };
}

const WATCH = `
const { workerData: { shared, seed, longestMs } } = require("node:worker_threads");
const [count, length] = [new Int32Array(shared, 0, 1), new Int32Array(shared, 4, 1)];
let last = -1;
setInterval(() => {
  const now = Atomics.load(count, 0);
  if (now !== last) { last = now; return; }
  const text = Buffer.from(new Uint8Array(shared, 8).slice(0, Atomics.load(length, 0))).toString();
  require("node:fs").writeSync(2, "No end within " + longestMs + " ms: case " + now + " of seed " + seed + "\\n" + text + "\\n");
  process.kill(process.pid, "SIGKILL");
}, longestMs);
`;
