/** Indexes of the columns of an agreement scale. */
export interface Scale {
  disagree: number[];
  neutral: number;
  agree: number[];
  /** The column beyond the scale, for those who gave no opinion. */
  apart?: number;
}

/**
 * Reads an agreement scale from the order of the columns, whatever their language: three or five columns from the
 * strongest disagreement to the strongest agreement, the middle one neutral. One more column may follow
 * when the table says that it stands apart, or its id does: it contains `not-sure`, `unsure`, `n-a`, `na`, `not-applicable`,
 * `do-not-know`, `dont-know` or `no-opinion` as whole words. Undefined where the columns are no such scale.
 */
export function readScale(columns: readonly Step[]): Scale | undefined {
  const last = columns.length - 1;
  const apart = last >= 0 && isApart(columns[last]!) ? last : undefined;
  const count = apart ?? columns.length;
  const indexes = columns.slice(0, count).map((_, index) => index);
  if ((count !== 3 && count !== 5) || indexes.some((index) => isApart(columns[index]!))) return undefined;
  const neutral = (count - 1) / 2;
  const scale: Scale = { disagree: indexes.slice(0, neutral), neutral, agree: indexes.slice(neutral + 1) };
  return apart === undefined ? scale : { ...scale, apart };
}

interface Step {
  id: string;
  apart?: boolean | undefined;
}

function isApart({ id, apart }: Step): boolean {
  return apart === true || BEYOND.test(id);
}

const BEYOND = /(?:^|-)(?:not-sure|unsure|n-a|na|not-applicable|do-not-know|dont-know|no-opinion)(?:-|$)/;
