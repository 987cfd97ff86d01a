import type { Month } from "../model/months.ts";

/** The bodies of `/v1`, as far as the page reads them. */
export interface Release {
  release: number;
  tag: string;
  published: string;
  places: number;
  from: Month;
  to: Month;
  damaged: boolean;
  kinds: Partial<Record<string, { rows: number; from: Month; to: Month }>>;
}

export interface CoverageFile {
  month: Month;
  /** Null for records of recorded responses, which name no force. */
  force: string | null;
  kind: string;
  rows: number;
  unplaced: number;
  rejected: number;
  joined: number | null;
}

export interface Coverage {
  release: number;
  published: string;
  coverage: CoverageFile[];
}

export type CountRow = { count: number } & Record<string, string | number | null>;

export interface Counts {
  total: number;
  counts: CountRow[];
}

export interface Place {
  id: number;
  name: string | null;
  lat: number;
  lng: number;
}

export interface Crime {
  id: number;
  persistent_id: string | null;
  month: Month;
  category: string | null;
  outcome: { code: string; name: string; month?: Month } | null;
  force: string;
  type: string;
  place: Place | null;
  lsoa: { code: string; name: string } | null;
}

export interface Outcome extends Omit<Crime, "id"> {
  crime: { id: number; month: Month } | null;
}

export interface Stop {
  month: Month;
  time: string;
  force: string;
  stop_type: string | null;
  gender: string | null;
  age_range: string | null;
  ethnicity: string | null;
  self_defined_ethnicity: string | null;
  legislation: string | null;
  object: string | null;
  outcome: { id: string; name: string } | null;
  place: Place | null;
}

export interface Records {
  matched: number;
  next: string | null;
  crimes?: Crime[];
  outcomes?: Outcome[];
  stops?: Stop[];
}

export interface History {
  crime: Crime;
  history: { outcome: { code: string; name: string }; month: Month; source: "published" | "derived" }[] | null;
}

export interface FoundArea {
  kind: "force" | "neighbourhood" | "lsoa";
  id: string;
  name: string | null;
  bbox: [number, number, number, number] | null;
}

export interface FoundPlace extends Place {
  distance: number | null;
  neighbourhood: string | null;
  months: Month[];
}
