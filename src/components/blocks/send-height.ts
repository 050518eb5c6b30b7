/**
 * Tells the page that frames this one how high it is, whenever that changes: `{ figureHeight: 420 }`. The height is no
 * secret, so it goes to any page; which frame it is from the receiver knows by the message's source.
 */
new ResizeObserver(() => {
  const figureHeight = Math.ceil(document.querySelector("main")!.getBoundingClientRect().height);
  window.parent.postMessage({ figureHeight }, "*");
}).observe(document.querySelector("main")!);
