/** A response that is not a success, in the server's own text. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    detail: string,
    readonly allowed: readonly string[],
  ) {
    super(detail);
  }
}

/** The problem that a response holds; its `detail` where the body is `application/problem+json`. */
export async function problemOf(response: Response): Promise<Problem> {
  const text = await response.text();
  try {
    const body = JSON.parse(text) as { detail?: string; title?: string; allowed?: string[] };
    return new Problem(response.status, body.detail ?? body.title ?? text, body.allowed ?? []);
  } catch {
    return new Problem(response.status, text.slice(0, 300) || `The server returned ${response.status}.`, []);
  }
}
