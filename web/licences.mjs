/** The licences of the libraries and data that are in the built assets, as one text. */
import { readFile, readdir } from "node:fs/promises";

/** Packages of development whose content is in the assets all the same. */
const DATA = ["world-atlas"];

export async function licences() {
  const parts = [];
  for (const name of await bundled()) {
    const folder = new URL(`./node_modules/${name}/`, import.meta.url);
    const { version, license } = JSON.parse(await readFile(new URL("package.json", folder), "utf8"));
    const file = (await readdir(folder)).sort().find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? await readFile(new URL(file, folder), "utf8") : "";
    parts.push(`${name} ${version} (${license})\n\n${text.replace(/\r\n/g, "\n").trim()}`.trim());
  }
  return `${parts.join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}

/** The packages that the pages depend on, directly or not, and the data; types are not in the assets. */
async function bundled() {
  const lock = JSON.parse(await readFile(new URL("./package-lock.json", import.meta.url), "utf8"));
  const names = Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== "" && !dev)
    .map(([path]) => path.slice("node_modules/".length))
    .filter((name) => !name.startsWith("@types/"));
  return [...names, ...DATA].sort();
}
