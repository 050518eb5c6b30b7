import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/**
 * Where those who draw letters look for typefaces that nobody has named to them: the folders of fontdb, which Typst asks, and
 * of fontconfig (https://github.com/RazrFalcon/fontdb, `load_system_fonts`).
 */
function foldersOf(platform: NodeJS.Platform, home: string): string[] {
  if (platform === "win32")
    return ["C:\\Windows\\Fonts", join(home, "AppData", "Local", "Microsoft", "Windows", "Fonts")];
  if (platform === "darwin")
    return ["/System/Library/Fonts", "/Library/Fonts", join(home, "Library", "Fonts")];
  return [
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    join(home, ".fonts"),
    join(home, ".local", "share", "fonts"),
  ];
}

/**
 * A sum over the names and sizes of this machine's typefaces. It belongs to the recipe of whatever may hold letters that no
 * typeface of the site has: another machine draws them otherwise, or not at all.
 */
export function machineFonts(folders = foldersOf(process.platform, homedir())): string {
  const hash = createHash("sha256");
  for (const folder of folders) for (const line of filesBelow(folder, "")) hash.update(`${line}\0`);
  return hash.digest("hex");
}

/** Whether a drawing has letters, which are drawn in typefaces of the machine. */
export function hasLetters(drawing: Uint8Array): boolean {
  return /<(?:\w+:)?text[\s>]/.test(Buffer.from(drawing).toString("latin1"));
}

function filesBelow(folder: string, under: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.flatMap((entry) => {
      const [file, path] = [join(folder, entry.name), `${under}/${entry.name}`];
      return entry.isDirectory() ? filesBelow(file, path) : [`${path} ${statSync(file).size}`];
    });
  } catch {
    // Not there, or not to be read: who draws finds nothing in it either.
    return [];
  }
}
