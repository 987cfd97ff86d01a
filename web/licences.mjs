/** The licences of the libraries and data that are in the built assets, as one text. */
import { readFile, readdir } from "node:fs/promises";

const BUNDLED = ["maplibre-gl", "pmtiles", "preact", "uplot", "world-atlas"];

export async function licences() {
  const parts = [];
  for (const name of BUNDLED) {
    const folder = new URL(`./node_modules/${name}/`, import.meta.url);
    const { version, license } = JSON.parse(await readFile(new URL("package.json", folder), "utf8"));
    const file = (await readdir(folder)).sort().find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? await readFile(new URL(file, folder), "utf8") : "";
    parts.push(`${name} ${version} (${license})\n\n${text.replace(/\r\n/g, "\n").trim()}\n`);
  }
  return parts.join(`\n${"-".repeat(72)}\n\n`);
}
