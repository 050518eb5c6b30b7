/** What the format of a spreadsheet's cell shows of its number. */
export interface NumberFormat {
  isPercent: boolean;
  /** How many decimals are shown; undefined where as many as there are. */
  decimals?: number;
  /** The sign or the small code of a currency that stands beside it. */
  currency?: string;
}

/** Excel's own formats by their numbers, as far as they show decimals. Source: ECMA-376, part 1, 18.8.30. */
export const OWN_FORMATS: Readonly<Record<string, string>> = {
  1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00",
}; // prettier-ignore

/** Whose dollar a format means, by the number of its language. */
const DOLLARS: Readonly<Record<string, string>> = { "409": "usd", "1009": "cad", c09: "aud", "1409": "nzd" };

/**
 * Reads the code of a number format, of which the part for positive numbers counts.
 *
 *     "0.0%" → percent, 1 decimal      "#,##0.00 [$€-407]" → 2 decimals, €      "General" → nothing
 */
export function readNumberFormat(code: string): NumberFormat {
  const [positive = ""] = code.split(";");
  const bracket = /\[\$([^\]-]*)(?:-([\da-f]+))?\]/i.exec(positive);
  const rest = positive.replace(/\[[^\]]*\]/g, "");
  const sign = bracket?.[1] || /\p{Sc}/u.exec(rest)?.[0];
  const digits = /[0#][0#,]*(?:\.([0#]+))?/.exec(rest.replace(/"[^"]*"|\\./g, ""));
  const decimals = digits && !/#/.test(digits[1] ?? "") ? (digits[1] ?? "").length : undefined;
  const currency =
    sign &&
    (DOLLARS[bracket?.[2]?.toLowerCase() ?? ""] && sign === "$"
      ? DOLLARS[bracket![2]!.toLowerCase()]
      : /^[A-Z]{3}$/.test(sign)
        ? sign.toLowerCase()
        : sign);
  return {
    isPercent: rest.replace(/"[^"]*"|\\./g, "").includes("%"),
    ...(decimals === undefined ? {} : { decimals }),
    ...(currency ? { currency } : {}),
  };
}
