import { success, type Outcome, type ResultCell } from '../../src/base/outcome';
import { toSerialDay } from '../../src/base/serialDay';
import { toMajorUnits } from '../../src/base/rounding';
import type { Steps } from '../../src/base/steps';
import type { Language } from '../../src/base/text';
import type { ClientTerms } from '../../src/terms/clientTerms';
import { exampleLedger } from './exampleLedger';
import { asOf, clients, ledger, options, signals } from './sharedParameters';
import { defineFunction, type Column, type Table } from './spec';
import { termsFor } from './termsFor';

const columns: readonly Column[] = [
  { header: { fr: 'Client', en: 'Client' }, kind: 'text' },
  { header: { fr: 'Délai actuel', en: 'Current terms' }, kind: 'text' },
  { header: { fr: 'À proposer', en: 'To propose' }, kind: 'text' },
  { header: { fr: 'Mène à', en: 'Leads to' }, kind: 'text' },
  { header: { fr: 'Risque d’impayé', en: 'Risk of non-payment' }, kind: 'probability' },
  { header: { fr: 'Jours avant paiement', en: 'Days to payment' }, kind: 'days' },
  { header: { fr: 'Gain par an', en: 'Gain a year' }, kind: 'money' },
  { header: { fr: 'Plafond de crédit', en: 'Credit limit' }, kind: 'money' },
  { header: { fr: 'Encours', en: 'Open' }, kind: 'money' },
  { header: { fr: 'Pourquoi', en: 'Why' }, kind: 'text' },
  { header: { fr: 'Ce qui le changerait', en: 'What would change it' }, kind: 'text' },
];

export const paymentTermsTableFunction = defineFunction({
  name: 'PAYMENTTERMSTABLE',
  category: 'terms',
  summary: {
    fr: 'Conditions de paiement à proposer à chaque client, en tableau.',
    en: 'Payment terms to propose to each client, as a table.',
  },
  details: [
    {
      fr: 'Une ligne par client qui a une facture, le plus grand gain annuel d’abord (gain × ventes des 365 derniers jours) ; à gain égal, dans l’ordre du registre. Les règles sont celles de PAYMENTTERMS et de CREDITLIMIT.',
      en: 'One row per client with an invoice, the largest yearly gain first (gain × sales of the last 365 days); equal gains in the order of the ledger. The rules are those of PAYMENTTERMS and CREDITLIMIT.',
    },
  ],
  parameters: { ledger, asOf, clients, signals, options },
  result: { shape: 'table', columns, text: { fr: 'une ligne d’en-têtes, puis une ligne par client', en: 'a header row, then one row per client' } },
  examples: [{
    call: [exampleLedger, toSerialDay(2025, 1, 1)],
    gives: { failure: { kind: 'notAvailable', code: 'no-invoice-yet', text: { fr: 'aucune facture à cette date', en: 'no invoice by this day' } } },
    text: { fr: 'avant la première facture', en: 'before the first invoice' },
  }],
  compute: function* ({ ledger, asOf, clients, language }): Steps<Outcome<Table>> {
    const terms = yield* termsFor(ledger, asOf, clients);
    if (!terms.ok) return terms;
    const names = ledger.reading.ledger.clients;
    const digits = ledger.reading.ledger.minorDigits[terms.value.currency] ?? 2;
    const money = (minor: number): number => toMajorUnits(minor, digits);
    const lines: { readonly gain: number; readonly cells: readonly ResultCell[] }[] = [];
    names.forEach((name, client) => {
      const decided = terms.value.decide(client, name);
      if (!decided.ok) lines.push({ gain: -Infinity, cells: [name, ...columns.slice(1, -2).map(() => null), decided.failure.text[language], null] });
      else if (decided.value.credit.invoices > 0) lines.push(lineOf(name, decided.value, money, language));
    });
    return success({ columns, rows: lines.sort((a, b) => b.gain - a.gain).map(({ cells }) => cells) });
  },
});

function lineOf(
  name: string, { terms, habit, limit, credit }: ClientTerms, money: (minor: number) => number, language: Language,
): { readonly gain: number; readonly cells: readonly ResultCell[] } {
  const gain = Math.round(terms.gain * credit.yearlySales);
  return {
    gain,
    cells: [
      name, terms.current === null ? null : terms.current.text[language], terms.suggested.text[language], terms.best.text[language],
      habit.defaultProbability, habit.daysToPay, money(gain), money(limit.limit), money(credit.open),
      terms.reason()[language], terms.backWhen()[language],
    ],
  };
}
