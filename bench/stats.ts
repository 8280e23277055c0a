/** The middle of some times: of an even number the mean of the two in the middle. */
export function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
}

/** How far the slowest lies from the fastest, as a share of the median. */
export function spread(times: readonly number[]): number {
  return (Math.max(...times) - Math.min(...times)) / median(times);
}
