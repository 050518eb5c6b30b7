import { type NodeError, NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { PdfFault } from "./pdf-fault.ts";
import { markRowHeads } from "./row-heads.ts";

/** What a PDF is made of. */
export interface PdfParts {
  /** The template, in the language of Typst. */
  template: string;
  /** What it reads, by the names that it reads it by. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Of each table, in the order of the pages: whether its rows have heads. */
  haveRowHeads: readonly boolean[];
}

/** Makes PDFs in the same typefaces. Always the same bytes from the same parts: no clock is read. */
export class PdfCompiler {
  readonly #compiler: NodeCompiler;
  readonly #root: string;

  /** `root` is a folder that Typst takes for that of its files: nothing in it is read or written. */
  constructor(typefaces: readonly Uint8Array[], root: string) {
    this.#root = root;
    this.#compiler = NodeCompiler.create({
      workspace: root,
      fontArgs: [{ fontBlobs: typefaces.map((bytes) => Buffer.from(bytes)) }],
    });
  }

  /** A PDF of the standard PDF/UA-1, and what Typst warns of. Throws `PdfFault`. */
  compile({ template, files, haveRowHeads }: PdfParts): { pdf: Uint8Array; warnings: string[] } {
    const compiler = this.#compiler;
    compiler.resetShadow();
    const place = (name: string) => `${this.#root}/${name}`;
    for (const [name, bytes] of files) compiler.mapShadow(place(name), Buffer.from(bytes));
    compiler.mapShadow(place(MAIN), Buffer.from(template));
    const made = compiler.compile({ mainFilePath: place(MAIN), resetRead: true });
    const warned = made.takeWarnings();
    const document = made.result;
    if (!document) throw new PdfFault(this.#messages(made.takeDiagnostics()).join(" "));
    try {
      const pdf = compiler.pdf(document, { pdfStandard: "ua-1", creationTimestamp: 0 });
      return { pdf: markRowHeads(pdf, haveRowHeads), warnings: this.#messages(warned) };
    } catch (error) {
      throw new PdfFault(messageIn(error));
    } finally {
      compiler.evictCache(0);
    }
  }

  #messages(error: NodeError | null): string[] {
    if (!error) return [];
    const all = this.#compiler.fetchDiagnostics(error) as { message: string; severity: number }[];
    // Where a template was when something went wrong says nothing to those who wrote no template.
    return all.filter(({ severity }) => severity < TRACE).map(({ message }) => message);
  }
}

const MAIN = "publication.typ";

/** From here on, a diagnostic tells where the one before it comes from. */
const TRACE = 4;

/** The errors of writing a PDF stand in `code`, in the notation of Rust. */
function messageIn(error: unknown): string {
  const code = String((error as { code?: unknown }).code ?? error);
  const messages = [...code.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message!);
  return messages.length > 0 ? messages.join(" ").replaceAll('\\"', '"') : code;
}
