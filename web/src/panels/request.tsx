import { useState } from "preact/hooks";
import { publicPath } from "../api/public-request.ts";
import { countPath, recordsPath } from "../api/requests.ts";
import { snippets } from "../api/snippets.ts";
import { DIMENSIONS } from "../model/kinds.ts";
import type { View } from "../model/view.ts";

/** The requests behind the view, to copy, and the downloads. */
export function RequestPanel({ view }: { view: View }) {
  const dimension = DIMENSIONS[view.kind][0]!.name;
  const all: [string, string][] = [["limit", "all"]];
  const asPublic = publicPath(view);
  return (
    <>
      <Code title="Records" path={recordsPath(view)} note="A page of 100; the response has the next one." />
      <Code title={`Counts by month and ${dimension.replace("_", " ")}`} path={countPath(view, `month,${dimension}`)} />
      {asPublic && (
        <Code
          title="The same records from the public API's route"
          path={asPublic}
          note="The form of data.police.uk, one month at a time."
        />
      )}
      <section class="facet">
        <h2>Download</h2>
        <dl class="downloads">
          <dt>Records</dt>
          <dd>
            <a href={recordsPath(view, ".csv", all)} download>
              CSV
            </a>
            <a href={recordsPath(view, ".json", all)} download>
              JSON
            </a>
            <a href={recordsPath(view, ".geojson", all)} download>
              GeoJSON
            </a>
            <a href={recordsPath(view, ".ndjson", all)} download>
              NDJSON
            </a>
          </dd>
          <dt>Counts</dt>
          <dd>
            <a href={countPath(view, `month,${dimension}`, ".csv")} download>
              CSV
            </a>
            <a href={countPath(view, `month,${dimension}`, ".json")} download>
              JSON
            </a>
            <a href={countPath(view, `month,${dimension}`, ".ndjson")} download>
              NDJSON
            </a>
          </dd>
        </dl>
        <p class="note">
          All parameters are described in the <a href="/docs">API documentation</a>.
        </p>
      </section>
    </>
  );
}

/** One request in each language; tabs choose the language, a button copies. */
function Code({ title, path, note }: { title: string; path: string; note?: string }) {
  const [chosen, setChosen] = useState(0);
  const [copied, setCopied] = useState(false);
  const all = snippets(location.origin, path);
  const code = all[chosen]!.code;
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <section class="facet code">
      <h2>{title}</h2>
      <div class="code-bar">
        <div class="choices" role="group" aria-label="Language">
          {all.map(({ name }, index) => (
            <button aria-pressed={index === chosen} onClick={() => setChosen(index)}>
              {name}
            </button>
          ))}
        </div>
        <button class="link" onClick={() => void copy()}>
          {copied ? "Copied" : "Copy"}
        </button>
      </div>
      <pre tabIndex={0}>
        <code>{code}</code>
      </pre>
      {note && <p class="note">{note}</p>}
    </section>
  );
}
