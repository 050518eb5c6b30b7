import { expect, test } from "vitest";
import { facetLabel } from "../../../../src/components/lists/facet-label.ts";
import type { TopicKind } from "../../../../src/model/site.ts";
import { english } from "../../../support/locale.ts";

const piers = { id: "pier", plural: "piers", label: "Pier", pluralLabel: "Piers" } as TopicKind;

test.each([
  ["piers", "Pier", "Piers"],
  ["roles", "Role", "Roles"],
  ["publications", "Publication", "Publications"],
  ["themes", "Theme", "Themes"],
  ["questions", "Question", "Questions"],
  ["constructor", "constructor", "constructor"],
])("the facet %s is called %s and %s", (id, one, many) => {
  expect(facetLabel(id, [piers], english)).toEqual({ one, many });
});
