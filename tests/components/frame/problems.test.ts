import { describe, expect, it } from "vitest";
import Problems from "../../../src/components/frame/Problems.astro";
import { show } from "../show.ts";

const problem = (message: string, severity = "error") => ({
  problem: { severity, message, hint: 'Write <b> & "c".', file: "content/site.yaml", line: 3, column: 7 },
});

describe("the problems of the live preview", () => {
  it.each([
    [1, "1 problem in the content: nothing can be published until it is mended"],
    [12, "12 problems in the content: nothing can be published until they are mended"],
  ])("are a part of the page with a name that counts them: %i", async (count, name) => {
    const problems = Array.from({ length: count }, (_, index) => problem(`Fault ${index}.`));
    const { getByRole } = await show(Problems, { problems });
    expect(getByRole("region", { name }).contains(getByRole("heading", { level: 2, name }))).toBe(true);
  });

  it("are told apart from warnings, which hold nothing back", async () => {
    const { getByRole } = await show(Problems, {
      problems: [problem("Odd.", "warning"), problem("Odd too.", "warning")],
    });
    expect(getByRole("heading", { level: 2 }).textContent.trim()).toBe("2 warnings");
  });

  it("lead to their places where they have one, and tell the rest as it is written", async () => {
    const { body, getByRole } = await show(Problems, {
      problems: [{ ...problem("It leads."), href: "/publications/one/#two" }, problem("It tells.")],
    });
    expect(getByRole("link", { name: "It leads." }).getAttribute("href")).toBe("/publications/one/#two");
    const [, second] = body.querySelectorAll("li");
    expect(second!.querySelector("a")).toBeNull();
    expect(second!.textContent.replace(/\s+/g, " ").trim()).toBe(
      'It tells. Write <b> & "c". content/site.yaml, line 3, column 7',
    );
    expect(body.querySelector("ol")!.tabIndex).toBe(0);
  });
});
