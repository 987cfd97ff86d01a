import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { getJson } from "../api/client.ts";
import type { Coverage, FoundArea } from "../api/types.ts";
import { Links } from "../page/header.tsx";
import { applyTheme, storedTheme } from "../page/theme.ts";
import { ErrorNote } from "../panels/error-note.tsx";
import { CoverageTable } from "./coverage-table.tsx";

applyTheme(storedTheme());
render(<CoveragePage />, document.getElementById("page")!);

/** What is held: forces by months. */
function CoveragePage() {
  const [coverage, setCoverage] = useState<Coverage | null>(null);
  const [names, setNames] = useState<Map<string, string>>(new Map());
  const [error, setError] = useState<Error | null>(null);
  useEffect(() => {
    getJson<Coverage>("/v1/coverage").then(setCoverage, setError);
    getJson<{ areas: FoundArea[] }>("/v1/areas?kind=force&limit=1000").then(
      ({ areas }) => setNames(new Map(areas.flatMap(({ id, name }) => (name ? [[id, name]] : [])))),
      setError,
    );
  }, []);
  return (
    <div class="page document">
      <header class="header">
        <a class="wordmark" href="/">
          Peel
        </a>
        <Links />
      </header>
      <main class="plain wide" aria-busy={!error && !coverage}>
        <h1>Coverage</h1>
        {error && <ErrorNote error={error} />}
        {coverage && <CoverageTable coverage={coverage} names={names} />}
      </main>
    </div>
  );
}
