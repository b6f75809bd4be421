import type { Draft } from '../reminders/draftMessage';
import { emlBodyHtml } from './emlBodyHtml';
import { htmlText } from './htmlText';

/**
 * A letter or formal notice as an HTML page to print: escaped text and our own style only; its policy lets it run and
 * fetch nothing.
 */
export function letterPage(draft: Draft): string {
  return `<!doctype html>
<html lang="${draft.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${htmlText(draft.subject)}</title>
<style>
@page { size: A4; margin: 25mm 20mm; }
body { font: 11pt/1.45 Georgia, 'Times New Roman', serif; color: #000; background: #fff; max-width: 170mm; margin: 0 auto; }
table { margin: 1em 0; width: 100%; }
tr, p { break-inside: avoid; }
</style>
</head>
<body>
${emlBodyHtml(draft)}
</body>
</html>
`;
}
