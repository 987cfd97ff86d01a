/** What the server has as a background. */
export interface BasemapSetting {
  kind: "none" | "streets" | "pmtiles" | "style";
  url: string;
  attribution: string;
}

const NONE: BasemapSetting = { kind: "none", url: "", attribution: "" };

/** The setting of `/basemap.json`; none if it cannot be read, since the map is of use without a background. */
export async function readBasemapSetting(): Promise<BasemapSetting> {
  try {
    const response = await fetch("/basemap.json");
    return response.ok ? ((await response.json()) as BasemapSetting) : NONE;
  } catch {
    return NONE;
  }
}
