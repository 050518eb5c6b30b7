import { describe, expect, it } from "vitest";
import { applyEdits, readPage } from "../../../src/publish/html.ts";
import { tightenSpace } from "../../../src/publish/tight-space.ts";

const page = (body: string) =>
  `<!DOCTYPE html><html><head><title>a</title></head><body>${body}</body></html>`;
const tight = (html: string) => applyEdits(html, tightenSpace(readPage("index.html", html)));

describe("white space that no reader sees is taken out", () => {
  it.each([
    ["<p>one\n two</p>\n<p>three</p>\n", "<p>one two</p><p>three</p>"],
    ["<ul> <li> <a href=a> one </a> </li> </ul>", "<ul><li><a href=a>one</a></li></ul>"],
    ["<p>one <a>two</a> <b> three </b>four</p>", "<p>one <a>two</a> <b> three </b>four</p>"],
    ["<p>one<br> two&nbsp; </p>", "<p>one<br> two&nbsp;</p>"],
    ["<label>one <select> <option> two </option> </select> </label>", "<label>one <select><option>two</option></select></label>"],
    ["<div><span>one</span> <div>two</div> <span>three</span></div>", "<div><span>one</span><div>two</div><span>three</span></div>"],
    ["<svg> <path d='M0 0'/> <text> a <tspan>b</tspan> c </text> </svg>", "<svg><path d='M0 0'/><text> a <tspan>b</tspan> c</text></svg>"],
    ["<pre> a\n <b> b </b></pre><textarea> a\n</textarea>", "<pre> a\n <b> b </b></pre><textarea> a\n</textarea>"],
    ["<button>  a </button> <button>b</button>", "<button>a </button> <button>b</button>"],
  ])("%s → %s", (before, after) => expect(tight(page(before))).toBe(page(after))); // prettier-ignore

  it("but not what stands after the body", () => {
    const html = `${page("<p>a</p> ").replace("</html>", "")}\n</html>\n`;
    expect(tight(html)).toContain("<p>a</p>");
    expect(tight(html)).toMatch(/<\/body>\s*<\/html>/);
  });
});
