import { describe, expect, it } from "vitest";
import { loadFiles, publication } from "../../support/read.ts";

const callout = (attributes: string): string => `<Callout ${attributes}>\n\nWords.\n\n</Callout>\n\n`;
const voice = (attributes: string): string => `<Voice ${attributes}>\n\nA master spoke.\n\n</Voice>\n\n`;

async function told(body: string): Promise<string[]> {
  const { problems } = await loadFiles({ "publications/brief.mdx": publication(`\n${body}`) });
  return problems.map(({ line, message }) => `${line}: ${message}`);
}

describe("an id that stands twice on a page", () => {
  it("is told once of two of one kind, and of each further one", async () => {
    expect(await told(voice('id="a" role="master"').repeat(3))).toEqual([
      "16: The id `a` is already that of another voice.",
      "22: The id `a` is already that of another voice.",
    ]);
  });

  it("is told once of a section and a block", async () => {
    expect(await told(`## Words [#a]\n\n${voice('id="a" role="master"')}`)).toEqual([
      "12: The id `a` stands twice on this page.",
    ]);
  });

  it("is told once of each where a section stands before two of one kind", async () => {
    expect(await told(`## Words [#a]\n\n${voice('id="a" role="master"').repeat(2)}`)).toEqual([
      "18: The id `a` is already that of another voice.",
      "12: The id `a` stands twice on this page.",
    ]);
  });
});

describe("what names a block that cannot be used", () => {
  it.each([
    [
      "an attribute is wrong",
      'id="a" role="master" colour="red"',
      "`colour` is not an attribute of <Voice>.",
    ],
    ["an attribute is missing", 'id="a"', "<Voice> has no `role`."],
    ["the id is no id, and is meant", 'id="A" role="master"', '`id` of <Voice> cannot be "A".'],
    ["the id is missing", 'role="master"', "<Voice> has no `id`."],
  ])("is not told on top of it where %s", async (_why, attributes, message) => {
    expect(await told(`See [it](voice:a) and [there](#a).\n\n${voice(attributes)}`)).toEqual([
      `12: ${message}`,
    ]);
  });

  it("is told where it names another", async () => {
    expect(await told(`See [it](voice:b), [it](finding:a).\n\n${voice('id="a"')}`)).toEqual([
      "12: <Voice> has no `role`.",
      "10: There is no voice `b`.",
      "10: There is no finding `a`.",
    ]);
  });

  it("is told where the block has no address in any case", async () => {
    expect(await told(`See [it](voice:a).\n\n${callout('kind="note" colour="red"')}`)).toEqual([
      "12: `colour` is not an attribute of <Callout>.",
      "10: There is no voice `a`.",
    ]);
  });
});

describe("a file that the site cannot show, and that a text names", () => {
  const textWith = (block: string): string => publication(`\n${block}\n`);
  const figure = (src: string): string => textWith(`<Figure id="f" title="F" src="${src}" alt="A pier." />`);
  const video = (src: string, captions: string): string =>
    textWith(
      `<Video id="v" title="V" src="${src}" poster="none.png" captions="${captions}">\n\nHello.\n\n</Video>`,
    );
  const toldOf = async (file: string, text: string): Promise<string[]> => {
    const { problems } = await loadFiles({
      "publications/brief/index.mdx": text,
      [`publications/brief/${file}`]: "",
    });
    return problems
      .filter(({ message }) => !message.includes("none.png"))
      .map((problem) => `${problem.file.split("/").at(-1)}: ${problem.message} ${problem.hint}`);
  };

  it.each([
    [
      "film.mov",
      video("film.mov", "none"),
      'Not every browser plays such a video. Export it as MP4, put film.mp4 here in its place, and write src="film.mp4" in the text.',
    ],
    [
      "film.MKV",
      video("Film.mkv", "none"),
      'Not every browser plays such a video. Export it as MP4, put film.mp4 here in its place, and write src="film.mp4" in the text.',
    ],
    [
      "a pier.heic",
      figure("a%20pier.heic"),
      'Not every browser shows such a picture. Save it as PNG, put a pier.png here in its place, and write src="a pier.png" in the text.',
    ],
    [
      "report.pdf",
      figure("report.pdf"),
      "The site does not know what this file is. Remove it, or put a picture in its place and name that in the text: content is .mdx, .yaml and pictures.",
    ],
  ])("is told once, where it stands: %s", async (file, text, told) => {
    expect(await toldOf(file, text)).toEqual([`${file}: ${told}`]);
  });

  it("is told once as captions too", async () => {
    expect((await toldOf("talk.srt", video("gone.mp4", "talk.srt"))).toSorted()).toEqual([
      "index.mdx: There is no video publications/brief/gone.mp4. Put the video there, beside the text as index.mdx.",
      'talk.srt: Browsers read captions as WebVTT alone. Export them as WebVTT, put talk.vtt here in its place, and write captions="talk.vtt" in the text.',
    ]);
  });

  it("is told apart from a name that no file has", async () => {
    expect(await toldOf("film.mov", video("other.mov", "none"))).toEqual([
      'film.mov: Not every browser plays such a video. Export it as MP4, put film.mp4 here in its place, and write src="film.mp4" in the text.',
      'index.mdx: "other.mov" is the name of no video. Put the video into publications/brief/, beside the text, and write src="video.mp4".',
    ]);
  });

  it("is told where it belongs beside no text", async () => {
    const { problems } = await loadFiles({
      "publications/brief.mdx": publication("\nText.\n"),
      "film.mov": "",
    });
    expect(problems.map(({ hint }) => hint)).toEqual([
      'Export it as MP4, put film.mp4 beside the text that shows it, in publications/<id>/, and write src="film.mp4" in the text.',
    ]);
  });
});
