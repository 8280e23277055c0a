import type { Contestant } from "./contestant.js";
import { floor } from "./floor.js";
import { ours } from "./ours.js";
import { conditions } from "./rivals/conditions/contestants.js";
import { three } from "./rivals/three.js";
import { scoring } from "./scoring.js";

/** All that take part, in the order of the table. */
export const contestants: readonly Contestant[] = [floor, ...ours, ...three, ...scoring, ...conditions];
