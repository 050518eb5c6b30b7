import { createContext, runInContext } from "node:vm";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";
import { getTransformedRoutes } from "@vercel/routing-utils";
import { join } from "node:path";
import { beforeAll, afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { encodeAddress, requestedAddress } from "../../../src/model/site-address.ts";
import { writeHostFiles } from "../../../src/finish/hosts/host-files.ts";
import { HOSTILE, HOSTILE_END } from "../../support/hostile-redirects.ts";
import { type TestSite, siteOf } from "./site.ts";

/**
 * What each host reads in its file, by its own parser where that can be had as a package. nginx, Apache, Caddy and lighttpd
 * are asked in tests/servers.
 */
let site: TestSite;
beforeAll(async () => {
  site = siteOf({
    "index.html": "",
    "größe (2).pdf": "",
    "größe/index.html": "",
    "figures/trust/embed/index.html": "",
    "search/index.html": "",
  });
  await site.run(writeHostFiles, { redirects: [...HOSTILE], styleHashes: ["sha256-abc="] });
});
afterAll(() => site[Symbol.dispose]());

const expected = HOSTILE.map(({ from }) => ({ from: requestedAddress(from), to: HOSTILE_END }));

describe("Netlify's parsers", () => {
  it("read each redirect, and nothing else", async () => {
    const { redirects, errors } = await parseAllRedirects({
      redirectsFiles: [join(site.dir, "_redirects")],
      configRedirects: [],
      minimal: false,
    });
    expect(errors).toEqual([]);
    const read = redirects as { path: string; to: string; status: number; force: boolean; query: object }[];
    expect(read.filter(({ force }) => force).map(({ path, to }) => ({ from: path, to }))).toEqual(expected);
    for (const { status, query } of read) expect([status, query]).toEqual([301, {}]);
  });

  it("read each header", async () => {
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [join(site.dir, "_headers")],
      configHeaders: undefined,
      minimal: true,
    });
    expect(errors).toEqual([]);
    const paths = headers.map((rule) => rule.for);
    expect(paths).toContain("/gr%C3%B6%C3%9Fe%20(2).pdf");
    expect(paths).toContain("/gr%C3%B6%C3%9Fe/*");
    for (const { values } of headers) expect(values["X-Content-Type-Options"]).toBe("nosniff");
  });
});

/**
 * The lines that Cloudflare Pages takes, by its published grammar: `from to [code]` between spaces, 1,000 signs at most;
 * `*` and `:name` are wildcards; an address is held against the path as the URL Standard writes it.
 * https://developers.cloudflare.com/pages/configuration/redirects/
 */
it("Cloudflare Pages reads each redirect, and nothing else", () => {
  const lines = site
    .read("_redirects")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const taken = lines.map((line) => line.split(/\s+/)).filter(([, , code]) => code === "301");
  expect(taken.map(([from, to]) => ({ from, to }))).toEqual(expected);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(1000);
  for (const [from] of taken) {
    expect(from).not.toMatch(/[*:]/);
    expect(new URL(from!, "https://example.org").pathname).toBe(from);
  }
});

describe("Vercel's own rules", () => {
  interface Rule {
    src?: string;
    status?: number;
    headers?: Record<string, string>;
  }
  const rules = (): Rule[] => {
    const config = JSON.parse(site.read("vercel.json")) as Parameters<typeof getTransformedRoutes>[0];
    const { routes, error } = getTransformedRoutes(config);
    expect(error).toBeNull();
    return routes as Rule[];
  };
  const matching = (path: string, of: (rule: Rule) => boolean) =>
    rules().filter((rule) => of(rule) && rule.src !== undefined && new RegExp(rule.src).test(path));

  it("lead each old address on, and no other", () => {
    const leads = ({ headers }: Rule) => headers?.["Location"]?.startsWith("/publications/") ?? false;
    for (const { from, to } of expected) {
      const found = matching(from, leads).map(({ status, headers }) => [status, headers!["Location"]]);
      expect([from, found]).toEqual([from, [[308, to]]]);
    }
    for (const other of ["/", "/a/", "/aab/", "/b/publications/"]) expect(matching(other, leads)).toEqual([]);
  });

  it("send the policy of each kind of page, and one alone", () => {
    const framing = (path: string) =>
      matching(path, ({ headers }) => headers?.["Content-Security-Policy"] !== undefined).map(
        ({ headers }) => /frame-ancestors (\S+)/.exec(headers!["Content-Security-Policy"]!)![1],
      );
    expect(["/", "/search/", "/figures/trust/embed/"].map(framing)).toEqual([["'none'"], ["'none'"], ["*"]]);
  });
});

it("Azure's file leads each old address on, and has no wildcard in it", () => {
  const { routes } = JSON.parse(site.read("staticwebapp.config.json")) as {
    routes: { route: string; redirect?: string; statusCode?: number }[];
  };
  const redirects = routes.filter(({ redirect }) => redirect !== undefined);
  expect(redirects.map(({ route, redirect }) => ({ from: route, to: redirect }))).toEqual(expected);
  expect(redirects.filter(({ route, statusCode }) => route.includes("*") || statusCode !== 301)).toEqual([]);
});

describe("CloudFront's functions", () => {
  /** The functions of the note: its indented parts that have a handler, run in a world of their own. */
  const handlers = () =>
    site
      .read("_hosts/s3-cloudfront.md")
      .split(/\n(?=\S)/)
      .filter((part) => part.includes("function handler"))
      .map((part) => part.slice(part.indexOf("\n    ")).replace(/^ {4}/gm, ""))
      .map((code) => {
        const world = createContext({});
        runInContext(code, world);
        return (event: object) => {
          // What the function gives back belongs to another world, whose objects are no equals of ours.
          return JSON.parse(
            runInContext(`JSON.stringify(handler(${JSON.stringify(event)}))`, world) as string,
          ) as {
            uri?: string;
            statusCode?: number;
            headers: Record<string, { value: string }>;
          };
        };
      });

  it("lead each old address on, and give every other its page", () => {
    const [request] = handlers();
    for (const { from, to } of expected) {
      const { statusCode, headers } = request!({ request: { uri: from } });
      expect([from, statusCode, headers["location"]!.value]).toEqual([from, 301, to]);
    }
    expect(request!({ request: { uri: "/data/" } }).uri).toBe("/data/index.html");
    expect(request!({ request: { uri: "/data" } }).headers["location"]!.value).toBe("/data/");
    expect(request!({ request: { uri: "/icon.svg" } }).uri).toBe("/icon.svg");
    expect(request!({ request: { uri: "/__proto__/" } }).uri).toBe("/__proto__/index.html");
  });

  it("send the policy of each kind of page", () => {
    const [, response] = handlers();
    const framing = (uri: string) =>
      /frame-ancestors (\S+)/.exec(
        response!({ request: { uri }, response: { headers: {} } }).headers["content-security-policy"]!.value,
      )![1];
    expect([framing("/"), framing("/figures/trust/embed/")]).toEqual(["'none'", "*"]);
  });
});

it("the workflows are YAML that builds and publishes the folder", () => {
  const github = parse(site.read("_hosts/github-pages.yml")) as { jobs: { publish: { steps: object[] } } };
  expect(github.jobs.publish.steps).toContainEqual({
    uses: "actions/upload-pages-artifact@v3",
    with: { path: "dist", "include-hidden-files": true },
  });
  expect(parse(site.read("_hosts/gitlab-ci.yml"))).toMatchObject({
    pages: { script: ["npm install", "npm run build"], pages: { publish: "dist" } },
  });
});

it("the servers' files hold no old address that ends what it stands in", () => {
  const nginx = site.read("_hosts/nginx.conf");
  const apache = site.read(".htaccess");
  const caddy = site.read("_hosts/Caddyfile");
  const semicolons = HOSTILE.findIndex(({ from }) => from.includes(";"));
  expect(nginx).toContain(
    String.raw`  location = "@PATH@a;b\"{}x/" { return 301 "@PATH@${HOSTILE_END.slice(1)}"; }`,
  );
  expect(apache).toContain(
    String.raw`  RewriteRule "^a\x3Bb\x22\x7B\x7Dx/$" "/%{ENV:BASE}${HOSTILE_END.slice(1).replaceAll("%", "\\%")}" [R=301,NE,L]`,
  );
  expect(caddy).toContain(
    `\tredir "@PATH@a%3Bb%22%7B%7Dx/" "@PATH@${encodeAddress(HOSTILE[semicolons]!.to).slice(1)}" 301`,
  );
});
