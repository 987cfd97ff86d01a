import { Problem } from "../api/problem.ts";

/** An error in the server's own text. */
export function ErrorNote({ error }: { error: Error }) {
  const allowed = error instanceof Problem ? error.allowed : [];
  return (
    <div class="error" role="alert">
      <p>{error instanceof TypeError ? "The server cannot be reached." : error.message}</p>
      {allowed.length > 0 && <p>Allowed: {allowed.slice(0, 8).join(", ")}</p>}
    </div>
  );
}
