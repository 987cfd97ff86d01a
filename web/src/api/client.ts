import { problemOf } from "./problem.ts";

const KEPT_RESPONSES = 200;
const responses = new Map<string, unknown>();

/**
 * The JSON body of a GET of this path. A body is kept: the same path is read once, as long as it is among the last 200.
 * Throws a `Problem` for any status but 2xx.
 */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  const kept = responses.get(path);
  if (kept !== undefined) {
    responses.delete(path);
    responses.set(path, kept);
    return kept as T;
  }
  const response = await fetch(path, { headers: { accept: "application/json" }, ...(signal ? { signal } : {}) });
  if (!response.ok) throw await problemOf(response);
  const body = (await response.json()) as T;
  responses.set(path, body);
  for (const oldest of responses.keys()) {
    if (responses.size <= KEPT_RESPONSES) break;
    responses.delete(oldest);
  }
  return body;
}
