/** The three kinds of records, and what each can be filtered and counted by. */
export type Kind = "crimes" | "outcomes" | "stops";

export const KINDS: readonly Kind[] = ["crimes", "outcomes", "stops"];

/** A dimension of `by=` that the page breaks a count down by. */
export interface Dimension {
  name: string;
  title: string;
  /** Whether `/v1` has a filter of the same name. */
  filter: boolean;
  /** Whether the values have an order of their own, which the bars keep. */
  ordered: boolean;
}

const plain = (name: string, title: string): Dimension => ({ name, title, filter: true, ordered: false });

const STOP_DIMENSIONS: readonly Dimension[] = [
  plain("object", "Searched for"),
  plain("outcome", "Outcome"),
  plain("ethnicity", "Ethnicity as the officer saw it"),
  plain("self_defined_ethnicity", "Ethnicity as the person stated it"),
  { ...plain("age_range", "Age"), ordered: true },
  { name: "hour", title: "Hour of the day", filter: false, ordered: true },
  plain("gender", "Gender"),
  plain("legislation", "Power used"),
  plain("stop_type", "Searched"),
];

export const DIMENSIONS: Record<Kind, readonly Dimension[]> = {
  crimes: [plain("category", "Category"), plain("outcome", "Last outcome")],
  outcomes: [plain("outcome", "Outcome"), plain("category", "Category of the crime")],
  stops: STOP_DIMENSIONS,
};

/** How `/v1/coverage` names the files of a kind. */
export const FILES: Record<Kind, string> = { crimes: "street", outcomes: "outcomes", stops: "stop-and-search" };

/** The names of the filters of a kind, without area and months. */
export function filterNames(kind: Kind): string[] {
  return DIMENSIONS[kind].filter((dimension) => dimension.filter).map((dimension) => dimension.name);
}
