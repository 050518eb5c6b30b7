import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "../corpus/types.ts";
import { TYPEFACE_ROLES } from "../model/theme.ts";
import type { Project } from "../model/project.ts";

/** Something that others have made and that comes with the pages. */
interface Notice {
  title: string;
  /** Where it comes from, if it says so. */
  home?: string | undefined;
  licence: string;
  /** Its licence and its notices, word for word. */
  texts: readonly string[];
}

/**
 * The licences of all that comes with the pages of a site, as plain text: the generator, whose own scripts and sheets they
 * are, the typefaces, and each package in scripts and sheets. The texts are those that the packages hold.
 */
export function writeNotices(
  { engine }: Pick<Project, "engine">,
  packages: Iterable<string>,
  own: Corpus["theme"]["typefaces"] = {},
): string {
  const folders = [...packages].filter((folder) => folder !== engine).sort();
  const notices = [
    noticeOf(engine),
    ...folders.map(noticeOf),
    ...(isDefaultUsed(own) ? typefaces(engine) : []),
    ...Object.values(own).map(({ family, licence }) => ({
      title: family,
      licence: licence.name,
      texts: [licence.text.replaceAll("\r", "").trim()],
    })),
  ];
  const unique = [...new Map(notices.map((notice) => [notice.title, notice])).values()];
  return [OPENING, ...unique.map(write)].join(`\n${"=".repeat(78)}\n\n`);
}

/** Whether any part of the pages is set in what the generator brings along. */
function isDefaultUsed(own: NonNullable<Corpus["theme"]["typefaces"]>): boolean {
  return TYPEFACE_ROLES.some((role) => !own[role]);
}

const OPENING =
  "Notices\n\nThese pages bring along what others have made: scripts, styles and typefaces. Here are the licences.\nThe words and numbers of the site have a licence of their own, which its pages name.\n";

function write({ title, home, licence, texts }: Notice): string {
  return `${[title, home, licence].filter(Boolean).join("\n")}\n\n${texts.map((text) => `${text}\n`).join("\n")}`;
}

function noticeOf(folder: string): Notice {
  const { name, version, license, homepage } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Record<string, string | undefined>;
  const texts = textsIn(folder);
  return {
    title: `${name} ${version}`,
    home: homepage,
    licence: typeof license === "string" ? license : "",
    texts: texts.length > 0 ? texts : ["The package holds no text of its licence."],
  };
}

/** A package may keep its licence in a folder: then every file there is one. */
function textsIn(folder: string, isLicence = (name: string) => LICENCE.test(name)): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => isLicence(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? textsIn(join(folder, entry.name), () => true) : [plain(join(folder, entry.name))],
    );
}

const LICENCE = /^(licen[cs]es?|copying|notice)(?=[.-]|$)(?!.*\.[cm]?[jt]s$)/i;

/** The typefaces are cut from their packages, and their licences lie beside what was cut. */
function typefaces(engine: string): Notice[] {
  const folder = join(engine, "src", "theme", "default");
  return readdirSync(folder)
    .filter((name) => /^OFL-.*\.txt$/.test(name))
    .sort()
    .map((name) => ({
      title: name
        .replace(/^OFL-|\.txt$/g, "")
        .split("-")
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join(" "),
      licence: "OFL-1.1",
      texts: [plain(join(folder, name))],
    }));
}

function plain(path: string): string {
  return readFileSync(path, "utf8").replaceAll("\r", "").trim();
}
