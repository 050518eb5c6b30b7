import { describe, expect, it } from "vitest";
import { writeHostFiles } from "../../../src/finish/hosts/host-files.ts";
import { siteOf } from "./site.ts";

const built = () =>
  siteOf({
    "index.html": "",
    "404.html": "<style>a{}</style>",
    "icon.svg": "",
    "icon.svg.br": "",
    "assets/page.1.js": "",
    "publications/five/index.html": "",
    "search/index.html": "",
    "figures/index.html": "",
    "figures/trust.csv": "",
    "figures/trust/index.html": "",
    "figures/trust/embed/index.html": "",
  });
const redirects = [
  { from: "/publications/old/", to: "/publications/five/#two" },
  { from: "/publications/five/#gone", to: "/publications/five/#two" },
];

describe("the files for hosts", () => {
  it("give one rule, and only one, for every address", async () => {
    using site = built();
    await site.run(writeHostFiles, { redirects });
    const patterns = site
      .read("_headers")
      .split("\n")
      .filter((line) => line.startsWith("/"));
    // Netlify: a star stands for the rest of a path, a placeholder for one step of it.
    const expressions = patterns.map(
      (pattern) =>
        new RegExp(`^${pattern.replaceAll(".", "\\.").replace("*", ".*").replace(/:\w+/g, "[^/]+")}$`),
    );
    const addresses = [
      "/",
      "/404.html",
      "/icon.svg",
      "/assets/page.1.js",
      "/publications/five/",
      "/publications/five/index.html",
      "/search/",
      "/figures/",
      "/figures/index.html",
      "/figures/trust.csv",
      "/figures/trust/",
      "/figures/trust/index.html",
      "/figures/trust/embed/",
      "/figures/trust/embed/index.html",
    ];
    for (const address of addresses)
      expect([address, expressions.filter((expression) => expression.test(address)).length]).toEqual([
        address,
        1,
      ]);
  });

  it("let other sites frame the embed pages, and nothing else", async () => {
    using site = built();
    await site.run(writeHostFiles, { redirects });
    const framed = site
      .read("_headers")
      .split("\n\n")
      .filter((rule) => rule.includes("frame-ancestors *"));
    expect(framed.map((rule) => rule.split("\n")[0])).toEqual([
      "/figures/:figure/embed/",
      "/figures/:figure/embed/:file",
    ]);
    const vercel = JSON.parse(site.read("vercel.json")) as {
      headers: { source: string; headers: { value: string }[] }[];
    };
    expect(
      vercel.headers
        .filter(({ headers }) => headers.some(({ value }) => value.includes("frame-ancestors *")))
        .map(({ source }) => source),
    ).toEqual(["/figures/:figure/embed/(.*)"]);
    const azure = JSON.parse(site.read("staticwebapp.config.json")) as {
      routes: { route: string; headers?: Record<string, string> }[];
    };
    expect(
      azure.routes
        .filter(({ headers }) => headers?.["Content-Security-Policy"] === "frame-ancestors *")
        .map(({ route }) => route),
    ).toEqual(["/figures/trust/embed/*"]);
  });

  it("lead old addresses on, and leave fragments to the pages", async () => {
    using site = built();
    await site.run(writeHostFiles, { redirects });
    expect(site.read("_redirects").replace(/^#.*\n/, "")).toBe(
      "/publications/old/ /publications/five/#two 301!\n/publications/old/ /publications/five/#two 301\n",
    );
    expect(site.read("_hosts/nginx.conf")).toContain(
      'location = "@PATH@publications/old/" { return 301 "@PATH@publications/five/#two"; }',
    );
    expect(site.read("_hosts/nginx.conf")).not.toContain("#gone");
    expect(site.read(".htaccess")).toContain(
      'RewriteRule "^publications/old/$" "/%{ENV:BASE}publications/five/#two" [R=301,NE,L]',
    );
    expect(site.read("_hosts/Caddyfile")).toContain(
      'redir "@PATH@publications/old/" "@PATH@publications/five/#two" 301',
    );
  });

  it("keep for a year what changes its name, and nothing else", async () => {
    using site = built();
    await site.run(writeHostFiles);
    const kept = site
      .read("_headers")
      .split("\n\n")
      .filter((rule) => rule.includes("immutable"));
    expect(kept.map((rule) => rule.split("\n")[0])).toEqual(["/assets/*"]);
  });

  it("take the path of the site as it is written, where a host reads patterns", async () => {
    using site = built();
    await site.run(writeHostFiles, { redirects, siteUrl: "https://example.org/notes(2024)+" });
    const { headers, redirects: led } = JSON.parse(site.read("vercel.json")) as {
      headers: { source: string }[];
      redirects: { source: string; destination: string }[];
    };
    for (const { source } of [...headers, ...led]) expect(source).toMatch(/^\/notes\\\(2024\\\)\\\+\//);
    expect(led[0]!.destination).toBe("/notes(2024)+/publications/five/#two");
    expect(site.read("_hosts/github-pages.yml")).toContain("SITE_URL: ${{ steps.pages.outputs.base_url }}");
  });

  it("carry the hashes of the styles in pages", async () => {
    using site = built();
    await site.run(writeHostFiles, { styleHashes: ["sha256-abc=", "sha256-def="] });
    expect(site.read("_headers")).toContain("style-src 'self' 'sha256-abc=' 'sha256-def=';");
  });
});
