import { h } from "hastscript";
import { z } from "zod";
import { id } from "../model/ids.ts";
import { defineBlock } from "./define.ts";
import { idList, line } from "./fields.ts";
import { askedLine } from "./parts/asked-line.ts";
import { sourceLine } from "./parts/source-line.ts";
import { tableTree } from "./parts/table.ts";

/** A dataset as a table. */
export const dataTable = defineBlock({
  name: "DataTable",
  props: z.strictObject({
    data: id.describe("The dataset."),
    id: id.optional().describe("Its anchor on the page."),
    caption: line.optional().describe("What stands over the table; the dataset's title when left out."),
    rows: idList.optional().describe("Rows to show; all when left out."),
    columns: idList.optional().describe("Columns to show; all when left out."),
  }),
  content: "none",
  holds: { data: "dataset", caption: "words", rows: "rows", columns: "columns" },
  tree: ({ props: { id, data, rows, columns, caption } }, { site }) => {
    const shown = site.table({ data, rows, columns });
    if (!shown) return undefined;
    const title = caption ?? shown.title;
    return h(
      "figure.data-table.wide",
      { id },
      h("figcaption.data-table__title", { "aria-hidden": site.inFile ? undefined : "true" }, title),
      askedLine(shown.asked),
      tableTree(shown.table, { title, inFile: site.inFile }, site.locale),
      shown.notes.map((note) => h("p.source-line", note)),
      sourceLine(shown.source, site.locale),
    );
  },
});
