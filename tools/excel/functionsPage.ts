import type { AnyFunctionSpec } from '../../functions/catalog/spec';
import type { Language } from '../../src/base/text';
import { htmlText } from '../../src/files/htmlText';
import { callText, resultText } from '../generate/callText';
import { parameterText } from '../generate/excelMetadata';

const WORDS = {
  fr: { title: 'Fonctions de Vigie', back: 'Aide', optional: 'facultatif', gives: 'Donne\u00a0: ', columns: 'Colonnes\u00a0: ', choices: 'Au choix\u00a0: ', examples: 'Exemples' },
  en: { title: 'Functions of Vigie', back: 'Help', optional: 'optional', gives: 'Gives: ', columns: 'Columns: ', choices: 'One of: ', examples: 'Examples' },
} as const;

/** The page behind the help link of each function: one article each, found by its name in small letters. */
export function functionsPage(catalog: readonly AnyFunctionSpec[], language: Language): string {
  const words = WORDS[language];
  const list = catalog.map(({ name }) => `<a href="#${name.toLowerCase()}">${name}</a>`).join(' · ');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<title>${words.title}</title>
<link rel="icon" href="../assets/icon-32.png">
<link rel="stylesheet" href="../page.css">
</head>
<body>
<header><img src="../assets/icon-64.png" width="40" height="40" alt=""><h1>${words.title}</h1></header>
<main>
<p><a href="index.html#${language}">${words.back}</a></p>
<nav aria-label="${words.title}"><p>${list}</p></nav>
${catalog.map((spec) => article(spec, language)).join('\n')}
</main>
</body>
</html>
`;
}

function article(spec: AnyFunctionSpec, language: Language): string {
  const words = WORDS[language];
  const say = (text: Readonly<Record<Language, string>>): string => htmlText(text[language]);
  const parameters = Object.values(spec.parameters);
  const signature = parameters.map(({ name, optional }) => (optional ? `[${say(name)}]` : say(name))).join(language === 'fr' ? '\u00a0; ' : ', ');
  return [
    `<article id="${spec.name.toLowerCase()}">`,
    `<h2>${spec.name}</h2>`,
    `<p><code>=${spec.name}(${signature})</code></p>`,
    `<p>${say(spec.summary)}</p>`,
    '<dl>',
    ...parameters.map((parameter) => {
      const choices = parameter.choices === undefined ? '' : `. ${words.choices}${Object.values(parameter.choices).map((choice) => `<code>"${say(choice)}"</code>`).join(', ')}`;
      return `<dt>${say(parameter.name)}${parameter.optional ? ` (${words.optional})` : ''}</dt><dd>${htmlText(parameterText(parameter, language))}${choices}</dd>`;
    }),
    '</dl>',
    `<p>${words.gives}${say(spec.result.text)}.</p>`,
    ...(spec.result.shape === 'table' ? [`<p>${words.columns}${spec.result.columns.map(({ header }) => say(header)).join(' · ')}.</p>`] : []),
    ...spec.details.map((text) => `<p>${say(text)}</p>`),
    `<h3>${words.examples}</h3>`,
    ...spec.examples.map((example) => {
      const call = `<code>${htmlText(callText(spec, example, language))}</code>`;
      const rows = resultText(example.gives, language);
      const single = rows.length === 1 && rows[0]!.length === 1;
      return single ? `<p>${call} → <strong>${htmlText(rows[0]![0]!)}</strong> (${say(example.text)})</p>` : `<p>${call} (${say(example.text)})</p>${table(rows)}`;
    }),
    '</article>',
  ].join('\n');
}

function table(rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: 'th' | 'td'): string => `<tr>${cells.map((cell) => `<${tag}>${htmlText(cell)}</${tag}>`).join('')}</tr>`;
  return `<div class="scroll" tabindex="0"><table><thead>${row(rows[0]!, 'th')}</thead><tbody>${rows.slice(1).map((cells) => row(cells, 'td')).join('')}</tbody></table></div>`;
}
