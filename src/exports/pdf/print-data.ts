import { formatDate } from "../../model/dates.ts";
import type { TypefaceRole } from "../../model/theme.ts";
import type { PortableBrief, PortableEdition, PortablePicture } from "../portable-edition.ts";
import { FEW_LINES, isShort, shorten } from "./lengths.ts";
import { handoutPaper, paperOf } from "./paper.ts";
import type { PrintNode, PrintPicture } from "./print-node.ts";
import type { PrintTable } from "./print-table.ts";
import { PrintTrees } from "./print-tree.ts";

/** How printed pages look: the colors of the light scheme by name, and the families of each role. */
export interface PrintLooks {
  colors: Readonly<Record<string, string>>;
  /** The color of the publication's cover. */
  coverInk: string;
  families: Record<TypefaceRole, string[]>;
  titleWeight: number;
}

/** What the template reads, and the pictures that it names. */
export interface PrintData {
  data: object;
  /** The pictures by the names of their files. */
  files: Map<string, PortablePicture>;
  /** Of each table, in the order of the pages: whether its rows have heads. */
  haveRowHeads: boolean[];
}

/** Lays out what a PDF says. */
export function printData(edition: PortableEdition, looks: PrintLooks): PrintData {
  const paper = paperOf(edition.locale.language);
  const { placed, files } = placePictures(edition);
  const text = textOfEdition(edition, new PrintTrees(placed, paper));
  return {
    files,
    haveRowHeads: [text.body, text.behind, text.terms].flatMap(tablesIn).flatMap(rowHeadsOf),
    data: {
      ...aboutEdition(edition),
      ...text,
      ...wordsOfTemplate(edition),
      page: paper,
      colors: { ...looks.colors, "cover-ink": looks.coverInk },
      fonts: looks.families,
      "titles-weight": looks.titleWeight,
    },
  };
}

/** Lays out the page to hand out. */
export function briefData(edition: PortableEdition, brief: PortableBrief, looks: PrintLooks): PrintData {
  const { t } = edition.locale;
  const paper = handoutPaper(edition.locale.language);
  const { placed, files } = placePictures(edition);
  const trees = new PrintTrees(placed, paper, true);
  const [figure] = brief.figure ? trees.blocks([brief.figure]) : [];
  const shown = new Set(imagesIn(figure));
  return {
    files: new Map([...files].filter(([file]) => shown.has(file))),
    haveRowHeads: figure ? tablesIn(withoutNumbers(figure)).flatMap(rowHeadsOf) : [],
    data: {
      ...aboutEdition(edition),
      what: brief.what,
      findings: brief.findings.map(({ title, children }) => ({ title, in: trees.inline(children) })),
      figure: figure ? withoutNumbers(figure) : null,
      recommendations: brief.recommendations,
      made: brief.made ?? null,
      address: edition.address ?? null,
      notes: {},
      page: paper,
      colors: { ...looks.colors, "cover-ink": looks.coverInk },
      fonts: looks.families,
      "titles-weight": looks.titleWeight,
      words: {
        ...edition.locale.catalogue.portable,
        inBrief: t("publications.inBrief"),
        findings: t("areas.findings"),
        recommendations: t("things.recommendations"),
        readWhole: t("publications.readWhole"),
      },
    },
  };
}

/** One page has no place for the table behind a figure. */
function withoutNumbers(figure: PrintNode): PrintNode {
  if (typeof figure === "string" || figure.is !== "figure") return figure;
  const { behind: _, ...shown } = figure;
  return shown;
}

function imagesIn(node: PrintNode | undefined): string[] {
  if (node === undefined || typeof node === "string") return [];
  if (node.is === "image") return [node.file];
  return "in" in node ? node.in.flatMap(imagesIn) : [];
}

/** The tables in a part of what is printed, in order. */
function tablesIn(part: unknown): PrintTable[] {
  if (Array.isArray(part)) return part.flatMap(tablesIn);
  if (typeof part !== "object" || part === null) return [];
  const { is, table } = part as { is?: unknown; table?: PrintTable };
  return is === "table" && table ? [table] : Object.values(part).flatMap(tablesIn);
}

/** Each part of a table is printed as a table of its own. */
function rowHeadsOf({ parts, rowHeads }: PrintTable): boolean[] {
  return parts.map(() => rowHeads);
}

function placePictures({ pictures, logo }: PortableEdition) {
  const placed = new Map<string, PrintPicture>();
  const files = new Map<string, PortablePicture>();
  for (const [address, picture] of pictures) {
    const { width, height, chart } = picture;
    const file = `picture-${files.size + 1}.${ENDINGS[picture.kind]}`;
    placed.set(address, { file, width, height, ...(chart ? { words: chart().words } : {}) });
    files.set(file, picture);
  }
  if (logo) files.set(nameOfLogo(logo), logo);
  return { placed, files };
}

/** What stands on the cover, on the page behind it and at the head of each. */
function aboutEdition(edition: PortableEdition): object {
  const { locale, title, published, publishers, logo } = edition;
  const { language, region } = new Intl.Locale(locale.language);
  const imprint = [
    locale.list(publishers, "side by side"),
    ...(published ? [formatDate(published, locale.tag)] : []),
  ];
  return {
    title,
    "short-title": shorten(title, 70),
    "title-size": sizeOfTitle(title),
    subtitle: edition.subtitle ?? null,
    summary: edition.summary,
    kind: edition.kind,
    site: edition.site.name,
    authors: edition.authors ?? publishers,
    imprint: imprint.join(" · "),
    date: edition.updated ? dateOf(edition.updated) : null,
    language,
    region: region ?? null,
    direction: locale.direction,
    digits: locale.ownDigits ? Array.from({ length: 10 }, (_, digit) => locale.number(digit)) : null,
    cover: { alt: edition.cover.alt },
    logo: logo ? { file: nameOfLogo(logo), alt: logo.alt } : null,
    facts: edition.facts,
    "has-contents": edition.sections.length > 0,
  };
}

function textOfEdition(edition: PortableEdition, trees: PrintTrees) {
  const { t } = edition.locale;
  const body = trees.blocks(edition.children);
  const behind = trees.behind();
  const terms = edition.terms.map(({ id, name, children }) => ({
    id,
    name,
    in: trees.blocks(children),
    whole: isShort(children, FEW_LINES.term),
  }));
  const notes = edition.notes.map(
    ({ id, sign, children }) => [id, { sign, in: trees.note(children) }] as const,
  );
  return {
    ...{ body, behind, terms },
    notes: Object.fromEntries(notes),
    runners: [
      ...trees.runners,
      ...(behind.length > 0 ? [t("portable.numbers")] : []),
      ...(terms.length > 0 ? [t("areas.glossary")] : []),
      t("lists.cite"),
    ],
  };
}

/** What the template says of its own, and the last page. */
function wordsOfTemplate({ locale, citation, address, version, licence }: PortableEdition): object {
  const { t, catalogue } = locale;
  const link = (to: string, text: string) => ({ is: "link", to, in: [text] });
  return {
    citation,
    colophon: [
      ...(address ? [[t("portable.address"), [link(address, address)]]] : []),
      [t("portable.version"), [version]],
      [
        t("portable.licence"),
        [link(licence.url, licence.name), ...(licence.holder ? [`. ${licence.holder}`] : [])],
      ],
    ],
    words: {
      contents: t("reading.contents"),
      onPage: catalogue.portable.onPage,
      numbersOn: catalogue.portable.numbersOn,
      turnedOn: catalogue.portable.turnedOn,
      numbers: t("portable.numbers"),
      terms: t("areas.glossary"),
      cite: t("lists.cite"),
    },
  };
}

const ENDINGS = { SVG: "svg", PNG: "png", JPEG: "jpg", GIF: "png", WebP: "png", AVIF: "png" } as const;

function nameOfLogo({ kind }: PortablePicture): string {
  return `logo.${ENDINGS[kind]}`;
}

function dateOf(date: string): { year: number; month: number; day: number } {
  const [year, month, day] = date.split("-").map(Number);
  return { year: year!, month: month!, day: day! };
}

/** So large, in points, that a title of any length stands on the cover. */
function sizeOfTitle({ length }: string): number {
  if (length <= 36) return 40;
  if (length <= 70) return 33;
  if (length <= 120) return 26;
  return 20;
}
