import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What a release says: the section of CHANGELOG.md of the version that a tag names, without its heading.
 * Throws, in words for whoever made the tag, where the tag is not that of this version or nothing is told of it.
 */
export function releaseNotes(tag: string, version: string, changelog: string): string {
  if (tag !== `v${version}`)
    throw new Error(
      `The tag is ${tag || "not named"}, package.json has the version ${version}. Tag v${version}, or run: npm version ${tag.replace(/^v/, "") || version} --no-git-tag-version`,
    );
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => /^\[?([\w.+-]+)/.exec(text)?.[1] === version);
  const notes = section?.replace(/^.*/, "").trim();
  if (!notes)
    throw new Error(
      `CHANGELOG.md tells nothing of ${version}. Rename its section “Unreleased” to “${version}”, and begin a new one above it.`,
    );
  return notes;
}

if (import.meta.main) {
  const read = (name: string) => readFileSync(join(import.meta.dirname, "..", "..", name), "utf8");
  const { version } = JSON.parse(read("package.json")) as { version: string };
  try {
    process.stdout.write(`${releaseNotes(process.argv[2] ?? "", version, read("CHANGELOG.md"))}\n`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
