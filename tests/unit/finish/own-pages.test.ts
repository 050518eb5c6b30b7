import { expect, it } from "vitest";
import { nameInSitemap, readOwnPages } from "../../../src/finish/own-pages.ts";
import { siteOf } from "./site.ts";

const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body><nav>Menu</nav>${body}</body></html>`;

it("pages of the site's own are read as search finds them", async () => {
  using site = siteOf({
    "story/index.html": page(
      "<title>Story · Site</title>",
      "<main><h1>The <em>story</em></h1><p>One,</p><p>two.</p><script>no()</script><svg><text>no</text></svg></main>",
    ),
    "bare/index.html": page("<title>Bare</title>", "<p>Words &amp; signs.</p>"),
    "press/index.html": page('<meta name="Robots" content="nofollow, noindex">', "<main>Hidden.</main>"),
    "open/index.html": page('<meta name="robots" content="index, nofollow">', "<main></main>"),
    "404.html": page("<title>Missing</title>", ""),
  });
  const paths = ["story", "press", "open", "bare"].map((name) => `${name}/index.html`);
  expect(await readOwnPages(site.dir, [...paths, "404.html"])).toEqual([
    { href: "/bare/", title: "Bare", text: "Words & signs." },
    { href: "/open/", title: "/open/", text: "" },
    { href: "/story/", title: "The story", text: "One, two." },
  ]);
});

it("the sitemap names them at its end, and none twice", async () => {
  const first = "  <url><loc>https://a.example/</loc></url>\n";
  using site = siteOf({ "sitemap.xml": `<urlset>\n${first}</urlset>\n` });
  const pages = ["/", "/a&b/", "/story/"].map((href) => ({ href, title: "", text: "" }));
  await nameInSitemap(site.dir, pages, "https://a.example/");
  expect(site.read("sitemap.xml")).toBe(
    `<urlset>\n${first}  <url><loc>https://a.example/a&amp;b/</loc></url>\n  <url><loc>https://a.example/story/</loc></url>\n</urlset>\n`,
  );
});
