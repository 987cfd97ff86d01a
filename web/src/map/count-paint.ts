import type { ExpressionSpecification, FilterSpecification } from "maplibre-gl";

const COUNT: ExpressionSpecification = ["get", "count"];

/** The counts of one class; those of a class that there is not are none. */
export function classFilter(breaks: readonly number[], index: number): FilterSpecification {
  const from = breaks[index];
  const next = breaks[index + 1];
  if (from === undefined) return ["==", COUNT, -1];
  return next === undefined ? [">=", COUNT, from] : ["all", [">=", COUNT, from], ["<", COUNT, next]];
}

/** The radius of a class in pixels; it grows with the zoom. */
export function classRadius(breaks: readonly number[], index: number): ExpressionSpecification {
  const at = (smallest: number, largest: number) => sizes(breaks.length, smallest, largest)[index] ?? smallest;
  return [
    "interpolate",
    ["linear"],
    ["zoom"],
    5,
    at(1.75, 6),
    11.99,
    at(2.5, 8),
    12,
    at(1.5, 6),
    14,
    at(3, 11),
    17,
    at(7, 24),
  ];
}

/** Radii whose areas grow evenly from class to class. */
export function sizes(classes: number, smallest: number, largest: number): number[] {
  if (classes === 1) return [(smallest + largest) / 2];
  const step = (largest ** 2 - smallest ** 2) / (classes - 1);
  return Array.from({ length: classes }, (_, index) => Math.sqrt(smallest ** 2 + step * index));
}
