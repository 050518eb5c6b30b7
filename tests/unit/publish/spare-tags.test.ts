import { serialize, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { applyEdits, readPage } from "../../../src/publish/html.ts";
import { leaveOutTags } from "../../../src/publish/spare-tags.ts";

const page = (body: string) =>
  `<!DOCTYPE html><html><head><title>a</title></head><body>${body}</body></html>`;
const shorter = (html: string) => applyEdits(html, leaveOutTags(readPage("index.html", html)));

const CASES = [
  ["<ul><li>one</li><li>two <b>b</b></li></ul>", "<ul><li>one<li>two <b>b</b></ul>"],
  ["<ul><li>one<ol><li>in</li></ol></li></ul>", "<ul><li>one<ol><li>in</ol></ul>"],
  ["<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>", "<dl><dt>a<dd>b<dt>c<dd>d</dl>"],
  ["<dl><div><dt>a</dt><dd>b</dd></div></dl>", "<dl><div><dt>a<dd>b</div></dl>"],
  ["<dl><dt>a</dt></dl>", "<dl><dt>a</dt></dl>"],
  [
    "<table><thead><tr><th>a</th></tr></thead><tbody><tr><th>b</th><td>c</td></tr><tr><td>d</td></tr></tbody></table>",
    "<table><thead><tr><th>a<tbody><tr><th>b<td>c<tr><td>d</table>",
  ],
  ["<select><option>a</option><option>b</option></select>", "<select><option>a<option>b</select>"],
  ["<ul><li>one</li><!-- note --><li>two</li></ul>", "<ul><li>one</li><!-- note --><li>two</ul>"],
  ["<p>one</p><p>two</p>", "<p>one</p><p>two</p>"],
  ["<table><caption>t</caption><tbody><tr><td>d</td></tr></tbody></table>", "<table><caption>t</caption><tbody><tr><td>d</table>"],
] as const; // prettier-ignore

describe("end tags that readers of HTML supply are left out", () => {
  it.each(CASES)("%s → %s", (before, after) => expect(shorter(page(before))).toBe(page(after)));

  it.each(CASES)("%s stays the same tree", (before) =>
    expect(serialize(parse(shorter(page(before))))).toBe(serialize(parse(page(before)))),
  );
});
