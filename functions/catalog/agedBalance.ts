import { success } from '../../src/base/outcome';
import { agedBalance, agedBalanceByClient, checkBuckets, USUAL_BUCKETS, type AgedLine } from '../../src/metrics/agedBalance';
import { chooseCurrency } from '../../src/metrics/chooseCurrency';
import { accountFor } from './accountFor';
import { accountsOf } from './clientFor';
import { exampleDay, exampleLedger } from './exampleLedger';
import { asOf, ledger, options } from './sharedParameters';
import { defineFunction, type Column } from './spec';

/** client · total · not due · one column per bucket · credits. */
function columns(bounds: readonly number[]): readonly Column[] {
  const money = (fr: string, en: string): Column => ({ header: { fr, en }, kind: 'money' });
  const last = bounds[bounds.length - 1]!;
  return [
    { header: { fr: 'Client', en: 'Client' }, kind: 'text' },
    money('Total', 'Total'),
    money('Non échu', 'Not due'),
    ...bounds.map((bound, at) => {
      const range = `${at === 0 ? 1 : bounds[at - 1]! + 1}–${bound}`;
      return money(`${range} jours`, `${range} days`);
    }),
    money(`> ${last} jours`, `> ${last} days`),
    money('Crédits', 'Credits'),
  ];
}

export const agedBalanceFunction = defineFunction({
  name: 'AGEDBALANCE',
  category: 'balances',
  summary: {
    fr: 'Balance âgée\u00a0: l’encours par ancienneté du retard, en tableau.',
    en: 'Aged balance: what is open, by how long ago it was due, as a table.',
  },
  details: [
    {
      fr: 'Jours après l’échéance\u00a0: le jour 0 est non échu, le jour 30 est dans la tranche 1–30. Les tranches font l’encours brut au centime\u00a0; les crédits (avoirs non imputés, trop-perçus, acomptes) sont à part, jamais déduits d’une tranche.',
      en: 'Days past due: day 0 is not due, day 30 is in 1–30. The buckets sum to the gross open balance to the cent; credits (unapplied credit notes, overpayments, advances) stand apart and are never netted into a bucket.',
    },
    {
      fr: 'Par client\u00a0: une ligne par client qui a un encours ou un crédit, dans l’ordre du registre, puis le total.',
      en: 'By client: one row for each client with an open balance or a credit, in the order of the ledger, then the total.',
    },
  ],
  parameters: {
    ledger,
    asOf,
    buckets: {
      name: { fr: 'tranches', en: 'buckets' },
      kind: 'numbers',
      optional: true,
      unit: { fr: 'jours', en: 'days' },
      text: { fr: 'le dernier jour de chaque tranche\u00a0: une plage ou une constante', en: 'the last day of each bucket: a range or an array' },
      omitted: { fr: '30, 60, 90, 120', en: '30, 60, 90, 120' },
    },
    byClient: {
      name: { fr: 'parClient', en: 'byClient' },
      kind: 'truth',
      optional: true,
      text: { fr: 'VRAI pour une ligne par client', en: 'TRUE for one row per client' },
      omitted: { fr: 'FAUX\u00a0: le total seul', en: 'FALSE: the total alone' },
    },
    options,
  },
  result: {
    shape: 'table',
    columns: columns(USUAL_BUCKETS),
    text: { fr: 'une ligne d’en-têtes, puis des montants au centime', en: 'a header row, then amounts to the cent' },
  },
  examples: [{
    call: [exampleLedger, exampleDay, [[30, 60]], true],
    gives: [
      ['Client', 'Total', 'Not due', '1–30 days', '31–60 days', '> 60 days', 'Credits'],
      ['Martin', 214, 0, 214, 0, 0, 0],
      ['Durand', 320, 320, 0, 0, 0, 0],
      ['Total', 534, 320, 214, 0, 0, 0],
    ],
    text: { fr: 'deux tranches, par client', en: 'two buckets, by client' },
  }],
  compute: ({ ledger, asOf, buckets, byClient }) => {
    const bounds = checkBuckets(buckets ?? USUAL_BUCKETS);
    if (!bounds.ok) return bounds;
    const whole = accountFor(ledger, '', asOf);
    if (!whole.ok) return whole;
    const { account, money } = whole.value;
    const currency = chooseCurrency(ledger.reading.ledger, ledger.options.currency);
    if (!currency.ok) return currency;
    const row = (line: AgedLine): (string | number)[] => [
      line.client === null ? 'Total' : ledger.reading.ledger.clients[line.client]!,
      ...[line.total, line.notDue, ...line.overdue, line.credits].map(money),
    ];
    const lines = byClient === true ? agedBalanceByClient(accountsOf(ledger), currency.value, asOf, bounds.value) : [];
    return success({ columns: columns(bounds.value), rows: [...lines, agedBalance(account, asOf, bounds.value)].map(row) });
  },
});
