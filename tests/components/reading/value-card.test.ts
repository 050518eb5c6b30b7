import { expect, it } from "vitest";
import ValueCard from "../../../src/components/reading/ValueCard.astro";
import { show } from "../show.ts";

it("the card beside a number is a script alone: before a reader reaches for a number nothing is there", async () => {
  const { body, text } = await show(ValueCard);
  expect(text).toBe("");
  expect([...body.children].map(({ localName }) => localName)).toEqual(["script"]);
  expect(body.querySelector("script")!.type).toBe("module");
});
