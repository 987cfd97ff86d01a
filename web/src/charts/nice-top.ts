/** An even, round number that is not below the largest count. */
export function niceTop(most: number): number {
  if (!(most > 2)) return 2;
  const power = 10 ** Math.floor(Math.log10(most));
  const lead = [1, 2, 4, 6, 8, 10].find((step) => step * power >= most)!;
  return lead * power;
}
