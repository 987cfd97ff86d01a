import { useEffect, useRef, useState } from "preact/hooks";
import { find, type Hit } from "./find.ts";

const PAUSE_MILLIS = 150;

/** Search over everything loaded: a combobox whose list is moved through with the arrow keys. */
export function Search({ id, pick, label }: { id: string; pick: (hit: Hit) => void; label: string }) {
  const [text, setText] = useState("");
  const [hits, setHits] = useState<Hit[] | null>(null);
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (text.trim().length < 2) return setHits(null);
    const abort = new AbortController();
    const timer = setTimeout(() => {
      find(text, abort.signal).then(
        (found) => (setHits(found), setAt(0)),
        () => abort.signal.aborted || setHits([]),
      );
    }, PAUSE_MILLIS);
    return () => (clearTimeout(timer), abort.abort());
  }, [text]);
  const shown = open && hits !== null;
  const take = (hit: Hit) => {
    setText("");
    setOpen(false);
    input.current?.blur();
    pick(hit);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === "Escape") return setOpen(false);
    if (!shown || hits.length === 0) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setAt((at + (event.key === "ArrowDown" ? 1 : hits.length - 1)) % hits.length);
    }
    if (event.key === "Enter") take(hits[at]!);
  };
  return (
    <div class="search" role="search">
      <input
        ref={input}
        type="search"
        role="combobox"
        placeholder="Street, neighbourhood, force, LSOA or coordinates"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-hits`}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits.length > 0 ? `${id}-hit-${at}` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={(event) => (setText(event.currentTarget.value), setOpen(true))}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={key}
      />
      <ul id={`${id}-hits`} role="listbox" aria-label="Found" hidden={!shown}>
        {hits?.map((hit, index) => (
          <li
            id={`${id}-hit-${index}`}
            role="option"
            aria-selected={index === at}
            onMouseDown={(event) => (event.preventDefault(), take(hit))}
            onMouseMove={() => setAt(index)}
          >
            <span class="hit-name">{hit.name}</span>
            <span class="hit-kind">{hit.kind}</span>
            <span class="hit-detail">{hit.detail}</span>
          </li>
        ))}
      </ul>
      {shown && hits.length === 0 && (
        <p class="search-none" role="status">
          Nothing loaded has this name.
        </p>
      )}
    </div>
  );
}
