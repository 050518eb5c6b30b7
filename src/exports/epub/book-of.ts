import type { ElementContent } from "hast";
import type { PortableEdition, PortablePicture } from "../portable-edition.ts";
import { chaptersOf } from "./chapters.ts";
import { elementsIn } from "../elements.ts";
import type { Book } from "./epub.ts";

/** A publication as a book: its title, a chapter a section, the words that it uses, its notes, and where it comes from. */
export async function bookOf(edition: PortableEdition, ready: Ready): Promise<Book> {
  const { t, language, direction } = edition.locale;
  const { licence, address } = edition;
  const files = await filesOf(edition, ready);
  const written = chaptersOf(edition);
  const places = new Map(
    written.flatMap(({ id, trees }) => idsIn(trees).map((anchor) => [anchor, id] as const)),
  );
  const chapters = written.map((chapter) => ({
    ...chapter,
    trees: chapter.trees.map((tree) => inBook(tree, { chapter: chapter.id, places, files })),
  }));
  return {
    identifier: ready.identifier,
    title: edition.title,
    ...(edition.subtitle ? { subtitle: edition.subtitle } : {}),
    authors: edition.authors ?? [],
    publishers: edition.publishers,
    ...(edition.published ? { published: edition.published } : {}),
    modified: edition.updated ?? NO_DATE,
    description: edition.summary,
    rights: licence.name,
    ...(address ? { source: address } : {}),
    ...{ language, direction },
    cover: { png: await ready.cover(edition), alt: edition.cover.alt },
    chapters,
    files: new Map([...files.values()].map(({ path, bytes, type }) => [path, { bytes, type }])),
    paper: ready.paper,
    words: {
      contents: t("portable.contents"),
      cover: t("portable.cover"),
      accessibility: t("portable.accessibility"),
    },
  };
}

/** Stands in where nothing is known of it: the format demands a date. */
const NO_DATE = "1970-01-01";

/** What is made elsewhere, since it takes time or asks the machine. */
export interface Ready {
  /** A URI that stays the same in all versions of the book. */
  identifier: string;
  /** The color on which charts are drawn. */
  paper: string;
  /** The cover as a PNG. */
  cover(edition: PortableEdition): Promise<Uint8Array>;
  /** A picture as a PNG, where it is of a kind that not every reading system has to know. */
  png(bytes: Uint8Array): Promise<Uint8Array>;
}

interface Place {
  chapter: string;
  /** The chapter in which an id stands. */
  places: ReadonlyMap<string, string>;
  files: ReadonlyMap<string, BookFile>;
}

/** Links lead to the file of a chapter, pictures to files of the book, and calls of notes say what they are. */
function inBook(node: ElementContent, place: Place): ElementContent {
  if (node.type !== "element") return node;
  const children = node.children.map((child) => inBook(child, place));
  const { href, src, role } = node.properties;
  const properties = { ...node.properties };
  if (typeof href === "string" && href.startsWith("#")) {
    const chapter = place.places.get(href.slice(1));
    if (chapter !== undefined && chapter !== place.chapter) properties["href"] = `${chapter}.xhtml${href}`;
  }
  if (role === "doc-noteref") properties["epub:type"] = "noteref";
  if (node.tagName === "img" && typeof src === "string") {
    const file = place.files.get(src);
    if (file) properties["src"] = file.path;
    properties["alt"] ??= "";
  }
  return { ...node, properties, children };
}

interface BookFile {
  path: string;
  bytes: Uint8Array;
  type: string;
}

/** What every reading system can show (EPUB 3.2, section 3: core media types). */
const CORE: Partial<Record<PortablePicture["kind"], [ending: string, type: string]>> = {
  SVG: ["svg", "image/svg+xml"],
  PNG: ["png", "image/png"],
  JPEG: ["jpg", "image/jpeg"],
  GIF: ["gif", "image/gif"],
};

async function filesOf({ pictures }: PortableEdition, { png }: Ready): Promise<Map<string, BookFile>> {
  const files = new Map<string, BookFile>();
  for (const [address, picture] of pictures) {
    const core = CORE[picture.kind];
    const bytes = await picture.bytes();
    const [ending, type] = core ?? ["png", "image/png"];
    const path = `pictures/p${files.size + 1}.${ending}`;
    files.set(address, { path, type, bytes: core ? bytes : await png(bytes) });
  }
  return files;
}

function idsIn(trees: readonly ElementContent[]): string[] {
  return elementsIn(trees).flatMap(({ properties: { id } }) => (id ? [String(id)] : []));
}
