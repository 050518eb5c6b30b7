import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { brokenAddresses, readPages } from "../support/dist.ts";
import { freePort } from "../support/port.ts";
import { type Project, ROOT, copyProject } from "../support/project.ts";

/** Rule 1 of the design: another organisation replaces the content alone. */
test.describe("a deployer of another organisation", () => {
  let project: Project;
  test.beforeAll(() => {
    project = copyProject();
  });
  test.afterAll(() => project[Symbol.dispose]());

  test("builds its own content with no change in src/", () => {
    const content = join(ROOT, "tests/fixtures/second-organisation/content");
    const built = project.run("build", { CONTENT_DIR: content });
    expect(built.output).toContain("Built 2 publications into dist/.");
    expect(built.status).toBe(0);
    const dist = join(project.dir, "dist");
    const pages = readPages(dist);
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
    expect(brokenAddresses(dist)).toEqual([]);
    const home = readFileSync(join(dist, "index.html"), "utf8");
    expect(home).toContain('<html lang="pt-BR"');
    expect(home).toContain("Rede Semear");
    const publication = readFileSync(join(dist, "publications/cozinhas-comunitarias/index.html"), "utf8");
    expect(publication).toContain("سلمى الحداد");
    expect(publication).toContain("אורית לוי 👩‍🍳");
    for (const { address } of pages) {
      const file = address.endsWith("/") ? `${address}index.html` : address;
      expect(readFileSync(join(dist, file), "utf8"), address).not.toMatch(
        /Together for Students|Memphis|StriveTogether/,
      );
    }
  });

  test("is told where the site stands when it is served", async () => {
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
});
