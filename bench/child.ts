import { done, type Job } from "./jobs.js";

// A process of its own for one job: it tells its parent what came of it, or what went wrong, and ends.
process.once("message", (job: Job) => {
  done(job, (turn) => process.send?.({ turn }))
    .then((found) => process.send?.({ found }))
    .catch((error: unknown) =>
      process.send?.({ failed: error instanceof Error ? error.message : String(error) }),
    )
    .finally(() => process.disconnect());
});
