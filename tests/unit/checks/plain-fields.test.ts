import { describe, expect, it } from "vitest";
import { findMark } from "../../../src/checks/plain-fields.ts";

const MARKED: [value: string, mark: string, hint: string][] = [
  ["What the *repairs* **taught**", "*repairs*", "Write: What the repairs taught"],
  ["The [pier](term:pier) is safe", "[pier](term:pier)", "Write: The pier is safe"],
  [
    "The piers are safe[^a]",
    "[^a]",
    "Write: The piers are safe. Say what the note says in a sentence of its own.",
  ],
  ["A `code` here", "`code`", "Write: A code here"],
  ["A ~~gone~~ word", "~~gone~~", "Write: A gone word"],
  ["Two<br>lines", "<br>", "Write: Twolines"],
  ["A <b>bold</b> word", "<b>", "Write: A bold word"],
  ["<https://example.org>", "<https://example.org>", "Write: https://example.org"],
  ["Fish &amp; chips", "&amp;", "Write: Fish & chips"],
  ["5 \\* 3", "\\*", "Write: 5 * 3"],
  ["==Marked== words", "==Marked==", "Write: Marked words"],
  ["A {#id} here", "{#id}", "Write the words without the signs."],
  ["As [@quay] says", "[@quay]", "Write the words without the signs."],
  ["## Results", "##", "Write: Results"],
  ["- one\n- two", "- one", "Write it in a sentence: this field has no lines of its own."],
  ["**Unclosed words", "**Unclosed", "Write the words without the signs."],
  ["See [the pier] (term:pier)", "[the pier] (term:pier)", "Write: See the pier"],
  ["![A pier](pier.png)", "![A pier](pier.png)", "Write: A pier"],
  ["_n_ = 50", "_n_", "Write: n = 50"],
  ["**真，**她", "**真，**", "Write: 真，她"],
];

describe("a mark in a field is found, as fields are plain", () => {
  it.each(MARKED)("%j", (value, raw, hint) => {
    expect(findMark(value)).toEqual({ raw, hint });
  });
});

const PLAIN = [
  "Total*",
  "Age*, sex*",
  "# of visits",
  "> 30 minutes",
  "<5 boats and under <18",
  "3. Results",
  "- of which men",
  "Fish & chips",
  "AT&T",
  "a_b_c and my_name",
  "5 * 3 * 2",
  "[sic] and […]",
  "$5 and $10",
  "https://example.org/a_b_/**x**",
  "Write to me@example.org or www.example.org",
  "p < .05",
  "x^2",
  "~10~20 boats",
  "12.3**",
  "*excluding tax",
  "A “quoted” word",
  "Line one\nline two",
  "a | b",
  "C#",
  "1.5 [1.2, 1.8]",
];

describe("a field that holds no mark passes", () => {
  it.each(PLAIN)("%j", (value) => {
    expect(findMark(value)).toBeUndefined();
  });
});
