import type { Corpus } from "../../corpus/types.ts";
import type { KeptFolder } from "../../kept/kept-folder.ts";
import { keepNothing } from "../../kept/kept-work.ts";
import { plainWords } from "../../locales/locale.ts";
import type { Project } from "../../model/project.ts";
import { Printer } from "../pdf/printer.ts";
import { PrinterWhenAsked } from "../pdf/printer-when-asked.ts";
import { Beside } from "./beside.ts";

/** What makes forms to take along in threads of their own, and the words that one of them is told. */
export function makersOf(project: Project, corpus: Corpus, kept: KeptFolder | undefined) {
  const { formats } = corpus.site;
  const words = plainWords(corpus);
  const beside = new Beside(kept);
  const printer = new PrinterWhenAsked(() =>
    Promise.resolve(new Printer(project, corpus, kept ?? keepNothing)),
  );
  return {
    words,
    beside,
    printer,
    prepare: (files?: readonly string[]) => {
      const isToMake = (ending: RegExp) => files?.some((file) => ending.test(file)) ?? true;
      // What keeps any of it from loading is told where it is needed.
      const ignore = () => {};
      const hasCharts = corpus.figures.some(({ kind }) => kind === "chart");
      const hasDocuments = formats.docx && isToMake(/\.docx$/);
      if (hasDocuments || (hasCharts && isToMake(/\.(?:png|epub)$/))) beside.begin({ hasDocuments });
      if (formats.pdf && isToMake(/\.pdf$/)) printer.begin().catch(ignore);
      import("../../finish/pages/finish-pages.ts").catch(ignore);
    },
    close: async () => {
      await printer.close();
      await beside.close();
    },
  };
}
