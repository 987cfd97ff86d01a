import { areaOf, areaOfText, areaParams, areaText } from "./area.ts";
import { filterNames, KINDS } from "./kinds.ts";
import { isMonth } from "./months.ts";
import { type Camera, START, TABS, type View } from "./view.ts";

/** The query string of a view, without the question mark: the names are those of `/v1` where it has them. */
export function viewQuery(view: View): string {
  const params: [string, string][] = [];
  if (view.kind !== START.kind) params.push(["kind", view.kind]);
  params.push(...areaParams(view.area));
  if (view.from !== null) params.push(["from", view.from]);
  if (view.to !== null) params.push(["to", view.to]);
  params.push(...filterParams(view));
  if (view.compare !== null) params.push(["compare", areaText(view.compare)]);
  if (view.place !== null) params.push(["at", view.place]);
  if (view.tab !== START.tab) params.push(["tab", view.tab]);
  if (view.camera !== null) params.push(["map", cameraText(view.camera)]);
  return queryString(params);
}

/** The view of a query string. A parameter that is unknown or not readable is left out. */
export function viewOf(query: string): View {
  const params = new URLSearchParams(query);
  const kind = KINDS.find((one) => one === params.get("kind")) ?? START.kind;
  const filters: Record<string, string[]> = {};
  for (const name of filterNames(kind)) {
    const value = params.get(name);
    if (value) filters[name] = value.split(",");
  }
  const compare = params.get("compare");
  return {
    kind,
    area: areaOf((name) => params.get(name)),
    compare: compare === null ? null : areaOfText(compare),
    from: monthParam(params.get("from")),
    to: monthParam(params.get("to")),
    filters,
    tab: TABS.find((one) => one === params.get("tab")) ?? START.tab,
    place: params.get("at") || null,
    camera: cameraOf(params.get("map")),
  };
}

/** The filters of a view as parameters, in the order of the kind's dimensions. */
export function filterParams(view: View, without?: string): [string, string][] {
  const params: [string, string][] = [];
  for (const name of filterNames(view.kind)) {
    const values = view.filters[name];
    if (values && values.length > 0 && name !== without) params.push([name, values.join(",")]);
  }
  return params;
}

/** Parameters as a query string in which commas, colons and slashes stay readable. */
export function queryString(params: readonly [string, string][]): string {
  return params.map(([name, value]) => `${name}=${encode(value)}`).join("&");
}

function encode(value: string): string {
  return encodeURIComponent(value).replace(/%2C/g, ",").replace(/%3A/g, ":").replace(/%2F/g, "/").replace(/%20/g, "+");
}

function monthParam(text: string | null): string | null {
  return text !== null && isMonth(text) ? text : null;
}

function cameraText({ zoom, lat, lng }: Camera): string {
  return `${Number(zoom.toFixed(2))}/${Number(lat.toFixed(4))}/${Number(lng.toFixed(4))}`;
}

function cameraOf(text: string | null): Camera | null {
  const [zoom, lat, lng] = (text ?? "").split("/").map((part) => (part === "" ? NaN : Number(part)));
  if (zoom === undefined || lat === undefined || lng === undefined) return null;
  const readable = Number.isFinite(zoom) && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
  return readable ? { zoom, lat, lng } : null;
}
