type Told = [message: string, hint: string];

/** Why a file has no frontmatter that can be found. */
export interface NoFrontmatter {
  told: Told;
  /** Whether its fields stand in the text, where whatever is said of them would follow from this. */
  isInText: boolean;
}

/** Says of a text without frontmatter what stands in its place: an empty line, dashes of Word, or nothing. */
export function explainNoFrontmatter(text: string): NoFrontmatter {
  const found = SLIPS.find(({ pattern }) => pattern.test(text));
  if (found) return { told: found.told, isInText: true };
  const told: Told = [
    "The file has no frontmatter.",
    "Begin it with a line ---, the fields, and another line ---.",
  ];
  return { told, isInText: false };
}

/** Whether a text begins with fields between two lines of ---. */
export function hasFrontmatter(text: string): boolean {
  return /^---[ \t]*\n(?:[^]*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/.test(text);
}

const SLIPS: readonly { pattern: RegExp; told: Told }[] = [
  {
    pattern: /^---[ \t]*\n/,
    told: ["The frontmatter is opened and never closed.", "Write a line --- after its last field."],
  },
  {
    pattern: /^[^\S\n]*\n\s*---[ \t]*\n/,
    told: ["An empty line stands before the first ---.", "Remove it: the file begins with ---."],
  },
  {
    pattern: /^[^\S\n]+---[ \t]*\n/,
    told: ["A space stands before the first ---.", "Remove it: the file begins with ---."],
  },
  {
    pattern: /^\{\/\*[^]*?\*\/\}\s*\n---[ \t]*\n/,
    told: [
      "A remark stands before the first ---.",
      "Move it below the frontmatter: the file begins with ---.",
    ],
  },
  {
    pattern: /^(?:[—–‒-]{1,2}|-{4,}|[—–‒-]*[—–‒][—–‒-]*|\*\*\*|___|\+\+\+)[ \t]*\n+[\w-]+[ \t]*[:=]/,
    told: ["The first line is not three hyphens.", "Write --- there, and --- after the last field."],
  },
  {
    pattern: /^[\w-]+:(?:[ \t].*)?\n[^]*?^---[ \t]*$/m,
    told: ["The frontmatter is not opened.", "Write a line --- above its first field."],
  },
];
