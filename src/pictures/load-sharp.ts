/**
 * What makes pixels of pictures, loaded where it is needed: it takes long, and most builds find what it makes. Left alone it would hold
 * fifty megabytes of what it made last; what was made once is kept, and made no second time.
 */
export async function loadSharp() {
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  return sharp;
}
