const FONT = '/node_modules/@fontsource/noto-sans';

/**
 * The page that a test file runs in. All engines and machines set its text in one shipped font, loaded before the first
 * test: what fits into a width doesn't hang on the fonts of a machine.
 */
export const testPage = (framework: string): string => `<!doctype html>
<html lang="en">
  <head>
    <link rel="stylesheet" href="${FONT}/400.css" />
    <link rel="stylesheet" href="${FONT}/600.css" />
    <style>
      body {
        font-family: 'Noto Sans';
      }
    </style>
  </head>
  <body>
    <script type="module">
      const letters = 'a\\u0259\\u0436\\u2014';
      await Promise.all([400, 600].map((w) => document.fonts.load(w + ' 13px "Noto Sans"', letters)));
      await import('${framework}');
    </script>
  </body>
</html>
`;
