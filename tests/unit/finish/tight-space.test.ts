import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/finish/pages/page-tree.ts";
import { tightenSpace } from "../../../src/finish/pages/tight-space.ts";
import { toHtml } from "hast-util-to-html";

const page = (body: string) =>
  `<!doctype html><html><head><title>a</title></head><body>${body}</body></html>`;

function tight(html: string): string {
  const { tree } = readPage("index.html", html);
  tightenSpace(tree);
  return toHtml(tree, { closeEmptyElements: true, tightSelfClosing: true });
}

describe("white space that no reader sees is taken out", () => {
  it.each([
    ["<p>one\n two</p>\n<p>three</p>\n", "<p>one two</p><p>three</p>"],
    ['<ul> <li> <a href="a"> one </a> </li> </ul>', '<ul><li><a href="a">one</a></li></ul>'],
    ["<p>one <a>two</a> <b> three </b>four</p>", "<p>one <a>two</a> <b> three </b>four</p>"],
    ["<p>one<br> two\u00a0 </p>", "<p>one<br> two\u00a0</p>"],
    ["<label>one <select> <option> two </option> </select> </label>", "<label>one <select><option>two</option></select></label>"],
    ["<div><span>one</span> <div>two</div> <span>three</span></div>", "<div><span>one</span><div>two</div><span>three</span></div>"],
    ["<div><span> one </span> <div>two</div></div>", "<div><span>one</span><div>two</div></div>"],
    ['<svg> <path d="M0 0"/> <text> a <tspan>b</tspan> c </text> </svg>', '<svg><path d="M0 0"/><text> a <tspan>b</tspan> c</text></svg>'],
    ["<svg><foreignObject> <b>a</b> b</foreignObject></svg>", "<svg><foreignObject><b>a</b> b</foreignObject></svg>"],
    ["<pre> a\n <b> b </b></pre><textarea> a\n</textarea>", "<pre> a\n <b> b </b></pre><textarea> a\n</textarea>"],
    ["<button>  a </button> <button>b</button>", "<button>a </button> <button>b</button>"],
    ["<template> <p> a </p> <p>b</p> </template>", "<template><p>a</p><p>b</p></template>"],
    ["<p>one <!-- note --> two</p>", "<p>one <!-- note --> two</p>"],
  ])("%s → %s", (before, after) => expect(tight(page(before))).toBe(page(after))); // prettier-ignore
});
