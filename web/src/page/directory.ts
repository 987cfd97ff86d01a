import { getJson } from "../api/client.ts";
import type { Coverage, FoundArea, Release } from "../api/types.ts";
import type { Names } from "../format/labels.ts";

/** What the page reads once: the release, what is held, and the names of ids. */
export interface Directory {
  release: Release;
  coverage: Coverage;
  names: Names;
  forces: FoundArea[];
}

interface Categories {
  categories: { slug: string; name: string }[];
}

interface Outcomes {
  outcome_categories: { code: string; name: string }[];
}

interface StopValues {
  values: Record<string, { value: string; name?: string | null }[]>;
}

/** Throws a `Problem` if the server returns one of these requests with an error. */
export async function readDirectory(): Promise<Directory> {
  const [release, coverage, categories, outcomes, stops, found] = await Promise.all([
    getJson<Release>("/v1/release"),
    getJson<Coverage>("/v1/coverage"),
    getJson<Categories>("/v1/categories"),
    getJson<Outcomes>("/v1/outcome-categories"),
    getJson<StopValues>("/v1/stops/values"),
    getJson<{ areas: FoundArea[] }>("/v1/areas?kind=force&limit=1000"),
  ]);
  const names = new Map<string, string>();
  for (const { slug, name } of categories.categories) names.set(`category:${slug}`, name);
  for (const { code, name } of outcomes.outcome_categories) names.set(`outcome:${code}`, name);
  for (const { value, name } of stops.values["outcome"] ?? []) if (name) names.set(`outcome:${value}`, name);
  for (const { id, name } of found.areas) if (name) names.set(`force:${id}`, name);
  return { release, coverage, names, forces: found.areas };
}

/** West, south, east and north around all forces but British Transport Police, which is everywhere. */
export function boundsOfForces(forces: readonly FoundArea[]): [number, number, number, number] {
  const boxes = forces.filter(({ id, bbox }) => id !== "btp" && bbox !== null).map(({ bbox }) => bbox!);
  if (boxes.length === 0) return [-6.5, 49.9, 1.9, 55.9];
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
}
