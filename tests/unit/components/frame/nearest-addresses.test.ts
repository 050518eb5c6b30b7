import { expect, it } from "vitest";
import { nearestAddresses } from "../../../../src/components/frame/nearest-addresses.ts";

const known = [
  "publications/",
  "publications/first-lessons/",
  "publications/first-lessons/#trust",
  "publications/later/#trust",
  "principles/trust/",
  "search/",
].map((path) => ({ path, title: path, group: "" }));

it.each([
  // A slip of a letter, another ending, another folder, and no slash
  ["publications/first-lesons/", ["publications/first-lessons/"]],
  ["briefs/first-lessons.html", ["publications/first-lessons/"]],
  ["First-Lessons", ["publications/first-lessons/"]],
  // What is below a page that is there
  ["publications/first-lessons/page/2", ["publications/first-lessons/"]],
  // Of one name: in the folder of the address, then pages, then their parts
  [
    "publications/later/trust/",
    ["publications/later/#trust", "publications/first-lessons/#trust", "principles/trust/"],
  ],
  ["trust", ["principles/trust/", "publications/first-lessons/#trust", "publications/later/#trust"]],
  ["", []],
  ["wp-admin/", []],
])("%s may have meant %j", (asked, meant) => {
  expect(nearestAddresses(asked, known).map(({ path }) => path)).toEqual(meant);
});
