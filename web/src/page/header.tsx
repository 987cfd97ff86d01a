import { useState } from "preact/hooks";
import { type Kind, KINDS } from "../model/kinds.ts";
import type { Hit } from "./find.ts";
import { Search } from "./search.tsx";
import { applyTheme, storedTheme, type Theme } from "./theme.ts";

const NEXT: Record<Theme, Theme> = { system: "light", light: "dark", dark: "system" };
const THEME_LABEL: Record<Theme, string> = { system: "Auto", light: "Light", dark: "Dark" };

/** The name, the search, the kind of records, and the way to everything else. */
export function Header(props: { kind: Kind; setKind: (kind: Kind) => void; pick: (hit: Hit) => void }) {
  return (
    <header class="header">
      <a class="wordmark" href="/">
        Peel
      </a>
      <Search id="search" pick={props.pick} label="Search for an area" />
      <div class="choices kinds" role="group" aria-label="Kind of records">
        {KINDS.map((kind) => (
          <button aria-pressed={kind === props.kind} onClick={() => props.setKind(kind)}>
            {kind[0]!.toUpperCase() + kind.slice(1)}
          </button>
        ))}
      </div>
      <Links />
    </header>
  );
}

/** Links to the other pages, and the switch between light and dark. */
export function Links() {
  const [theme, setTheme] = useState(storedTheme);
  const change = () => {
    setTheme(NEXT[theme]);
    applyTheme(NEXT[theme]);
  };
  return (
    <nav class="links" aria-label="Pages">
      <a href="/coverage">Coverage</a>
      <a href="/docs">API</a>
      <button
        class="theme"
        onClick={change}
        title="Colours: as the system, light or dark"
        aria-label={`Colours: ${THEME_LABEL[theme]}. Change`}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" stroke-width="1.4" />
          <path d="M7 1a6 6 0 0 1 0 12z" fill="currentColor" />
        </svg>
        {THEME_LABEL[theme]}
      </button>
    </nav>
  );
}
