/**
 * Rounds to so many decimals as people do on paper: halves away from zero, in the digits in which the number is written.
 * `toFixed` rounds what the computer holds instead: 1.45 is held as 1.4499999…, and would become 1.4.
 */
export function roundTo(value: number, decimals: number): number {
  const [digits = "0", exponent = "0"] = String(Math.abs(Number(value.toPrecision(15)))).split("e");
  const whole = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  return Math.sign(value) * Number(`${whole}e-${decimals}`);
}
