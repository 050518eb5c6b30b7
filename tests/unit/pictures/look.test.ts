import sharp, { type SharpOptions } from "sharp";
import { describe, expect, it } from "vitest";
import { kindOfBytes } from "../../../src/pictures/kinds.ts";
import { type Picture, faultOfSize, lookAt } from "../../../src/pictures/look.ts";
import { makeReady } from "../../../src/pictures/ready.ts";

const plain = (width: number, height: number, background = "#357") =>
  sharp({ create: { width, height, channels: 3, background } });
const noise = (size: number) =>
  sharp({
    create: { width: size, height: size, channels: 3, noise: { type: "gaussian", mean: 120, sigma: 30 } },
  } as SharpOptions);

describe("a picture", () => {
  it.each(["png", "jpeg", "webp", "avif", "gif"] as const)("of kind %s is seen as one", async (format) => {
    const bytes = await plain(30, 20).toFormat(format).toBuffer();
    expect(kindOfBytes(bytes)).toMatch(new RegExp(format, "i"));
    const seen = await lookAt(`pier.${format}`, bytes);
    expect(seen).toMatchObject({ name: `pier.${format}`, width: 30, height: 20, mustChange: false });
    expect(await makeReady(seen as Picture, bytes)).toBe(bytes);
  });

  it.each(["png", "jpeg", "webp", "avif", "gif"] as const)(
    "of kind %s is read to its end",
    async (format) => {
      const bytes = await noise(80).toFormat(format).toBuffer();
      expect(await lookAt(`a.${format}`, bytes)).toMatchObject({ width: 80 });
      for (const share of [0.1, 0.5, 0.9])
        expect(await lookAt(`a.${format}`, bytes.subarray(0, bytes.length * share))).toMatchObject({
          message: "The picture is damaged: it cannot be read to its end.",
        });
    },
  );

  it("is published upright, no wider than 2,400 pixels, and without the place where it was taken", async () => {
    const bytes = await plain(1000, 3000)
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD3: { GPSLatitude: "51/1 30/1 0/1" } })
      .jpeg()
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const seen = (await lookAt("photo.JPG", bytes)) as Picture;
    // On its side it is 3,000 wide and 1,000 high: 2,400 wide it is 800 high.
    expect(seen).toMatchObject({ name: "photo.jpg", width: 2400, height: 800, mustChange: true });
    const ready = await sharp(await makeReady(seen, bytes)).metadata();
    expect(ready).toMatchObject({ format: "jpeg", width: 2400, height: 800 });
    expect([ready.exif, ready.orientation, ready.xmp]).toEqual([undefined, undefined, undefined]);
  });

  it("for print becomes one for screens", async () => {
    const bytes = await plain(30, 20).toColourspace("cmyk").jpeg().toBuffer();
    expect((await sharp(bytes).metadata()).space).toBe("cmyk");
    const ready = await makeReady((await lookAt("print.jpg", bytes)) as Picture, bytes);
    expect((await sharp(ready).metadata()).space).toBe("srgb");
  });

  it("is known to let the page show through", async () => {
    const clear = await plain(9, 9).ensureAlpha(0.5).png().toBuffer();
    expect(await lookAt("a.png", clear)).toMatchObject({ seeThrough: true });
    expect(await lookAt("a.png", await plain(9, 9).png().toBuffer())).toMatchObject({ seeThrough: false });
  });

  it("may move for five seconds, and no longer", async () => {
    const moving = async (loop: number) =>
      lookAt(
        "a.gif",
        await sharp([await plain(9, 9).png().toBuffer(), await plain(9, 9, "#fff").png().toBuffer()], {
          join: { animated: true },
        })
          .gif({ delay: [1000, 1000], loop })
          .toBuffer(),
      );
    const message = "The picture moves, and readers cannot stop it.";
    expect(await moving(2)).toMatchObject({ width: 9 });
    expect(await moving(3)).toMatchObject({ message });
    expect(await moving(0)).toMatchObject({ message });
  });

  it.each([
    ["50% more.png", "50-more.png"],
    ["Übersicht größe #1?.PNG", "ubersicht-gro-e-1.png"],
    ['it\'s "clear" & <new>.png', "its-clear-new.png"],
    ["..png", "untitled.png"],
    ["図.png", "untitled.png"],
    ["line\nend.png", "line-end.png"],
    ["low-water-2.png", "low-water-2.png"],
  ])("named %j has an address of plain letters: %s", async (name, published) =>
    expect(await lookAt(name, await plain(1, 1).png().toBuffer())).toMatchObject({ name: published }),
  );

  it("is refused for its weight before it is read", () => {
    expect(faultOfSize("a.png", 20_000_000)).toBeUndefined();
    expect(faultOfSize("a.png", 31_400_000)!.message).toBe(
      "The picture has 31.4 MB, more than the 20 MB that can be prepared.",
    );
    expect(faultOfSize("a.svg", 2_000_001)!.message).toContain("more than the 2 MB");
  });

  it("is refused for its size without being read", async () => {
    const bytes = await plain(10_000, 5_001).png({ compressionLevel: 1 }).toBuffer();
    expect(await lookAt("a.png", bytes)).toMatchObject({
      message: "The picture has 10,000 × 5,001 pixels, more than can be prepared.",
    });
  });
});
