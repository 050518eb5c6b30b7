import { EventEmitter } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { untilQuiet } from "../../../src/site/preview/until-quiet.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server that nobody has asked yet, and whether the wait for quiet is over. */
function begin(startTookMs?: number) {
  const server = new EventEmitter();
  const state = { isQuiet: false };
  void untilQuiet(server, startTookMs).then(() => (state.isQuiet = true));
  const ask = () => {
    const response = new EventEmitter();
    server.emit("request", {}, response);
    return { answer: () => response.emit("close") };
  };
  const pass = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    return state.isQuiet;
  };
  return { server, ask, pass };
}

describe("a wait until a server is quiet", () => {
  it("ends when the first page and all that it asks for are there", async () => {
    const { server, ask, pass } = begin();
    server.emit("listening");
    const page = ask();
    expect(await pass(5000)).toBe(false);
    page.answer();
    const [sheet, script] = [ask(), ask()];
    sheet.answer();
    expect(await pass(1000)).toBe(false);
    script.answer();
    expect(await pass(1000)).toBe(true);
  });

  it("ends where nobody comes, but not before the server listens", async () => {
    const { server, pass } = begin();
    expect(await pass(60_000)).toBe(false);
    server.emit("listening");
    expect(await pass(1000)).toBe(false);
    expect(await pass(1000)).toBe(true);
  });

  it("waits longer for somebody to come where the start took long", async () => {
    const { server, pass } = begin(40_000);
    server.emit("listening");
    expect(await pass(9_000)).toBe(false);
    expect(await pass(2_000)).toBe(true);
  });

  it("ends where somebody asks without end", async () => {
    const { server, ask, pass } = begin();
    server.emit("listening");
    ask().answer();
    ask();
    expect(await pass(9_000)).toBe(false);
    expect(await pass(2_000)).toBe(true);
  });

  it("waits long for the first page, which a busy machine makes slowly, and not for ever", async () => {
    const { server, ask, pass } = begin();
    server.emit("listening");
    ask();
    expect(await pass(100_000)).toBe(false);
    expect(await pass(30_000)).toBe(true);
  });

  it("is none where there is no server", async () => {
    await expect(untilQuiet(null)).resolves.toBeUndefined();
  });
});
