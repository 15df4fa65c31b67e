import { createHash } from 'node:crypto';
import { escapeMarkup } from './xml.ts';

/**
 * A page that stands alone: no script, no network, no form, and of styles only its own (by their hash), so that
 * nothing in a document's text can act even if it got through.
 * @param title as text
 * @param body as HTML
 */
export function htmlPage(title: string, style: string, body: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light">
<title>${escapeMarkup(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
