import { beforeAll, describe, expect, it } from "vitest";
import Table from "../../../src/components/table/Table.astro";
import { arrangeTable } from "../../../src/components/table/arrange-table.ts";
import { viewDataset } from "../../../src/components/table/view.ts";
import { rowsShown } from "../../../src/corpus/query/rows-shown.ts";
import type { Corpus } from "../../../src/corpus/types.ts";
import { english } from "../../support/locale.ts";
import { dataset, publication } from "../../support/read.ts";
import { openSite, show } from "../show.ts";

const COLUMNS = `
  - { id: homes, label: Homes, unit: count }
  - { id: share, label: Share, n: 40, note: Of all homes. }
  - { id: area, label: Area, unit: text }`;
const NAMED = `  - { id: zurich, label: Zürich, values: { homes: 9, share: 10, area: North } }
  - { id: zagreb, label: Zagreb, values: { homes: 10, share: not-published, area: South } }
  - { id: agde, label: Ägde, values: { homes: 200, share: 5, area: North } }
`;
const rowsFrom = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => {
    const n = from + index;
    return `  - { id: place-${n}, label: Place ${n}, values: { homes: ${1000 + n}, share: 20, area: East } }`;
  }).join("\n");
const TOTAL = "\n  - { id: all, label: All, total: true, values: { homes: 5000, share: 1, area: All } }";

describe("a table of more than twenty rows", () => {
  let corpus: Corpus;
  beforeAll(async () => {
    corpus = await openSite({
      "publications/brief.mdx": publication("\nOf [9](value:long/zurich/homes).\n"),
      "datasets/long.yaml": dataset(COLUMNS, NAMED + rowsFrom(1, 17) + TOTAL),
      "datasets/units.yaml": dataset(
        "[{ id: value, label: Value }]",
        Array.from(
          { length: 21 },
          (_, n) => `  - { id: r${n}, label: R${n}, unit: ${n ? "count" : "percent"}, values: { value: 2 } }`,
        ).join("\n"),
      ),
      "datasets/years.yaml": dataset(
        "[{ id: value, label: Value }]",
        Array.from(
          { length: 21 },
          (_, n) => `  - { id: m${n}, label: Month ${n}, period: ${2000 + n}-05, values: { value: 2 } }`,
        ).join("\n"),
      ),
      "datasets/short.yaml": dataset(COLUMNS, NAMED + rowsFrom(1, 16) + TOTAL),
    });
  });
  const open = async (id: string) => {
    const own = corpus.datasets.find((one) => one.id === id)!;
    const view = viewDataset(own, { locale: english, shown: rowsShown(corpus, own) });
    return show(Table, { view, title: "Homes" });
  };
  const labelsIn = (body: HTMLElement) =>
    [...body.querySelectorAll<HTMLTableRowElement>("tbody tr:not([hidden])")].map(
      (row) => row.cells[0]!.textContent,
    );

  it("is whole without scripts, and keeps hidden what only a script answers", async () => {
    const { body, getByRole } = await open("long");
    expect(labelsIn(body)).toHaveLength(21);
    expect(body.querySelector("form")!.hidden).toBe(true);
    expect(getByRole("region").dataset["scrollHint"]).toBe("Table: Homes. Scrolls.");
    expect([...body.querySelectorAll("script")].map(({ src }) => src.match(/\w+Script/)?.[0])).toEqual([
      "TableScript",
      "LongTableScript",
    ]);
  });

  it("can be sorted by its columns, but for those of several units", async () => {
    const sortable = async (id: string) => {
      const { body } = await open(id);
      return [...body.querySelectorAll("th[data-order]")].map((head) => head.firstChild!.textContent!.trim());
    };
    expect(await sortable("long")).toEqual(["Statement", "Homes", "Share", "Area"]);
    expect(await sortable("units")).toEqual(["Statement"]);
  });

  it("has the periods of its rows in the order of time", async () => {
    const { body } = await open("years");
    // The middle of May 2000 is 4.5 twelfths of the year.
    expect(body.querySelector<HTMLElement>("tbody th")!.dataset["value"]).toBe("2000.375");
  });

  it("of twenty rows has nothing of that", async () => {
    const { body } = await open("short");
    expect(body.querySelectorAll("form, [data-order], [data-value]")).toHaveLength(0);
    expect(body.querySelector(".table-scroll--long")).toBeNull();
  });

  const arrange = async () => {
    const { body } = await open("long");
    const { document } = body.ownerDocument.defaultView!;
    for (const head of body.querySelectorAll("th[data-order]")) {
      const button = document.createElement("button");
      button.className = "table__sort";
      button.append(head.firstChild!);
      head.prepend(button);
    }
    const table = arrangeTable(body.querySelector<HTMLElement>("[data-long-table]")!);
    const press = (name: string) => {
      const buttons = [...body.querySelectorAll<HTMLButtonElement>(".table__sort")];
      table.sortBy(buttons.find(({ textContent }) => textContent.trim() === name)!);
    };
    const type = (words: string) => {
      body.querySelector("input")!.value = words;
      table.filter();
    };
    const told = () => body.querySelector("output")!.value;
    const sorts = () =>
      [...body.querySelectorAll("[aria-sort]")].map(
        (head) => `${head.querySelector("button")!.textContent.trim()} ${head.getAttribute("aria-sort")}`,
      );
    return { body, press, type, told, sorts };
  };

  it("sorts numbers by value, the greatest first, then the least, then not at all", async () => {
    const { body, press, told, sorts } = await arrange();
    press("Homes");
    expect(labelsIn(body).slice(0, 2)).toEqual(["Place 17", "Place 16"]);
    expect(labelsIn(body).slice(-4)).toEqual(["Ägde", "Zagreb", "Zürich", "All"]);
    expect([told(), ...sorts()]).toEqual([
      "21 of 21 rows, sorted by “Homes”, descending",
      "Homes descending",
    ]);
    press("Homes");
    expect(labelsIn(body).slice(0, 3)).toEqual(["Zürich", "Zagreb", "Ägde"]);
    expect(sorts()).toEqual(["Homes ascending"]);
    press("Homes");
    expect(labelsIn(body).slice(0, 4)).toEqual(["Zürich", "Zagreb", "Ägde", "Place 1"]);
    expect([told(), ...sorts()]).toEqual(["21 of 21 rows"]);
  });

  it("sorts words as the language does, and numbers in them as numbers", async () => {
    const { body, press, sorts } = await arrange();
    press("Statement");
    expect(labelsIn(body).slice(0, 3)).toEqual(["Ägde", "Place 1", "Place 2"]);
    expect(labelsIn(body).slice(-4)).toEqual(["Place 17", "Zagreb", "Zürich", "All"]);
    expect(sorts()).toEqual(["Statement ascending"]);
  });

  it("keeps what has no value behind what has one, whichever way, and totals below all", async () => {
    const { body, press } = await arrange();
    press("Share");
    expect(labelsIn(body).slice(-2)).toEqual(["Zagreb", "All"]);
    press("Share");
    expect(labelsIn(body)[0]).toBe("Ägde");
    expect(labelsIn(body).slice(-2)).toEqual(["Zagreb", "All"]);
  });

  it("shows the rows that hold all words, whatever their marks and capitals, in the order that was chosen", async () => {
    const { body, press, type, told } = await arrange();
    type("zurich");
    expect([told(), ...labelsIn(body)]).toEqual(["1 of 21 rows", "Zürich"]);
    type("  NORTH ");
    press("Homes");
    expect([told(), ...labelsIn(body)]).toEqual([
      "2 of 21 rows, sorted by “Homes”, descending",
      "Ägde",
      "Zürich",
    ]);
    type("nowhere");
    expect([told(), ...labelsIn(body)]).toEqual(["No row holds these words."]);
    type("");
    expect(labelsIn(body)).toHaveLength(21);
  });
});

describe("a table of more than 500 rows", () => {
  const GROUPED = "\ngroups: area";
  const rows = `${NAMED}${rowsFrom(1, 497)}${TOTAL}`;
  const openLong = async (more: string) => {
    const corpus = await openSite({
      "publications/brief.mdx": publication("\nOf [1,455](value:long/place-455/homes).\n"),
      "datasets/long.yaml": dataset(COLUMNS, rows, more),
    });
    const [own] = corpus.datasets;
    const view = viewDataset(own!, { locale: english, shown: rowsShown(corpus, own!), anchors: true });
    return show(Table, { view, title: "Homes" });
  };

  it("shows the first hundred, what texts lead to and its totals, and says so", async () => {
    const { body } = await openLong("");
    const labels = [...body.querySelectorAll("tbody th")].map(({ textContent }) => textContent);
    expect(labels).toHaveLength(102);
    expect(labels.slice(98)).toEqual(["Place 96", "Place 97", "Place 455", "All"]);
    expect(body.querySelector("[id='place-455--homes']")!.textContent).toBe("1,455");
    expect(body.querySelector(".table-left")!.textContent).toBe(
      "102 of 501 rows are shown: the first, and those that something on this site leads to. The files to download have all of them.",
    );
    // What is sorted or filtered would be taken for the whole table.
    expect(body.querySelectorAll("form, [data-order]")).toHaveLength(0);
  });

  it("shows the first of each group where it names a column of groups", async () => {
    const { body, getAllByRole } = await openLong(GROUPED);
    const heads = getAllByRole("rowheader").filter((head) => head.getAttribute("scope") === "rowgroup");
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      "North: 2 of 2 rows",
      "South: 1 of 1 rows",
      "East: 26 of 497 rows",
      "All: 1 of 1 rows",
    ]);
    expect(body.querySelector(".table-left")!.textContent).toMatch(
      /^30 of 501 rows are shown: the first of each group/,
    );
  });
});
