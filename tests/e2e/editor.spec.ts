import { spawn } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type BuiltPage, brokenAddresses, pathsWithin, readPages } from "../support/dist.ts";
import { freePort } from "../support/port.ts";
import { type Project, ROOT, copyProject } from "../support/project.ts";

/**
 * From a slip to a site that is served, in another organisation than the shipped one: it replaces the content alone (rule 1
 * of the design), and that stands where `CONTENT_DIR` says.
 */
test.describe("an editor of another organisation", () => {
  test.describe.configure({ mode: "serial" });
  let project: Project;
  const content = () => join(project.dir, "Rede Semear");
  const page = () => join(content(), "topics/regioes/serra.mdx");
  const dist = () => join(project.dir, "dist");
  const run = (command: string) => project.run(command, { CONTENT_DIR: content() });

  test.beforeAll(() => {
    project = copyProject();
    cpSync(join(ROOT, "tests/fixtures/second-organisation/content"), content(), { recursive: true });
  });
  test.afterAll(() => project[Symbol.dispose]());

  test("is told what is wrong, where, and what to write, and the last good site stays", () => {
    const before = readFileSync(page(), "utf8");
    mkdirSync(dist(), { recursive: true });
    writeFileSync(join(dist(), "index.html"), "the last good build");
    appendFileSync(page(), "\nVer [o litoral](regiao:litorla).\n");

    const checked = run("check");
    expect(checked.status).toBe(1);
    expect(checked.output).toContain(
      [
        "Rede Semear/topics/regioes/serra.mdx:10:5  broken-link",
        "  There is no regiao `litorla`.",
        "  10 │ Ver [o litoral](regiao:litorla).",
        "     │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^",
        "  Change it to regiao:litoral.",
        "",
        "1 error and 1 warning in 2 files.",
      ].join("\n"),
    );

    const built = run("build");
    expect(built.status).toBe(1);
    expect(built.output).toContain("Change it to regiao:litoral.");
    expect(built.output).not.toMatch(/^\s+at /m);
    expect(readdirSync(dist())).toEqual(["index.html"]);
    expect(readFileSync(join(dist(), "index.html"), "utf8")).toBe("the last good build");
    writeFileSync(page(), before);
  });

  test("mends it, and the site is built anew with no change in src/", () => {
    appendFileSync(page(), "\nVer [o litoral](regiao:litoral).\n");
    // Its language is none of those that the interface speaks, which holds nothing back.
    expect(run("check")).toEqual({
      status: 0,
      output: expect.stringMatching(/interface-language \(warning\)[^]*\n1 warning in 1 file\.\s*$/),
    });
    const built = run("build");
    expect(built.output).toContain("Built 2 publications into dist/.");
    expect(built.status).toBe(0);
    const pages = readPages(dist());
    expect(pages.map(({ address }) => address)).toEqual(
      expect.arrayContaining([
        "/",
        "/publications/cozinhas-comunitarias/",
        "/publications/hortas-escolares/",
        "/regioes/litoral/",
        "/programas/hortas/",
        "/figures/satisfacao-geral/",
        "/data/custos/",
      ]),
    );
    expect(brokenAddresses(dist())).toEqual([]);
    expect(pathsWithin(pages.find(({ address }) => address === "/regioes/serra/")!)).toContain(
      "/regioes/litoral/",
    );
    expectOwnWords(pages);
  });

  test("serves it, and is told where", async () => {
    const port = String(await freePort());
    const server = spawn("npm", ["run", "--silent", "preview", "--", "--port", port], {
      cwd: project.dir,
      detached: true,
    });
    try {
      const said = await new Promise<string>((resolve) =>
        server.stdout.once("data", (data) => resolve(String(data))),
      );
      expect(said).toContain(`http://localhost:${port}/`);
      expect((await fetch(`http://localhost:${port}/regioes/serra/`)).status).toBe(200);
    } finally {
      process.kill(-server.pid!);
    }
  });

  /** Its own words, in whatever letters, and none of the shipped site's. */
  function expectOwnWords(pages: readonly BuiltPage[]): void {
    const html = (path: string): string => readFileSync(join(dist(), path), "utf8");
    expect(html("index.html")).toContain('<html lang="pt-BR"');
    expect(html("index.html")).toContain("Rede Semear");
    expect(html("publications/cozinhas-comunitarias/index.html")).toContain("سلمى الحداد");
    expect(html("publications/cozinhas-comunitarias/index.html")).toContain("אורית לוי 👩‍🍳");
    for (const { address } of pages)
      expect(html(address.endsWith("/") ? `${address}index.html` : address), address).not.toMatch(
        /Together for Students|Memphis|StriveTogether/,
      );
  }
});
