/** What the server answers while something must be mended: the words, for whoever has no script, and the way back. */
export function brokenPage(errors: string, base: string): string {
  const root = base.replace(/\/$/, "");
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Something must be mended</title>
    <link rel="icon" href="${root}/favicon.ico" sizes="32x32" />
    <script type="module" src="${root}/@vite/client"></script>
    <script type="module" src="${root}/src/desk/overlay.client.ts"></script>
  </head>
  <body>
    <noscript>
      <h1>Something must be mended</h1>
      <pre>${escaped(errors)}</pre>
      <p>Load this page again when it is.</p>
    </noscript>
  </body>
</html>
`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
