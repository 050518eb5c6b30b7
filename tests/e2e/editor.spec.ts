import { appendFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { pathsWithin, readPages } from "../support/dist.ts";
import { type Project, ROOT, copyProject } from "../support/project.ts";

/** An editor works on a copy, whose content is the small second organisation. */
test.describe("an editor", () => {
  let project: Project;
  const page = () => join(project.dir, "content/topics/regioes/serra.mdx");

  test.beforeAll(() => {
    project = copyProject();
    rmSync(join(project.dir, "content"), { recursive: true });
    cpSync(join(ROOT, "tests/fixtures/second-organisation/content"), join(project.dir, "content"), {
      recursive: true,
    });
  });
  test.afterAll(() => project[Symbol.dispose]());

  test("is told what is wrong, where, and what to write, and the last good site stays", () => {
    const before = readFileSync(page(), "utf8");
    mkdirSync(join(project.dir, "dist"), { recursive: true });
    writeFileSync(join(project.dir, "dist/index.html"), "the last good build");
    appendFileSync(page(), "\nVer [o litoral](regiao:litorla).\n");

    const checked = project.run("check");
    expect(checked.status).toBe(1);
    expect(checked.output).toContain(
      [
        "content/topics/regioes/serra.mdx:10:5  broken-link",
        "  There is no regiao `litorla`.",
        "  10 │ Ver [o litoral](regiao:litorla).",
        "     │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^",
        "  Change it to regiao:litoral.",
        "",
        "1 error and 1 warning in 2 files.",
      ].join("\n"),
    );

    const built = project.run("build");
    expect(built.status).toBe(1);
    expect(built.output).toContain("Change it to regiao:litoral.");
    expect(built.output).not.toMatch(/^\s+at /m);
    expect(readdirSync(join(project.dir, "dist"))).toEqual(["index.html"]);
    expect(readFileSync(join(project.dir, "dist/index.html"), "utf8")).toBe("the last good build");
    writeFileSync(page(), before);
  });

  test("mends it, and the site is built anew", () => {
    appendFileSync(page(), "\nVer [o litoral](regiao:litoral).\n");
    // Its language is none of those that the interface speaks, which holds nothing back.
    expect(project.run("check")).toEqual({
      status: 0,
      output: expect.stringMatching(/interface-language \(warning\)[^]*\n1 warning in 1 file\.\s*$/),
    });
    const built = project.run("build");
    expect(built.output).toContain("Built 2 publications into dist/.");
    expect(built.status).toBe(0);
    const serra = readPages(join(project.dir, "dist")).find(({ address }) => address === "/regioes/serra/")!;
    expect(pathsWithin(serra)).toContain("/regioes/litoral/");
  });
});
