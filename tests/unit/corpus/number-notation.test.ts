import { describe, expect, it } from "vitest";
import { findOddNotation } from "../../../src/corpus/parse/yaml/number-notation.ts";

describe("a number is written in plain notation", () => {
  it.each([
    ["0x28", "40"],
    ["0XFF", "255"],
    ["0o17", "15"],
    ["0b101", "5"],
    ["010", "10"],
    ["00", "0"],
    ["1.2e-7", "0.00000012"],
    ["1.20E2", "120"],
    ["12.5e1", "125"],
    ["-1e3", "-1000"],
    [".5", "0.5"],
    ["-.5", "-0.5"],
    ["5.", "5"],
    ["+5", "5"],
    ["-0", "0"],
    ["0e5", "0"],
  ])("%s as %s", (written, plain) => expect(findOddNotation(written)?.plain).toBe(plain));

  it.each(["0", "40", "-3.5", "79.0", "0.00000012", "-0.0", "123456789012345", "1200000000000000", "0.10"])(
    "%s passes",
    (written) => expect(findOddNotation(written)).toBeUndefined(),
  );
});

it.each([
  ["12345678901234567", "12345678901234567 has 17 digits that count, and 15 at most are kept exactly."],
  ["0.1234567890123456", "0.1234567890123456 has 16 digits that count, and 15 at most are kept exactly."],
  ["1e-30", "0.000000000000000000000000000001 has 30 digits after the point: 20 are the most."],
  ["1000000000000000000000", "1000000000000000000000 has 22 digits before the point: 20 are the most."],
  ["1e400", "1e400 is not a number in plain notation."],
  ["-.inf", "-.inf is not a number that can be shown."],
])("%s cannot be kept", (written, message) => {
  const odd = findOddNotation(written);
  expect(odd?.message).toBe(message);
  expect(odd?.plain).toBeUndefined();
});
