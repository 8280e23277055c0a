import { parentPort } from "node:worker_threads";
import type { Dataset, PartialAssessment } from "../../src/index.js";
import { library } from "../library.js";
import { withoutLines } from "../without-lines.js";
import { type Answers, type Asked, spin } from "./asked.js";
import { options } from "./options.js";

const { compilePolicy, mergeGroups, mergeSurveys, nineteenMeasures } = library;

// Every worker has the package, and with it the same policy.
const assessor = compilePolicy(nineteenMeasures);

const encoder = new TextEncoder();

let parts: readonly Dataset<object>[] = [];
let partials: readonly PartialAssessment[] = [];

function answerTo(asked: Asked): Answers[Asked["do"]] {
  switch (asked.do) {
    case "spin":
      return spin();
    case "survey":
      parts = asked.parts.map((part) => JSON.parse(part));
      return mergeSurveys(parts.map((part) => assessor.survey(part, options)));
    case "partial": {
      partials = parts.map((part) => assessor.partial(part, options, asked.city));
      // The records are no longer needed: what a measure still waits for stands in the partial assessment.
      parts = [];
      return mergeGroups(partials);
    }
    case "finish": {
      const units = partials.flatMap((partial) => assessor.finish(partial, asked.groups).units);
      return { units: units.map(withoutLines), json: encoder.encode(JSON.stringify(units)) };
    }
  }
}

parentPort?.on("message", (asked: Asked) => {
  const answer = answerTo(asked);
  // Handed over, not copied.
  const handedOver = typeof answer === "object" && "json" in answer ? [answer.json.buffer] : [];
  parentPort?.postMessage(answer, handedOver);
});
