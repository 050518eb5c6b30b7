import { AlignmentType, type ILevelsOptions, LevelFormat } from "docx";

/** The signs of lists, by level: each list that is numbered begins anew. */
export const LISTS = [
  {
    reference: "bullets",
    levels: ["•", "–", "·"].map((text, level) => levelOf(level, LevelFormat.BULLET, text, 5)),
  },
  {
    reference: "numbers",
    levels: [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN].map((format, level) =>
      levelOf(level, format, `%${level + 1}.`, 6),
    ),
  },
];

/** A level of a list; its sign stands so many millimeters before the text. */
function levelOf(
  level: number,
  format: ILevelsOptions["format"],
  text: string,
  hanging: number,
): ILevelsOptions {
  return {
    ...{ level, text, alignment: AlignmentType.START },
    ...(format ? { format } : {}),
    style: { paragraph: { indent: { start: `${7 * (level + 1)}mm`, hanging: `${hanging}mm` } } },
  };
}
