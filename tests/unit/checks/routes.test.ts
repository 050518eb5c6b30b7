import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { OWN_FOLDERS } from "../../../src/checks/routes.ts";

it("the folders that every site has are those that its pages make", () => {
  const entries = readdirSync(join(import.meta.dirname, "../../../src/pages"), { withFileTypes: true });
  const made = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("["))
    .map(({ name }) => name);
  expect(made.filter((name) => !OWN_FOLDERS.includes(name))).toEqual([]);
});
