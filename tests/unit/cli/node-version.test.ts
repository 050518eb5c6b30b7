import { expect, it } from "vitest";
import { isTooOld } from "../../../src/cli/node-version.ts";

it.each([
  ["18.20.8", true],
  ["20.19.2", true],
  ["22.11.0", true],
  ["22.12.0", false],
  ["24.21.0", false],
])("Node %s is too old: %s", (version, expected) => expect(isTooOld(version)).toBe(expected));
