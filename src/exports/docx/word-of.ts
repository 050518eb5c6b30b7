import type { ElementContent } from "hast";
import { h } from "hastscript";
import { writeSectionNumber } from "../../locales/section-number.ts";
import { paperOf } from "../pdf/paper.ts";
import type { PortableEdition, PortablePicture } from "../portable-edition.ts";
import type { WordDocument } from "./docx.ts";
import type { WordPicture } from "./runs.ts";
import type { Look } from "./styles.ts";

/** A publication as a document for Word: its title, its contents, its text, and where it comes from. */
export async function wordOf(edition: PortableEdition, { look, png }: Setting): Promise<WordDocument> {
  const { locale, notes, cover, title, publishers } = edition;
  // At once: a thread that makes them has the next when it has made the last.
  const pictures = new Map(
    await Promise.all([
      png({ kind: "SVG", ...cover, bytes: () => bytesOf(cover.svg) }).then((bytes): [string, WordPicture] => [
        COVER,
        { bytes, type: "png", width: 180, height: 240 },
      ]),
      ...[...edition.pictures].map(async ([address, picture]): Promise<[string, WordPicture]> => {
        const { width, height } = picture;
        const isJpeg = picture.kind === "JPEG";
        const bytes = isJpeg ? await picture.bytes() : await (picture.png?.() ?? png(picture));
        return [address, { bytes, type: isJpeg ? "jpg" : "png", width, height }];
      }),
    ]),
  );
  return {
    title,
    ...(edition.subtitle ? { subject: edition.subtitle } : {}),
    creator: locale.list(edition.authors ?? publishers, "side by side"),
    description: edition.summary,
    language: locale.language,
    direction: locale.direction,
    paper: paperOf(locale.language),
    runningHead: title,
    trees: [...opening(edition), ...edition.children, ...ending(edition)],
    notes: new Map(notes.map(({ id, children }) => [id, children])),
    pictures,
    look,
  };
}

interface Setting {
  look: Look;
  /** A picture as a PNG: Word shows drawings in its latest versions alone. */
  png(picture: PortablePicture): Promise<Uint8Array>;
}

/** The name of the cover among the pictures. */
const COVER = "cover";

function opening({
  kind,
  title,
  subtitle,
  summary,
  facts,
  cover,
  sections,
  locale,
}: PortableEdition): ElementContent[] {
  const entries = sections
    .filter(({ depth }) => depth === 2)
    .map(({ id, number, title: name }) =>
      h(
        "p",
        { className: ["contents"] },
        h("a", { href: `#${id}` }, `${writeSectionNumber(number, locale)} ${name}`),
      ),
    );
  return [
    h("p", h("img", { src: COVER, alt: cover.alt })),
    h("p", { className: ["kind"] }, kind),
    h("p", { className: ["title"] }, title),
    ...(subtitle ? [h("p", { className: ["subtitle"] }, subtitle)] : []),
    h("p", summary),
    ...facts.flatMap(({ label, text }) => [h("p", h("strong", label), " ", text)]),
    h("p", { className: ["page-break"] }),
    h("p", { className: ["contents-title"] }, locale.t("portable.contents")),
    ...entries,
    h("p", { className: ["page-break"] }),
  ];
}

function ending({
  terms,
  citation,
  site,
  address,
  licence,
  version,
  locale,
}: PortableEdition): ElementContent[] {
  const { t } = locale;
  return [
    ...(terms.length > 0
      ? [
          h("h2", t("portable.definitions")),
          ...terms.flatMap(({ id, name, children }) => [h("dt", { id }, name), h("dd", children)]),
        ]
      : []),
    h("h2", t("portable.colophon")),
    h("p", citation),
    h("p", address ? [`${site.name}: `, h("a", { href: address }, address)] : site.name),
    h("p", h("a", { href: licence.url }, licence.name), licence.holder ? ` · ${licence.holder}` : ""),
    h("p", t("punctuation.labeled", { label: t("portable.version"), text: version })),
  ];
}

function bytesOf(text: string): Promise<Uint8Array> {
  return Promise.resolve(new TextEncoder().encode(text));
}
