import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { unzipSync } from "fflate";
import { beforeAll, expect, inject, it } from "vitest";
import { listFiles } from "../../src/finish/site-files.ts";
import { installQuietly } from "./install.ts";

const dist = inject("dist");
const folder = join(inject("scratch"), "books");
/** Of Debian's package `epubcheck`: a checker in Java, which stands without its launcher on some machines. */
const EPUBCHECK = "/usr/share/java/epubcheck.jar";

const has = (program: string) => spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
const missing = () => [
  ...(existsSync(EPUBCHECK) && has("java") ? [] : ["epubcheck"]),
  ...(has("soffice") ? [] : ["libreoffice-writer-nogui"]),
  ...(has("pdfinfo") ? [] : ["poppler-utils"]),
];

let files: string[];

beforeAll(async () => {
  if (missing().length > 0 && process.getuid?.() === 0) installQuietly(missing());
  mkdirSync(folder, { recursive: true });
  files = await listFiles(dist);
});

/** In CI what is missing is a fault; elsewhere a sentence says that it was not tested. */
function isThere(name: string): boolean {
  if (!missing().includes(name)) return true;
  const told = `${name} is not installed: sudo apt-get install ${name}`;
  if (process.env["CI"]) throw new Error(told);
  process.stderr.write(`\n${told}\n\n`);
  return false;
}

it("makes a book of each publication, of which EPUBCheck has nothing to say", () => {
  if (!isThere("epubcheck")) return;
  const books = files.filter((path) => path.endsWith(".epub"));
  expect(books.length).toBeGreaterThan(0);
  for (const path of books) {
    const { stdout, stderr } = spawnSync("java", ["-jar", EPUBCHECK, join(dist, path)], { encoding: "utf8" });
    expect(`${stdout}${stderr}`, path).toMatch(/No errors or warnings detected/);
  }
});

it("makes documents that LibreOffice opens, with all their notes and pictures", () => {
  if (!isThere("libreoffice-writer-nogui") || !isThere("poppler-utils")) return;
  const documents = files.filter((path) => path.endsWith(".docx")).map((path) => join(dist, path));
  expect(documents.length).toBeGreaterThan(0);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const words = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...documents];
  spawnSync("soffice", words, { stdio: "ignore" });
  for (const path of documents) {
    const pdf = join(folder, `${basename(path, ".docx")}.pdf`);
    const images = spawnSync("pdfimages", ["-list", pdf], { encoding: "utf8" }).stdout;
    const pictures = Object.keys(unzipSync(readFileSync(path))).filter((name) =>
      name.startsWith("word/media/"),
    );
    // Two lines are the heads of the list, and a picture may lie in several layers.
    expect(images.trim().split("\n").length - 2, path).toBeGreaterThanOrEqual(pictures.length);
  }
});
