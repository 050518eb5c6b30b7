import type { Hit } from "./find.ts";

/** One result as an element. Everything is set as text: what stands in the index cannot become markup. */
export function showHit(
  { href, title, kind, place, excerpt }: Hit,
  { template, kinds, root }: { template: HTMLTemplateElement; kinds: Record<string, string>; root: URL },
): HTMLElement {
  const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const link = item.querySelector("a")!;
  link.href = addressIn(root, href);
  link.textContent = title;
  const [text, label] = item.querySelectorAll("p");
  text!.replaceChildren(...markedText(excerpt));
  label!.textContent = [kinds[kind], place].filter(Boolean).join(" · ");
  return item;
}

/** The address of a page under the site's root. On a disk, folders need their file's name. */
function addressIn(root: URL, href: string): string {
  const address = new URL(href.slice(1), root);
  if (root.protocol === "file:" && address.pathname.endsWith("/")) address.pathname += "index.html";
  return address.href;
}

/** `a <mark>b</mark>` → the text "a ", and an element with "b". */
function markedText(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
    const inside = /^<mark>(.*)<\/mark>$/.exec(part)?.[1];
    if (inside === undefined) return document.createTextNode(decode(part));
    const mark = document.createElement("mark");
    mark.textContent = decode(inside);
    return mark;
  });
}

const ENTITIES: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
  "&amp;": "&",
};

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => ENTITIES[entity]!);
}
