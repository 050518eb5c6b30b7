/** A built page of ours as it would be made the ordinary way: a canvas for each chart, and Chart.js loaded with the page. */
export function ordinaryPage(html: string): string {
  return html
    .replace(
      /<div class="chart-picture"([^>]*)>[^]*?<\/svg>[^]*?<\/svg>\s*<\/div>\s*<\/div>/g,
      (_, attributes: string) => {
        const [, data] = /data-chart="([^"]*)"/.exec(attributes) ?? [];
        return `<div><canvas data-chart="${data}"></canvas></div>`;
      },
    )
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
    .replace("</body>", '<script src="/ordinary.js"></script></body>');
}
