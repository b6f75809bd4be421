import { toSerialDay } from '../../src/base/serialDay';
import { DEFAULT_OPTIONS } from '../../src/ledger/options';
import { readClients } from '../../src/ledger/readClients';
import { readOptions } from '../../src/ledger/readOptions';
import { clientTermsFacts } from '../../src/terms/clientTermsFacts';
import type { ClientTermsFacts } from '../../src/terms/clientTerms';

const ASOF = toSerialDay(2026, 3, 1);

function factsOf(headers: readonly string[], row: readonly unknown[]): ClientTermsFacts {
  const reading = readClients([['Client', ...headers], ['Martin', ...row]], DEFAULT_OPTIONS);
  if (!reading.ok) throw new Error(reading.failure.text.en);
  return clientTermsFacts(reading.value.clients.get('martin')!, reading.value.issues, ASOF);
}

describe('what the Clients table says about terms', () => {
  test.each([
    ['plain days', ['Agreed terms'], ['45 jours'], { insolvent: false, agreedDays: 45, agreedEndOfMonth: false }],
    ['45 days end of month', ['Agreed terms'], ['45 FDM'], { insolvent: false, agreedDays: 60, agreedEndOfMonth: true }],
    ['30 days end of month counts as 45', ['Agreed terms'], ['30 j fin de mois'], { insolvent: false, agreedDays: 45, agreedEndOfMonth: false }],
    ['terms that cannot be read are named', ['Agreed terms'], ['quand il peut'], { insolvent: false, unreadTerms: 'quand il peut' }],
    ['an insolvency proceeding', ['Insolvency notice'], ['Receivership'], { insolvent: true }],
    ['no proceeding', ['Insolvency notice'], ['non'], { insolvent: false }],
    ['a proceeding opened later is not known', ['Insolvency', 'Insolvency date'], ['oui', toSerialDay(2026, 4, 1)], { insolvent: false }],
    ['a public body has the cap of public buyers', ['Kind of person'], ['Public body'], { sector: 'publicBuyer', insolvent: false }],
    ['a public hospital its own', ['Kind of person', 'Sector'], ['Organisme public', 'Hôpital'], { sector: 'publicHospital', insolvent: false }],
    ['a haulier buys what we sell: no cap of transport', ['Sector'], ['Transport'], { insolvent: false }],
  ])('%s', (_, headers, row, facts) => expect(factsOf(headers, row)).toEqual(facts));
});

describe('options of terms', () => {
  test.each([
    ['margin', 35, 'margin', 0.35], ['marge', '35 %', 'margin', 0.35], ['coût du capital', 0.05, 'costOfCapital', 0.05],
    ['loss share', '45%', 'lossShare', 0.45], ['pays', 'de', 'country', 'DE'], ['secteur', 'Viande', 'sector', 'meat'], ['new client days', 15, 'newClientDays', 15],
  ])('%s %s', (key, value, option, wanted) => {
    expect(readOptions([[key, value]])).toEqual({ ok: true, value: { ...DEFAULT_OPTIONS, [option]: wanted } });
  });

  test.each([['margin', -0.1], ['margin', 120], ['margin', 'beaucoup'], ['sector', 'space travel'], ['new client days', 30.5]])('%s %s is refused', (key, value) => {
    expect(readOptions([[key, value]]).ok).toBe(false);
  });
});
