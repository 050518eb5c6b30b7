import { parse, serialize } from "parse5";
import { describe, expect, it } from "vitest";
import { attribute, readPage, writePage } from "../../../src/finish/pages/page-tree.ts";

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>a</title></head><body>${body}</body></html>`;
const written = (body: string) => writePage(readPage("index.html", page(body)));

const CASES = [
  ["<ul><li>one</li><li>two <b>b</b></li></ul>", "<ul><li>one<li>two <b>b</b></ul>"],
  ["<ul><li>one<ol><li>in</li></ol></li></ul>", "<ul><li>one<ol><li>in</ol></ul>"],
  ["<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>", "<dl><dt>a<dd>b<dt>c<dd>d</dl>"],
  ["<dl><div><dt>a</dt><dd>b</dd></div></dl>", "<dl><div><dt>a<dd>b</div></dl>"],
  [
    "<table><thead><tr><th>a</th></tr></thead><tbody><tr><th>b</th><td>c</td></tr><tr><td>d</td></tr></tbody></table>",
    "<table><thead><tr><th>a<tbody><tr><th>b<td>c<tr><td>d</table>",
  ],
  ["<p>one</p><p>two</p>", "<p>one<p>two"],
  ["<a href='/x'><p>one</p></a>", '<a href="/x"><p>one</p></a>'],
  ["<pre>\n\n a\n b</pre><textarea>\n\nc</textarea>", "<pre>\n\n a\n b</pre><textarea>\n\nc</textarea>"],
  ["<pre>\na</pre>", "<pre>a</pre>"],
  ["<p hidden='' data-x=''>a &amp; &lt;b> &quot;c&quot;</p>", '<p hidden data-x>a &amp; &lt;b> "c"'],
  ["<img alt='a \"b\" &amp; &lt;c>'>", '<img alt="a &quot;b&quot; &amp; <c>">'],
  ["<svg viewBox='0 0 1 1'><path d='M0 0' stroke-width='1.50'></path></svg>", '<svg viewBox="0 0 1 1"><path d="M0 0" stroke-width="1.50"/></svg>'],
  ["<p>a</p><noscript><a href='/b/'>b &amp; c</a></noscript>", '<p>a</p><noscript><a href="/b/">b &amp; c</a></noscript>'],
  ["<iframe>a & <b></iframe><xmp>a & <b></xmp>", "<iframe>a & <b></iframe><xmp>a & <b></xmp>"],
  ["<p>a</p><script type='application/ld+json'>{\"a\":\"&<b>\"}</script>", '<p>a</p><script type="application/ld+json">{"a":"&<b>"}</script>'],
] as const; // prettier-ignore

describe("a page that is written without what readers of HTML supply", () => {
  it.each(CASES)("%s → %s", (before, after) =>
    expect(written(before)).toBe(`<!doctype html><html lang="en"><title>a</title>${after}`),
  );

  it.each(CASES)("%s is the same when it is read", (before) => {
    const read = (html: string) => serialize(parse(html, { scriptingEnabled: false }));
    expect(read(written(before))).toBe(read(page(before)));
  });
});

it("a page that begins with what is for readers without scripts has it in its body", () => {
  expect(written("<noscript>a</noscript>")).toContain("<title>a</title><body><!----><noscript>a</noscript>");
});

it("attributes are found by their names in HTML", () => {
  const { elements } = readPage(
    "index.html",
    page('<label class="a b" for="x" aria-labelledby="c d" data-chart="{}" hidden></label>'),
  );
  const label = elements.find(({ tagName }) => tagName === "label")!;
  expect(
    ["class", "for", "aria-labelledby", "data-chart", "hidden", "id"].map((name) => attribute(label, name)),
  ).toEqual(["a b", "x", "c d", "{}", "", undefined]);
});
