/**
 * Makes the first cell of each row a head of that row, in those tables whose rows have heads. Typst 0.14 knows heads of
 * columns alone: what it has for rows (`pdf.header-cell`) waits for a switch that its binding for Node does not have.
 *
 * Every change keeps its length, so that what stands behind it keeps its place (`/S /TD` → `/S /TH`, `/Headers [(U1x0y0)]`
 * → `/Scope /Row        `). The other cells lose the list of their heads, which would name those of columns alone: readers find both
 * kinds by their scope (ISO 32000-1, 14.8.5.7).
 *
 * `haveRowHeads` has one entry for each table, in the order of the text. Throws where a PDF has another number of tables.
 */
export function markRowHeads(pdf: Uint8Array, haveRowHeads: readonly boolean[]): Uint8Array {
  const elements = new StructureElements(Buffer.from(pdf).toString("latin1"));
  const tables = elements.below(elements.root).filter(({ kind }) => kind === "Table");
  if (tables.length !== haveRowHeads.length)
    throw new Error(`The PDF has ${tables.length} tables instead of ${haveRowHeads.length}.`);
  const made = Buffer.from(pdf);
  for (const table of tables.filter((_, index) => haveRowHeads[index]))
    for (const row of elements.below(table).filter(({ kind }) => kind === "TR"))
      elements.childrenOf(row).forEach((cell, index) => {
        if (cell.kind === "TD") made.write(index === 0 ? asRowHead(cell) : asCell(cell), cell.from, "latin1");
      });
  return Uint8Array.from(made);
}

function asRowHead({ text }: StructureElement): string {
  return text.replace("/S /TD", "/S /TH").replace(HEADS, (heads) => "/Scope /Row".padEnd(heads.length));
}

function asCell({ text }: StructureElement): string {
  return text.replace(HEADS, (heads) => " ".repeat(heads.length));
}

const HEADS = /\/Headers \[[^\]]*\]/;

/** The structure elements of a PDF as Typst writes them: each an object of its own, in plain letters. */
class StructureElements {
  readonly root: StructureElement;
  readonly #elements = new Map<string, StructureElement>();

  constructor(pdf: string) {
    for (const { index, 0: text, 1: id } of pdf.matchAll(
      /(\d+) 0 obj\n<<\n {2}\/Type \/StructElem\n[^]*?\nendobj/g,
    )) {
      const kind = /\/S \/(\w+)/.exec(text)![1]!;
      this.#elements.set(id!, { from: index, text, kind });
    }
    this.root = [...this.#elements.values()].find(({ kind }) => kind === "Document")!;
  }

  childrenOf({ text }: StructureElement): StructureElement[] {
    const [, children = ""] = /\n {2}\/K \[([^\]]*)\]/.exec(text) ?? [];
    return [...children.matchAll(/(\d+) 0 R/g)].flatMap(([, id]) => this.#elements.get(id!) ?? []);
  }

  /** All within an element, in the order of the text. */
  below(element: StructureElement): StructureElement[] {
    return this.childrenOf(element).flatMap((child) => [child, ...this.below(child)]);
  }
}

interface StructureElement {
  /** Where it begins in the file. */
  from: number;
  text: string;
  /** Its type, `TD`. */
  kind: string;
}
