import { type CssNode, parse, walk } from "css-tree/dist/csstree.esm";

/** Something in a drawing that is not published, in an editor's words, and where its element stands. */
export interface Refusal {
  what: string;
  at?: { start: number; end: number };
}

/** Elements of SVG that draw, and those that the drawn ones use. Source: SVG 2, appendix "Element Index", and Filter Effects 1. */
const DRAWN = new Set(
  `a animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer
  feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB
  feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
  feSpotLight feTile feTurbulence filter g image line linearGradient marker mask mpath path pattern polygon polyline
  radialGradient rect set stop style svg switch symbol text textPath title tspan use view`.split(/\s+/),
);

/** What an element is that is no drawing. */
export function faultOfElement(name: string): string | undefined {
  if (DRAWN.has(name)) return undefined;
  if (name === "script") return "a script (<script>)";
  if (name === "foreignObject") return "a piece of a web page (<foreignObject>)";
  return `<${name}>, which browsers do not draw`;
}

/** What an attribute does beyond drawing. */
export function faultOfAttribute(element: string, name: string, value: string): string | undefined {
  if (/^on/i.test(name)) return `a script (${name})`;
  if (name === "href" || name === "xlink:href") return faultOfReference(element, value);
  if (name === "attributeName" && /^(?:(?:\w+:)?href|on.*|style)$/i.test(value.trim()))
    return `a change of ${value.trim()}`;
  if (name === "style") return faultOfCss(value, "declarationList");
  // Only a function or an escape can name another file.
  return /[(\\]/.test(value) ? faultOfCss(value, "value") : undefined;
}

/** What the rules in a `<style>` reach out for. */
export function faultOfStyle(css: string): string | undefined {
  return faultOfCss(css, "stylesheet");
}

/** Pictures and letters that stand in the file itself. An SVG within an SVG could hold anything again. */
const IN_ITSELF = /^data:(?:image\/(?:png|jpe?g|gif|webp|avif)|(?:application\/(?:x-)?)?font[\w./+-]*)[;,]/i;

function faultOfReference(element: string, value: string): string | undefined {
  const address = value.trim();
  if (address.startsWith("#") || address === "") return undefined;
  if (element === "a")
    return /^(?:https?:|mailto:)/i.test(address) ? undefined : `a link to ${shorten(address)}`;
  if ((element === "image" || element === "feImage") && IN_ITSELF.test(address)) return undefined;
  return `something from another file (${shorten(address)})`;
}

function faultOfCss(css: string, context: "declarationList" | "stylesheet" | "value"): string | undefined {
  let tree: CssNode;
  try {
    tree = parse(css, { context, parseCustomProperty: true });
  } catch {
    // Attributes of other kinds are no styles: a path, a transform, words.
    return context === "value" && !/url|image|src|\\/i.test(css) ? undefined : "a style that cannot be read";
  }
  let fault: string | undefined;
  walk(tree, (node) => {
    fault ??= faultOfCssNode(node);
  });
  return fault;
}

function faultOfCssNode(node: CssNode): string | undefined {
  if (node.type === "Atrule" && node.name.toLowerCase() === "import")
    return "a style from another file (@import)";
  if (node.type === "Url")
    return node.value.startsWith("#") || IN_ITSELF.test(node.value)
      ? undefined
      : `something from another file (${shorten(node.value)})`;
  if (
    node.type === "Function" &&
    /^(?:-webkit-)?image-set$|^(?:image|src|cross-fade|expression)$/i.test(node.name)
  )
    return `something from another file (${node.name})`;
  // What the parser leaves unread must not name anything either.
  if (node.type === "Raw" && /url|@import|image|src\(|\\/i.test(node.value))
    return "a style that cannot be read";
  return undefined;
}

function shorten(address: string): string {
  const line = address.replace(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
