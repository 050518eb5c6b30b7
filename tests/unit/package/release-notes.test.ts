import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { releaseNotes } from "../../../src/package/release-notes.ts";

const CHANGELOG =
  "# Changelog\n\n## Unreleased\n\n## 0.2.0\n\n### Added\n\n- A thing.\n\n## [0.10.0] - 2026-12-01\n\n- Ten.\n\n## 0.1.0\n\nThe first.\n";

describe("the notes of a release", () => {
  it("are the section of its version", () => {
    expect(releaseNotes("v0.2.0", "0.2.0", CHANGELOG)).toBe("### Added\n\n- A thing.");
    expect(releaseNotes("v0.10.0", "0.10.0", CHANGELOG)).toBe("- Ten.");
    expect(releaseNotes("v0.1.0", "0.1.0", CHANGELOG)).toBe("The first.");
  });

  it("are refused where the tag is not that of the package", () => {
    expect(() => releaseNotes("v0.2.0", "0.1.0", CHANGELOG)).toThrow(
      "The tag is v0.2.0, package.json has the version 0.1.0. Tag v0.1.0, or run: npm version 0.2.0 --no-git-tag-version",
    );
    expect(() => releaseNotes("", "0.1.0", CHANGELOG)).toThrow(/The tag is not named.*Tag v0\.1\.0/);
  });

  it.each(["0.3.0", "0.1", "0.2.0-beta"])("are refused where nothing is told of %s", (version) => {
    expect(() => releaseNotes(`v${version}`, version, CHANGELOG)).toThrow(
      `CHANGELOG.md tells nothing of ${version}. Rename its section “Unreleased” to “${version}”, and begin a new one above it.`,
    );
  });

  it("can be made of this repository's own", () => {
    const read = (name: string) => readFileSync(join(import.meta.dirname, "../../..", name), "utf8");
    expect(releaseNotes("v0.1.0", "0.1.0", read("CHANGELOG.md"))).toMatch(/^The first state/);
  });
});
