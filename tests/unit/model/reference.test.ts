import { describe, expect, it } from "vitest";
import { parseTarget } from "../../../src/model/reference.ts";

describe("a typed link", () => {
  it.each([
    ["region:north", { scheme: "region", id: "north" }],
    ["publication:first#found", { scheme: "publication", id: "first", fragment: "found" }],
    ["publication:first#", { scheme: "publication", id: "first", fragment: "" }],
    ["value:sum(a/b/c,d/e/f)", { scheme: "value", id: "sum(a/b/c,d/e/f)" }],
    ["term:caf%C3%A9", { scheme: "term", id: "café" }],
    ["term:%E0%A4%A", { scheme: "term", id: "%E0%A4%A" }],
    ["javascript:alert(1)", { scheme: "javascript", id: "alert(1)" }],
  ])("%s", (url, expected) => expect(parseTarget(url)).toEqual(expected));

  it.each([
    "https://example.org",
    "http://example.org/#x",
    "mailto:a@example.org",
    "tel:123",
    "/data/",
    "#found",
    "a.mdx",
    "",
  ])("is not %j", (url) => expect(parseTarget(url)).toBeUndefined());
});
