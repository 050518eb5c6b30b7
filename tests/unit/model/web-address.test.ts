import { describe, expect, it } from "vitest";
import { webAddress } from "../../../src/model/web-address.ts";

describe("an address of the web", () => {
  it.each([
    "https://example.org",
    "http://localhost:4321/a?b=c&d=%20#e",
    "https://en.wikipedia.org/wiki/Pier_(architecture)",
    "https://example.org/o'brien/größe",
    "https://例え.テスト/",
    "HTTPS://EXAMPLE.ORG/",
  ])("is %s", (text) => expect(webAddress.safeParse(text).success).toBe(true));

  it.each([
    "example.org",
    "https:example.org",
    "https:///example.org",
    "https://",
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://example.org/",
    "https://me:secret@example.org/",
    "https://example.org/a b",
    "https://example.org\\@other.example/",
    "https://example.org/\u202efdp",
  ])("is not %j", (text) => expect(webAddress.safeParse(text).success).toBe(false));
});
