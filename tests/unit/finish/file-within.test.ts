import { posix, win32 } from "node:path";
import { describe, expect, it } from "vitest";
import { toSitePath } from "../../../src/finish/site-files.ts";
import { fileWithin, isSitePath } from "../../../src/finish/file-within.ts";

describe("the file of a site", () => {
  it("lies under its folder, on every platform", () => {
    expect(fileWithin("/site", "a b/größe/index.html", posix)).toBe("/site/a b/größe/index.html");
    expect(fileWithin("C:\\site", "a/index.html", win32)).toBe("C:\\site\\a\\index.html");
    expect(fileWithin("\\\\server\\share", ".htaccess", win32)).toBe("\\\\server\\share\\.htaccess");
  });

  it.each([
    "",
    "/etc/passwd",
    "../outside.txt",
    "a/../../outside.txt",
    "a/./b",
    "a//b",
    "a/",
    "..\\outside.txt",
    "C:\\outside.txt",
    "C:outside.txt",
    "file.txt:stream",
    "a\u0000b",
    "a\nb",
    "nul",
    "a/Con.html",
    "com¹.txt",
    "a./b",
    "a ",
  ])("%j is none", (path) => {
    expect(isSitePath(path)).toBe(false);
    for (const platform of [posix, win32])
      expect(() => fileWithin("/site", path, platform)).toThrow("is no path of a file within a site.");
  });

  it("has a path with forward slashes on every platform", () => {
    expect(toSitePath("/site", "/site/a/b.html", posix)).toBe("a/b.html");
    expect(toSitePath("C:\\site", "C:\\site\\a\\b.html", win32)).toBe("a/b.html");
    // On other platforms than Windows a backslash may stand in a name.
    expect(toSitePath("/site", "/site/a\\b.html", posix)).toBe("a\\b.html");
  });
});
