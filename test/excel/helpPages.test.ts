import { readFileSync } from 'node:fs';
import { catalog } from '../../functions/catalog/catalog';
import { functionsPage } from '../../tools/excel/functionsPage';

const [french, english] = [functionsPage(catalog, 'fr'), functionsPage(catalog, 'en')];
/** The formulas of a page, as they are read. */
const formulas = (html: string): readonly string[] => [...html.matchAll(/<code>(=[^<]*)<\/code>/g)].map(([, text]) => text!.replace(/&quot;/g, '"').replace(/\u00a0/g, ' '));

test('formulas are separated as Excel separates them: by semicolons in French, by commas in English', () => {
  expect(formulas(french)).toContain('=RISKSCORE(client ; registre ; [dateArrêté] ; [clients] ; [signaux] ; [options])');
  expect(formulas(english)).toContain('=RISKSCORE(client, ledger, [asOf], [clients], [signals], [options])');
  for (const [page, own, other] of [[french, /;/, /, /], [english, /,/, /; /]] as const) {
    const plain = formulas(page).map((formula) => formula.replace(/"[^"]*"/g, ''));
    expect(plain.filter((formula) => own.test(formula)).length).toBeGreaterThan(catalog.length);
    expect(plain.filter((formula) => other.test(formula))).toEqual([]);
  }
});

test('every function has an article, in both languages, under the address that its help link gives', () => {
  for (const page of [french, english]) expect([...page.matchAll(/<article id="([^"]*)">/g)].map(([, id]) => id)).toEqual(catalog.map(({ name }) => name.toLowerCase()));
});

test('help says that a formula that spills cannot live inside a table, what to do there, and when to let the pane write', () => {
  const help = readFileSync('pages/help.html', 'utf8');
  for (const page of [help, french]) {
    expect(page).toMatch(/Une formule qui s’étend ne peut pas se trouver dans un tableau Excel[\s\u00a0]*: .*RISKSCORE/);
    expect(page).toMatch(/5[\s\u00a0]Mo.*« ?[\u00a0]?Écrire sur une feuille/);
  }
  for (const page of [help, english]) {
    expect(page).toMatch(/A formula that spills cannot live inside an Excel table: use .*RISKSCORE/);
    expect(page).toMatch(/5 MB.*“Write to a sheet”/);
  }
});
