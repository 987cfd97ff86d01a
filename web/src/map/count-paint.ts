import type { ExpressionSpecification } from "maplibre-gl";

/** An expression with one value for each class of counts. */
export function stepped<V extends string | number>(breaks: readonly number[], values: readonly V[]): ExpressionSpecification | V {
  if (breaks.length === 1) return values[0]!;
  const stops = breaks.slice(1).flatMap((from, index) => [from, values[index + 1]!]);
  return ["step", ["get", "count"], values[0]!, ...stops] as unknown as ExpressionSpecification;
}

/** The radius of each class in pixels; it grows with the zoom. */
export function circleRadius(breaks: readonly number[]): ExpressionSpecification {
  const at = (smallest: number, largest: number) => stepped(breaks, sizes(breaks.length, smallest, largest));
  const stops = [5, at(1.5, 6), 11.99, at(2.5, 8), 12, at(2.5, 9), 16, at(6, 20)];
  return ["interpolate", ["linear"], ["zoom"], ...stops] as unknown as ExpressionSpecification;
}

/** Radii whose areas grow evenly from class to class. */
export function sizes(classes: number, smallest: number, largest: number): number[] {
  if (classes === 1) return [(smallest + largest) / 2];
  const step = (largest ** 2 - smallest ** 2) / (classes - 1);
  return Array.from({ length: classes }, (_, index) => Math.sqrt(smallest ** 2 + step * index));
}
