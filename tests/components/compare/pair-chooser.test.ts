import { afterEach, describe, expect, it, vi } from "vitest";
import PairChooser from "../../../src/components/compare/PairChooser.astro";
import { openSite, show } from "../show.ts";

const side = (id: string) => ({ id, label: id.toUpperCase(), title: id, href: `/regions/${id}/` });
const pair = (a: string, b: string) => ({
  kind: "regions",
  id: `${a}--${b}`,
  href: `/compare/regions/${a}--${b}/`,
  title: `${a} / ${b}`,
  sides: [side(a), side(b)],
  tables: [],
});
const pairs = [pair("coast", "moor"), pair("moor", "vale")];

/** The chooser with its script at work: `choose` picks two and gives where that leads, `said` what is told. */
async function openChooser() {
  await openSite();
  const { body } = await show(PairChooser, { kind: "regions", label: "Regions", pairs, choosable: true });
  const form = body.querySelector("form")!;
  expect(form.hidden).toBe(true);
  const assign = vi.fn<(href: string) => void>();
  vi.stubGlobal("document", body.ownerDocument);
  vi.stubGlobal("location", { assign });
  vi.resetModules();
  await import("../../../src/components/compare/choose.ts");
  const choose = (...values: [first: string, second: string]) => {
    for (const [index, select] of [...form.querySelectorAll("select")].entries())
      select.value = values[index]!;
    form.querySelector("button")!.click();
    return assign.mock.lastCall?.[0];
  };
  return { form, choose, assign, said: () => form.querySelector("[role=status]")!.textContent };
}

afterEach(() => vi.unstubAllGlobals());

describe("the choice of two to compare", () => {
  it("is there once its script has come, with each side once", async () => {
    const { form } = await openChooser();
    expect(form.hidden).toBe(false);
    const [first] = form.querySelectorAll("select");
    expect([...first!.options].map(({ value }) => value)).toEqual(["coast", "moor", "vale"]);
  });

  it("leads to the page of the two, in whichever order they are chosen", async () => {
    const { choose } = await openChooser();
    expect(choose("coast", "moor")).toMatch(/\/compare\/regions\/coast--moor\/$/);
    expect(choose("vale", "moor")).toMatch(/\/compare\/regions\/moor--vale\/$/);
  });

  it("says that two are the same, or that no table has both, and stays", async () => {
    const { choose, assign, said } = await openChooser();
    choose("moor", "moor");
    const same = said();
    choose("coast", "vale");
    expect([same, said()]).toEqual(["Choose two different ones.", "No table has both of these."]);
    expect(assign).not.toHaveBeenCalled();
  });
});
