import { spawnSync } from "node:child_process";
import { aptGet } from "./apt.ts";

/**
 * What Debian's poppler-utils say of a PDF. They are installed where the tests run as root; elsewhere those who run the
 * tests install them.
 */
export function poppler(tool: "pdftotext" | "pdfinfo", args: readonly string[], pdf: Uint8Array): string {
  install();
  const { stdout, error } = spawnSync(tool, args, { input: pdf, encoding: "utf8", maxBuffer: 1e8 });
  if (error) throw error;
  return stdout;
}

let isLookedFor = false;

function install(): void {
  if (isLookedFor) return;
  isLookedFor = true;
  if (!spawnSync("pdftotext", ["-v"]).error) return;
  if (process.getuid?.() !== 0) throw new Error("Install poppler-utils: these tests read PDFs with them.");
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "poppler-utils"]])
    aptGet(args, { stdio: "ignore" });
}
