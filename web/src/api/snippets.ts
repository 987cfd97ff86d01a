/** The request of a view in the languages that people script with. */
export interface Snippet {
  name: string;
  code: string;
}

/** `path` begins with a slash and is appended to the origin, such as `http://127.0.0.1:8080`. */
export function snippets(origin: string, path: string): Snippet[] {
  const url = origin + path;
  return [
    { name: "URL", code: url },
    { name: "curl", code: `curl ${shellQuoted(url)}` },
    { name: "Python", code: python(url) },
    { name: "R", code: r(url) },
  ];
}

/** A text as one argument of a POSIX shell. */
export function shellQuoted(text: string): string {
  return `'${text.replace(/'/g, "'\\''")}'`;
}

/** A text as a string of Python or R, which escape alike. */
export function doubleQuoted(text: string): string {
  return `"${text.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
}

function python(url: string): string {
  return [
    "import json, urllib.request",
    "",
    `url = ${doubleQuoted(url)}`,
    "with urllib.request.urlopen(url) as response:",
    "    data = json.load(response)",
  ].join("\n");
}

function r(url: string): string {
  return ["library(jsonlite)", "", `data <- fromJSON(${doubleQuoted(url)})`].join("\n");
}
