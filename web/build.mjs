/** Builds the assets that Peel serves. The same sources give the same bytes, on every machine. */
import { build } from "esbuild";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { landOfBritain } from "./land.mjs";
import { licences } from "./licences.mjs";

const OUT = new URL("./src/main/resources/peel/web/", import.meta.url).pathname;
const ASSETS = `${OUT}assets/`;

/** The scripts that the page with the map loads; `pmtiles.js` only where the operator set an archive. */
const PAGE_SCRIPTS = ["app.js", "map.js", "map-worker.js"];

const common = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  jsx: "automatic",
  jsxImportSource: "preact",
  logLevel: "warning",
};

export async function buildAll(out = OUT, assets = ASSETS) {
  await rm(out, { recursive: true, force: true });
  await mkdir(assets, { recursive: true });
  await build({ ...common, entryPoints: ["src/page/main.tsx"], outfile: `${assets}app.js`, external: ["./map.js"] });
  await build({ ...common, entryPoints: ["src/coverage/main.tsx"], outfile: `${assets}coverage.js` });
  await build({ ...common, entryPoints: ["src/map/entry.ts"], outfile: `${assets}map.js` });
  await build({ ...common, entryPoints: ["src/pmtiles/entry.ts"], outfile: `${assets}pmtiles.js` });
  await build({
    ...common,
    entryPoints: ["node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs"],
    outfile: `${assets}map-worker.js`,
  });
  await build({ ...common, entryPoints: ["src/style/app.css"], outfile: `${assets}app.css` });
  await build({ ...common, entryPoints: ["src/style/docs.css"], outfile: `${assets}docs.css` });
  for (const page of ["index.html", "coverage.html"]) await cp(`src/html/${page}`, `${out}${page}`);
  await cp("src/html/icon.svg", `${assets}icon.svg`);
  await writeFile(`${assets}land.json`, await landOfBritain());
  await writeFile(`${assets}licences.txt`, await licences());
  await writeFile(
    `${out}assets.txt`,
    (await readdir(assets))
      .sort()
      .map((name) => `${name}\n`)
      .join(""),
  );
}

if (import.meta.url === `file://${process.argv[1]}`) {
  process.chdir(new URL(".", import.meta.url).pathname);
  await buildAll();
  const { gzipSync } = await import("node:zlib");
  let total = 0;
  for (const name of ["app.js", "map.js", "map-worker.js", "pmtiles.js", "coverage.js", "app.css", "land.json"]) {
    const bytes = gzipSync(await readFile(`${ASSETS}${name}`), { level: 9 }).length;
    if (PAGE_SCRIPTS.includes(name)) total += bytes;
    console.log(`${name.padEnd(16)}${String(bytes).padStart(8)} bytes after gzip`);
  }
  console.log(`${"scripts".padEnd(16)}${String(total).padStart(8)} bytes after gzip`);
  if (total > 500_000) throw new Error(`the scripts have ${total} bytes after gzip, more than 500,000`);
}
