import { join } from "node:path";
import { brokenAddresses, pathsWithin, readOwnPages } from "../tests/support/dist.ts";

/** `npm run bench:web`, after a build: links and fragments of the built site that lead nowhere, and pages that nothing leads to. */
const dist = join(import.meta.dirname, "..", "dist");
const pages = readOwnPages(dist);
const broken = brokenAddresses(dist);
const linked = new Set(pages.flatMap((page) => pathsWithin(page).filter((path) => path !== page.address)));
const orphans = pages.map(({ address }) => address).filter((address) => !linked.has(address));
// The home page is where readers come in, and hosts show 404.html by themselves.
const lost = orphans.filter((address) => !["/", "/404.html"].includes(address));

console.log(
  `${pages.length} pages, ${pages.reduce((sum, page) => sum + pathsWithin(page).length, 0)} addresses within the site`,
);
console.log(`broken links and fragments: ${broken.length}${broken.map((line) => `\n  ${line}`).join("")}`);
console.log(`orphan pages: ${lost.length}${lost.map((line) => `\n  ${line}`).join("")}`);
process.exitCode = broken.length + lost.length > 0 ? 1 : 0;
