import { useEffect, useState } from "preact/hooks";
import { ErrorNote } from "../panels/error-note.tsx";
import { type Directory, readDirectory } from "./directory.ts";
import { Explorer } from "./explorer.tsx";
import { Links } from "./header.tsx";

/** Reads the directory and then shows the explorer, or why it cannot. */
export function App() {
  const [directory, setDirectory] = useState<Directory | null>(null);
  const [error, setError] = useState<Error | null>(null);
  useEffect(() => {
    readDirectory().then(setDirectory, setError);
  }, []);
  if (directory) return <Explorer directory={directory} />;
  return (
    <div class="page">
      <header class="header">
        <a class="wordmark" href="/">
          Peel
        </a>
        <Links />
      </header>
      <main class="plain" aria-busy={!error}>
        {error ? <ErrorNote error={error} /> : <div class="progress on" role="progressbar" aria-label="Loading" />}
      </main>
    </div>
  );
}
