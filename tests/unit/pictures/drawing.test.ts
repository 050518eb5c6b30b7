import { describe, expect, it } from "vitest";
import { readDrawing } from "../../../src/pictures/drawing.ts";

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const read = (text: string) => readDrawing(new TextEncoder().encode(text));
const drawing = (inside: string, more = 'width="9" height="9"') => read(`<svg ${NS} ${more}>${inside}</svg>`);
const messageOf = (inside: string, more?: string) => {
  const seen = drawing(inside, more);
  return "message" in seen ? seen.message : "published";
};

describe("what could run or reach out of a drawing is refused, and named", () => {
  it.each([
    ["<script>alert(1)</script>", "a script (<script>)"],
    ['<g onclick="alert(1)"/>', "a script (onclick)"],
    ['<g ONCLICK="alert(1)"/>', "a script (ONCLICK)"],
    ["<foreignObject/>", "a piece of a web page (<foreignObject>)"],
    ["<iframe/>", "<iframe>, which browsers do not draw"],
    ["<flowRoot><flowPara>Lost</flowPara></flowRoot>", "<flowRoot>, which browsers do not draw"],
    ['<a href="javascript:alert(1)"/>', "a link to javascript:alert(1)"],
    ['<a href=" JAVA&#10;SCRIPT:alert(1)"/>', "a link to JAVA SCRIPT:alert(1)"],
    ['<use href="other.svg#a"/>', "something from another file (other.svg#a)"],
    ['<use href="data:image/svg+xml,x"/>', "something from another file (data:image/svg+xml,x)"],
    ['<image href="//a.example/b.png"/>', "something from another file (//a.example/b.png)"],
    [
      '<image href="data:image/svg+xml;base64,AA"/>',
      "something from another file (data:image/svg+xml;base64,AA)",
    ],
    ['<rect fill="url(http://a.example/b#c)"/>', "something from another file (http://a.example/b#c)"],
    ["<rect fill=\"url('http://a.example/b')\"/>", "something from another file (http://a.example/b)"],
    ['<rect style="fill:url(http://a.example/b)"/>', "something from another file (http://a.example/b)"],
    ['<rect style="--a:url(http://a.example/b)"/>', "something from another file (http://a.example/b)"],
    ['<style>@import "a.css";</style>', "a style from another file (@import)"],
    ["<style><![CDATA[@IMPORT url(a.css);]]></style>", "a style from another file (@import)"],
    ["<style>@font-face{src:url(a.woff2)}</style>", "something from another file (a.woff2)"],
    ['<style>a{background:image-set("a.png" 1x)}</style>', "something from another file (image-set)"],
    ['<set attributeName="href" to="javascript:alert(1)"/>', "a change of href"],
    ['<animate attributeName="xlink:href" values="javascript:alert(1)"/>', "a change of xlink:href"],
    ['<set attributeName="onclick" to="alert(1)"/>', "a change of onclick"],
  ])("%s", (inside, what) =>
    expect(messageOf(inside)).toBe(`The drawing holds what a picture must not: ${what}.`),
  );

  it("in any prefix, and in any that looks like an editor's", () => {
    const svg = 'xmlns:s="http://www.w3.org/2000/svg"';
    expect(messageOf("<s:script/>", `${svg} width="1" height="1"`)).toContain("a script");
    const html = 'xmlns:h="http://www.w3.org/1999/xhtml" width="1" height="1"';
    expect(drawing("<h:script>alert(1)</h:script><g/>", html)).toMatchObject({
      drawing: `<svg width="1" height="1" ${NS}><g></g></svg>\n`,
    });
  });

  it("all at once, at the first place", () => {
    expect(drawing('<g/><script/><g onload="a"/>')).toMatchObject({
      message: "The drawing holds what a picture must not: a script (<script>) and a script (onload).",
      at: { start: `<svg ${NS} width="9" height="9"><g/>`.length },
    });
  });

  it.each([
    [
      "entities",
      '<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>',
      "The drawing uses &a;, which stands for text that is kept elsewhere.",
    ],
    ["what is cut off", `<svg ${NS}`, "The drawing is damaged: from here on it cannot be read."],
    ["nothing", "<!-- a -->", "The drawing is damaged: from here on it cannot be read."],
    ["great depth", `<svg ${NS}>${"<g>".repeat(50_000)}`, "The drawing nests its parts too deep to be read."],
  ])("%s", (_what, text, message) => expect(read(text)).toMatchObject({ message }));
});

describe("an honest drawing is published without what its editor noted", () => {
  it.each([
    ['<rect fill="url(#g)" style="stroke:url(#g)" transform="rotate(4) scale(2)"/>'],
    ['<use href="#a"/>'],
    ['<a href="https://a.example/?b"><text>see url (1)</text></a>'],
    ['<image href="data:image/png;base64,AAAA"/>'],
    ["<style>.a, .b:hover{fill:url(#g);font:12px 'A B'}@media print{.a{fill:#000}}</style>"],
    ["<style>@font-face{src:url(data:font/woff2;base64,AA)}</style>"],
    ['<path d="M0 0L1 1"><animate attributeName="d" to="M1 1"/></path>'],
    ['<text aria-label="An image (see the source)">Words &amp; &lt;marks></text>'],
    ["<title>A title</title><desc>An image from src (it \\ moves)</desc>"],
  ])("%s", (inside) => expect(messageOf(inside)).toBe("published"));

  it("as another program would write it", () => {
    const seen = read(`<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<?xml-stylesheet href="a.css"?>
<svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns:i="urn:editor" xmlns:l="http://www.w3.org/1999/xlink" viewBox="0 0 20 10" width="10mm" i:version="1" xml:space="preserve"><svg:metadata><i:secret/></svg:metadata><i:view/><!-- note --><svg:use l:href="#a" l:title="b"/></svg:svg>`);
    expect(seen).toEqual({
      drawing: `<svg viewBox="0 0 20 10" width="10mm" xml:space="preserve" ${NS} xmlns:xlink="http://www.w3.org/1999/xlink"><use xlink:href="#a"></use></svg>\n`,
      // 10 mm are 37.8 px, and the box is half as high.
      width: 38,
      height: 19,
    });
  });

  it.each([
    ['width="9" height="4.6"', 9, 5],
    ['width="1in" height="72pt"', 96, 96],
    ['viewBox="0,0,30,20"', 30, 20],
    ['viewBox="0 0 30 20" width="100%" height="100%"', 30, 20],
    ['viewBox="0 0 30 20" height="40px"', 60, 40],
  ])("of a size: %s", (attributes, width, height) =>
    expect(drawing("<g/>", attributes)).toMatchObject({ width, height }),
  );

  it.each([
    'width="100%"',
    'width="9"',
    'width="0" height="9"',
    'viewBox="0 0 0 9"',
    'width="constructor" height="1"',
  ])("and not of none: %s", (attributes) =>
    expect(messageOf("<g/>", attributes)).toBe("The drawing does not say how large it is."),
  );
});
