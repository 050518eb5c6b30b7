import { expect, it } from "vitest";
import { cardLeft } from "../../../../src/components/reading/card-left.ts";

it("begins where the number begins, and stays within the window", () => {
  // A card of 300 px beside a number from 100 to 140, in a window of 800.
  expect(cardLeft({ left: 100, right: 140 }, 300, 800, "ltr")).toBe(100);
  expect(cardLeft({ left: 600, right: 640 }, 300, 800, "rtl")).toBe(340);
  expect(cardLeft({ left: 700, right: 740 }, 300, 800, "ltr")).toBe(492);
  expect(cardLeft({ left: 100, right: 140 }, 300, 800, "rtl")).toBe(8);
  // In a window that is narrower than the card, its beginning is seen.
  expect(cardLeft({ left: 100, right: 140 }, 300, 280, "ltr")).toBe(8);
});
