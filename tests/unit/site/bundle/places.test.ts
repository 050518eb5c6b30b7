import { expect, it } from "vitest";
import { Places } from "../../../../src/site/bundle/places.ts";

const one = new Places("/home/ada/site");
const other = new Places("/srv/x/briefs.new");
const CODE = `import "file:///home/ada/site/a.js"; const root = "/home/ada/site"; const far = "/home/ada/site-two/b", old = "/mnt/home/ada/site/c";`;

it("names the places of one root as those of another", () => {
  expect(other.unmark(one.mark(CODE))).toBe(
    `import "file:///srv/x/briefs.new/a.js"; const root = "/srv/x/briefs.new"; const far = "/home/ada/site-two/b", old = "/mnt/home/ada/site/c";`,
  );
});

it("gives back what it has marked", () => expect(one.unmark(one.mark(CODE))).toBe(CODE));

it("tells places inside alike, and others as they are", () => {
  const inside = one.told("/home/ada/site/node_modules/sharp/index.js");
  expect(other.told("/srv/x/briefs.new/node_modules/sharp/index.js")).toBe(inside);
  expect(one.told("/home/ada/site-two/index.js")).toBe("/home/ada/site-two/index.js");
  expect(one.told("/home/ada/site")).toBe(other.told("/srv/x/briefs.new"));
});

it("leaves everything as it is where a root is not told apart from the text around it", () => {
  const odd = new Places("C:\\Users\\ada");
  expect(odd.mark("C:\\Users\\ada\\a.js")).toBe("C:\\Users\\ada\\a.js");
  expect(odd.told("C:\\Users\\ada\\a.js")).toBe("C:\\Users\\ada\\a.js");
});
