/** Numbers are written as on paper: 40, -3.5, 0.00000012. */
const PLAIN = /^(?!-0$)-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The most digits that every number keeps exactly (IEEE 754, binary64), and the most that are shown before and after the point. */
const EXACT_DIGITS = 15;
const MOST_BEFORE = 20;
const MOST_AFTER = 20;

/** What is wrong with the notation of a number. */
export interface OddNumber {
  message: string;
  /** The number in plain notation, where it can be written so. */
  plain?: string;
  /** What to do, where it cannot. */
  mend?: string;
}

/**
 * Why a number of a YAML file is not taken as it is written: YAML also reads `0x28`, `0o17`, `010`, `1.2e-7`, `.5`, `+5` and
 * `.inf` as numbers, which an editor may mean otherwise, and rounds what has too many digits. Undefined where it is plain.
 *
 *     1.2e-7 → { message: "1.2e-7 is not a number in plain notation.", plain: "0.00000012" }
 */
export function findOddNotation(source: string): OddNumber | undefined {
  if (PLAIN.test(source)) return findExcess(source);
  if (/^[-+]?\.(?:inf|nan)$/i.test(source))
    return {
      message: `${source} is not a number that can be shown.`,
      mend: "Write the number, or leave it out",
    };
  const plain = toPlain(source);
  const message = `${source} is not a number in plain notation.`;
  if (plain === undefined) return { message, mend: "Write it with all its digits" };
  return findExcess(plain) ?? { message, plain };
}

function findExcess(plain: string): OddNumber | undefined {
  const [before = "", after = ""] = plain.replace("-", "").split(".");
  const digits = `${before}${after}`.replace(/^0+/, "").replace(/0+$/, "").length;
  const mend = "Round it, or count in thousands or millions";
  if (digits > EXACT_DIGITS)
    return {
      message: `${plain} has ${digits} digits that count, and ${EXACT_DIGITS} at most are kept exactly.`,
      mend,
    };
  if (before.length > MOST_BEFORE)
    return {
      message: `${plain} has ${before.length} digits before the point: ${MOST_BEFORE} are the most.`,
      mend,
    };
  if (after.length > MOST_AFTER)
    return {
      message: `${plain} has ${after.length} digits after the point: ${MOST_AFTER} are the most.`,
      mend,
    };
  return undefined;
}

/** A number in plain notation, worked out from its digits, so that nothing is rounded. */
function toPlain(source: string): string | undefined {
  if (/^0[xob]/i.test(source)) return String(BigInt(source));
  const match = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(source);
  if (!match) return undefined;
  const [, sign, before = "", after = "", power = "0"] = match;
  const shift = Number(power);
  if (Math.abs(shift) > MOST_BEFORE + MOST_AFTER) return undefined;
  const digits = `${before}${after}`;
  const point = before.length + shift;
  const whole =
    digits
      .slice(0, Math.max(0, point))
      .padEnd(Math.max(0, point), "0")
      .replace(/^0+(?=\d)/, "") || "0";
  const part = `${"0".repeat(Math.max(0, -point))}${digits.slice(Math.max(0, point))}`;
  return `${sign === "-" && /[1-9]/.test(digits) ? "-" : ""}${whole}${part ? `.${part}` : ""}`;
}
