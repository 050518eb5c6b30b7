/**
 * Workflows that build and publish on a push. Neither host sends headers of ours: there the policy in each page holds,
 * all but the part that forbids framing. GitHub says where the site will stand, with its path where it has one.
 */
export const githubPages = `# Made by npm run build. Copy to .github/workflows/pages.yml
name: Publish
on:
  push:
    branches: [main]
permissions:
  contents: read
  pages: write
  id-token: write
concurrency: pages
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.publish.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 24, cache: npm }
      - id: pages
        uses: actions/configure-pages@v5
      - run: npm install
      - run: npm run build
        env:
          SITE_URL: \${{ steps.pages.outputs.base_url }}
      - uses: actions/upload-pages-artifact@v3
        with: { path: dist, include-hidden-files: true }
      - id: publish
        uses: actions/deploy-pages@v4
`;

export const gitlabPages = `# Made by npm run build. Copy to .gitlab-ci.yml; GitLab Pages serves the .br and .gz files by itself.
pages:
  image: node:24
  script:
    - npm install
    - npm run build
  pages:
    publish: dist
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`;
