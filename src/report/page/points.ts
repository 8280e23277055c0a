/** Points as they are printed: with two decimals, so that they stand below each other; nothing as nothing. */
export function pointsText(points: number | undefined): string | undefined {
  return points?.toFixed(2);
}
