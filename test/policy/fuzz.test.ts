import { expect, it } from "vitest";
import { fuzz } from "../../scripts/fuzz/fuzz.js";
import { watchdog } from "../../scripts/fuzz/watchdog.js";

const SEED = 20210930;

it("answers whatever is thrown at it with faults or a plain result", async () => {
  const watch = watchdog(SEED, 60_000);
  const outcome = await fuzz(300, SEED, watch.begins);
  await watch.ends();
  expect(outcome.failure).toBeUndefined();
  expect(outcome.runs).toBe(300);
});
