import type { ThemeSettings } from "../model/theme.ts";

interface Logo {
  /** The file, beside the sheet. */
  file: string;
  width: number;
  height: number;
}

/** The sheet that shows the logo of each scheme, as a ground: so the one that is not shown is not fetched. */
export function logoSheet(light: Logo, dark: Logo | undefined, scheme: ThemeSettings["scheme"]): string {
  const show = (logo: Logo) =>
    `{ --logo: url("./${logo.file}"); --logo-ratio: ${Math.round((logo.width / logo.height) * 1000) / 1000}; }`;
  if (!dark) return `@layer tokens {\n:root ${show(light)}\n}\n`;
  const [first, second] = scheme === "dark" ? [dark, light] : [light, dark];
  const name = scheme === "dark" ? "light" : "dark";
  const device = scheme === "auto" ? ':root:not([data-theme="light"])' : ':root[data-theme="auto"]';
  return `@layer tokens {
:root ${show(first)}
@media screen {
:root[data-theme="${name}"] ${show(second)}
@media (prefers-color-scheme: ${name}) {
${device} ${show(second)}
}
}
@media print {
:root, :root[data-theme] ${show(light)}
}
}
`;
}
