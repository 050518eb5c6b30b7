import { takeOver } from "./hand-over.ts";

/** `virtual:learning-briefs/theme.css` is the sheet that was written for this site (`site/theme-sheet.ts`). */
export function themeModule() {
  return {
    name: "learning-briefs:theme",
    enforce: "pre" as const,
    resolveId: (id: string) =>
      id === "virtual:learning-briefs/theme.css" ? takeOver()?.themeSheet : undefined,
  };
}
