import { z } from "zod";

const weighted = z.boolean({
  error: "write false where each counts once, and true where they were weighted",
});

const answers = z
  .enum(["one", "several"])
  .optional()
  .describe(
    "Whether each of them stands in one of the percentages that belong together, or may stand in several.",
  );

/**
 * What percentages are shares of, as the publisher says it; nothing of it is ever guessed. Shares that are not weighted
 * are whole numbers out of their base, and only such are held to it.
 *
 * ```yaml
 * shares: { of: respondents, weighted: false }
 * shares: { of: respondents, weighted: true, answers: several }
 * shares: { of: things, weighted: false }
 * shares: { of: amounts }
 * shares: { of: none }
 * ```
 */
export const sharesSchema = z
  .discriminatedUnion(
    "of",
    [
      z
        .strictObject({
          of: z.literal("respondents"),
          weighted: weighted.describe("Whether answers were weighted. Write it out: false is not assumed."),
          answers,
        })
        .describe("Shares of people who answered."),
      z
        .strictObject({
          of: z.literal("things"),
          weighted: weighted.describe(
            "Whether the things were weighted. Write it out: false is not assumed.",
          ),
          answers,
        })
        .describe("Shares of other things that were counted: schools, mentions, visits."),
      z
        .strictObject({ of: z.literal("amounts") })
        .describe("Shares of money, land, time: of what is measured."),
      z
        .strictObject({ of: z.literal("none") })
        .describe(
          "No shares of one base: averages of groups, rates, changes. For columns and rows of a table that says otherwise.",
        ),
    ],
    {
      error: ({ code }) =>
        (code as string) === "invalid_type" ? "write it as { of: respondents, weighted: false }" : undefined,
    },
  )
  .describe("What the percentages are shares of. Leave it out where that is not known.");

export type Shares = z.output<typeof sharesSchema>;

/** Whether shares are whole numbers out of their base, by what the publisher says of them. */
export function areCounted(shares: Shares | undefined): shares is Shares & { of: "respondents" | "things" } {
  return (shares?.of === "respondents" || shares?.of === "things") && !shares.weighted;
}

/** Whether one of those counted may stand in several of the percentages, so that they need not add to a whole. */
export function haveSeveralAnswers(shares: Shares | undefined): boolean {
  return shares !== undefined && "answers" in shares && shares.answers === "several";
}
