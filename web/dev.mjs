/** A server for development: builds, serves the assets, and passes everything else on to a running Peel. */
import { createServer, request } from "node:http";
import { readFile } from "node:fs/promises";
import { watch } from "node:fs";
import { buildAll } from "./build.mjs";

const PORT = Number(process.env.PORT ?? 5173);
const PEEL = new URL(process.env.PEEL ?? "http://127.0.0.1:8080");
const ROOT = new URL("./src/main/resources/peel/web/", import.meta.url);
const TYPES = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

let building = process.argv.includes("--no-build") ? Promise.resolve() : buildAll();
if (!process.argv.includes("--no-build")) {
  let timer;
  watch("src", { recursive: true }, (_, name) => {
    if (String(name).startsWith("main")) return;
    clearTimeout(timer);
    timer = setTimeout(() => (building = buildAll().catch(console.error)), 200);
  });
}

createServer(async (incoming, outgoing) => {
  await building;
  const { pathname } = new URL(incoming.url, "http://local");
  const file = fileOf(pathname, incoming.headers.accept ?? "");
  if (file === null) return pass(incoming, outgoing);
  try {
    const body = await readFile(new URL(file, ROOT));
    outgoing.writeHead(200, {
      "content-type": TYPES[file.split(".").pop()] ?? "application/octet-stream",
      "content-security-policy": POLICY,
      "cache-control": "no-cache",
    });
    outgoing.end(body);
  } catch {
    outgoing.writeHead(404).end();
  }
}).listen(PORT, "127.0.0.1", () => console.log(`http://127.0.0.1:${PORT} with ${PEEL.href}`));

function fileOf(pathname, accept) {
  if (pathname === "/" && accept.includes("text/html")) return "index.html";
  if (pathname === "/coverage") return "coverage.html";
  return pathname.startsWith("/assets/") && !pathname.includes("..") ? pathname.slice(1) : null;
}

function pass(incoming, outgoing) {
  const { method, headers, url } = incoming;
  const onward = request({ host: PEEL.hostname, port: PEEL.port, path: url, method, headers }, (response) => {
    outgoing.writeHead(response.statusCode, response.headers);
    response.pipe(outgoing);
  });
  onward.on("error", () => outgoing.writeHead(502).end());
  incoming.pipe(onward);
}
