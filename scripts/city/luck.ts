import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Seeded draws: each unit has its own, so that a change to one unit leaves the others as they are. */
export interface Luck {
  readonly between: (least: number, most: number) => number;
  /** True in so many percent of the cases. */
  readonly happens: (percent: number) => boolean;
}

export function luckOf(seed: number): Luck {
  const generator = xoroshiro128plus(seed);
  const between = (least: number, most: number): number => uniformInt(generator, least, most);
  return { between, happens: (percent) => between(1, 100) <= percent };
}
