/** What went wrong, as Typst says it. Apart from what calls Typst, which is loaded where PDFs are made. */
export class PdfFault extends Error {
  override name = "PdfFault";
}
