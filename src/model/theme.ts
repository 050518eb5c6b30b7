import { z } from "zod";
import { readColor } from "./color.ts";

/** How a color is written; where only the sign before its digits is missing, what it is then. */
function colorForm({ input }: { input?: unknown }): string {
  const digits = String(input).padStart(typeof input === "number" ? 6 : 0, "0");
  const meant = /^(?:[\da-f]{3}|[\da-f]{6})$/i.test(digits) ? digits : "0d5a62";
  return `write a color in quotation marks, such as "#${meant}"`;
}

const color = z
  .string({ error: colorForm })
  .refine((written) => readColor(written) !== undefined, { error: colorForm })
  .transform((written) => readColor(written)!);

/** One value for the scheme that the site begins with, or one for each scheme. What is not given is made of what is. */
function perScheme<Value extends z.ZodType>(value: Value, error: typeof colorForm = colorForm) {
  const each = z.strictObject({
    light: value.optional().describe("On light paper."),
    dark: value.optional().describe("On dark paper."),
  });
  return z.union([value, each], { error }).optional();
}

const list = (least: number, most: number) =>
  z.array(color).refine(({ length }) => length >= least && length <= most, {
    error: least === most ? `write ${least} colors in it` : `write ${least} to ${most} colors in it`,
  });
const listForm = () => 'write colors in a list, such as ["#0d5a62", "#8a5a12"]';

const charts = z.strictObject({
  series: perScheme(list(1, 8), listForm).describe(
    "Up to eight colors for what stands side by side, in order. The second, fifth and seventh carry writing in the color of the ink, the others in that of the paper.",
  ),
  unsure: perScheme(color).describe(
    "The gray of answers such as “don't know”, and of what stands beside what is highlighted. It carries writing in the color of the ink.",
  ),
  ramp: perScheme(list(5, 5), listForm).describe(
    "Five colors of one hue, from little to much and from the lowest answer of a scale to its highest, each further from the paper. The first three carry writing in the color of the ink.",
  ),
  text: perScheme(color).describe("Words and numbers in charts that are not the main ones."),
  grid: perScheme(color).describe("Fine lines behind the marks."),
});

const colors = z.strictObject({
  accent: perScheme(color).describe("Links, the current page and the first series of charts."),
  paper: perScheme(color).describe("The ground of every page."),
  ink: perScheme(color).describe("The color of the text."),
  surface: perScheme(color).describe("The ground of what is set apart, and of covers."),
  softInk: perScheme(color).describe("Labels and notes."),
  line: perScheme(color).describe("Fine lines between parts."),
  strongLine: perScheme(color).describe("Lines that close a part."),
  accentLine: perScheme(color).describe("The lines under links."),
  accentWash: perScheme(color).describe("The ground of what is chosen."),
  caution: perScheme(color).describe("Corrections and cautions."),
  focus: perScheme(color).describe("The ring around what the keyboard is at."),
  covers: perScheme(list(1, 5), listForm).describe(
    "Up to five colors of covers, in reading order and then from the start again.",
  ),
  topics: z
    .record(z.string(), perScheme(color).unwrap())
    .optional()
    .describe("The colors of kinds of topic, by id, and of single topics, as kind:id."),
  charts: charts.optional().describe("The colors of charts, where they are not to be made of the others."),
});

const file = z.string().trim().min(1);
const weight = z.int().min(1).max(1000);

const typeface = z
  .strictObject({
    package: file
      .optional()
      .describe(
        "A package of Fontsource that the site has installed, such as @fontsource-variable/fraunces.",
      ),
    file: file.optional().describe("A file in the content folder: .woff2, .ttf or .otf."),
    italic: file.optional().describe("The file of its italic, where it has one."),
    bold: file.optional().describe("The file of its bold, where it is not in the first."),
    weight: weight.optional().describe("How heavy it is set, such as 400 or 600."),
    like: z
      .enum(["serif", "sans-serif"])
      .optional()
      .describe("What stands in for it until it has come: serif or sans-serif."),
  })
  .refine((given) => (given.package === undefined) !== (given.file === undefined), {
    error: "name either a `package` or a `file`",
  })
  .optional();

const logo = z.strictObject({
  file: file.describe("The logo on light paper: .svg, .png or .webp in the content folder."),
  dark: file.optional().describe("The logo on dark paper, where it is another."),
  alt: z
    .string()
    .trim()
    .optional()
    .describe("What stands in the logo, in words. The site's name without it."),
  name: z
    .enum(["hidden", "beside"])
    .default("hidden")
    .describe("beside keeps the site's name next to the logo; hidden where the logo says it."),
});

/**
 * `theme.yaml`: how the site looks. Every field may be left out; what is left out is made of the others, or is the
 * neutral look of Learning Briefs. The descriptions are what editors see while they type.
 */
export const themeSchema = z.strictObject({
  scheme: z
    .enum(["auto", "light", "dark"])
    .default("auto")
    .describe(
      "What a reader sees first: auto follows the reader's device. Every reader may choose the other.",
    ),
  colors: colors.optional().describe("The colors. One value is for the scheme that the site begins with."),
  typefaces: z
    .strictObject({
      titles: typeface.describe("Titles and what is set off in the text."),
      text: typeface.describe("Running text."),
      labels: typeface.describe("Menus, labels, tables and charts."),
    })
    .optional()
    .describe("The typefaces."),
  logo: z
    .union([file.transform((path): LogoSettings => ({ file: path, name: "hidden" })), logo], {
      error: "write the name of a file, such as logo.svg",
    })
    .optional()
    .describe("The logo at the top of each page: a file, or { file: …, dark: …, alt: …, name: … }."),
  icon: file.optional().describe("The sign in the tab of a browser: a square .svg in the content folder."),
});

/** The parts that a typeface can be for. */
export const TYPEFACE_ROLES = ["titles", "text", "labels"] as const;
export type TypefaceRole = (typeof TYPEFACE_ROLES)[number];

export type ThemeSettings = z.output<typeof themeSchema>;
export type LogoSettings = z.output<typeof logo>;
export type ColorSettings = NonNullable<ThemeSettings["colors"]>;
export type Scheme = "light" | "dark";
