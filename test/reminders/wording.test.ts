import { fc } from '../support/laws';
import type { Language } from '../../src/base/text';
import { UNKNOWN_PROFILE, type ClientProfile } from '../../src/reminders/clientProfile';
import { draftMessage, type DraftChoices } from '../../src/reminders/draftMessage';
import { fillTemplate, PLACEHOLDERS, type PlaceholderValues } from '../../src/reminders/fillTemplate';
import { DEFAULT_LETTER_SETTINGS, type LetterSettings } from '../../src/reminders/letterSettings';
import type { LogEvent } from '../../src/reminders/logEvent';
import type { Channel, Level } from '../../src/reminders/reminderLine';
import { reminderList } from '../../src/reminders/reminderList';
import { wordingVariant } from '../../src/reminders/wordingVariant';
import { dayOf, ledgerOf, type CreditFact, type InvoiceFact } from '../support/ledgerOf';
import { handMadeModel } from './handMadeModel';
import { outcome, reminder } from './logEvents';

const TODAY = dayOf('2026-03-12');
const LETTER: LetterSettings = { ...DEFAULT_LETTER_SETTINGS, sender: 'Vigneaux SARL', senderContact: 'compta@vigneaux.example', senderAddress: '3 rue du Port, 44000 Nantes' };
const F1: InvoiceFact = { client: 'Leroy', issued: dayOf('2026-01-01'), due: dayOf('2026-01-31'), amount: 120_000, currency: 'EUR', number: 'F-101', payments: [[dayOf('2026-02-20'), 20_000]] };
const F2: InvoiceFact = { client: 'Leroy', issued: dayOf('2026-01-20'), due: dayOf('2026-02-19'), amount: 50_050, currency: 'EUR', number: 'F-117' };
const HISTORY: readonly (readonly [Level, string])[] = [[1, '2026-02-05'], [2, '2026-02-13'], [3, '2026-03-03']];

function draft(level: Level, language: Language, more: { channel?: Channel; facts?: readonly InvoiceFact[]; credits?: readonly CreditFact[]; log?: readonly LogEvent[]; profile?: Partial<ClientProfile>; choices?: DraftChoices; letter?: Partial<LetterSettings> } = {}) {
  const soon = { ...F2, due: TODAY + 5 };
  const facts = more.facts ?? (level === 0 ? [soon] : [F1, F2]);
  const ledger = ledgerOf(facts, more.credits);
  const log = more.log ?? HISTORY.filter(([done]) => done < level).map(([done, day]) => reminder('Leroy', day, done, { invoices: ['F-101'] }));
  const profiles = new Map([[0, { ...UNKNOWN_PROFILE, ...more.profile }]]);
  const line = reminderList(ledger, TODAY, handMadeModel(ledger, TODAY, { Leroy: 60 }), undefined, { log, profiles })[0]!;
  expect([line.hold, line.level]).toEqual([null, level]);
  const made = draftMessage(ledger, TODAY, line, language, { letter: { ...LETTER, ...more.letter }, known: { log, profiles }, channel: more.channel ?? 'mail', ...more.choices });
  if (!made.ok) throw new Error(made.failure.text.en);
  return made.value;
}

const plain = (text: string): string => text.replace(/\u00a0/g, '~').replace(/\u202f/g, '^');

describe('golden texts', () => {
  test('first reminder, French mail', () => {
    const { subject, body } = draft(1, 'fr');
    expect(plain(subject)).toBe('À régler~: factures F-101, F-117');
    expect(plain(body)).toBe(`Madame, Monsieur,

Sauf erreur de notre part, les 2 factures suivantes restent à régler au 12~mars~2026~:

- Facture F-101 du 1er~janvier~2026, échéance 31~janvier~2026, 40~jours de retard~: 1^000,00~€ (reste dû sur 1^200,00~€)
- Facture F-117 du 20~janvier~2026, échéance 19~février~2026, 21~jours de retard~: 500,50~€
Total~: 1^500,50~€

Nous vous remercions de bien vouloir régler 1^500,50~€, ou de nous indiquer la date de règlement prévue.

Si vous contestez une facture, ou si elle ne vous est pas parvenue, dites-le-nous en nous contactant (compta@vigneaux.example)~: nous l’examinerons avant toute autre démarche.

Si vous avez réglé entre-temps, merci de ne pas tenir compte de ce message.

Cordialement,
Vigneaux SARL`);
  });

  test('first reminder, English mail', () => {
    const { subject, body } = draft(1, 'en', { profile: { contact: 'Ms Petit' } });
    expect(subject).toBe('Payment due: invoices F-101, F-117');
    expect(plain(body)).toBe(`Dear Ms Petit,

According to our records, the following 2 invoices were still unpaid on 12~March~2026:

- Invoice F-101 of 1~January~2026, due 31~January~2026, 40 days late: €1,000.00 (rest of €1,200.00)
- Invoice F-117 of 20~January~2026, due 19~February~2026, 21 days late: €500.50
Total: €1,500.50

We would be grateful if you could pay €1,500.50, or tell us when payment is planned.

If you dispute an invoice, or have not received it, please tell us by contacting us (compta@vigneaux.example): we will look into it before taking any other step.

If you have paid in the meantime, please disregard this message.

Kind regards,
Vigneaux SARL`);
  });

  test('formal notice, French registered letter', () => {
    const { subject, body, channel } = draft(4, 'fr', { channel: 'mail' });
    expect(channel).toBe('registered');
    expect(plain(subject)).toBe('Mise en demeure de payer~: 1^500,50~€');
    expect(plain(body)).toBe(`Vigneaux SARL
3 rue du Port, 44000 Nantes

Leroy

12~mars~2026

Lettre recommandée avec avis de réception

Objet~: Mise en demeure de payer~: 1^500,50~€

Madame, Monsieur,

Malgré nos relances, dont la dernière du 3~mars~2026, notre créance n’est pas réglée. Par la présente, nous vous mettons en demeure de nous régler, au plus tard le 20~mars~2026, la somme de 1^500,50~€, au titre des factures suivantes~:

- Facture F-101 du 1er~janvier~2026, échéance 31~janvier~2026, 40~jours de retard~: 1^000,00~€ (reste dû sur 1^200,00~€)
- Facture F-117 du 20~janvier~2026, échéance 19~février~2026, 21~jours de retard~: 500,50~€
Total~: 1^500,50~€

À défaut de règlement intégral dans ce délai, nous nous réservons le droit de saisir la juridiction compétente, notamment par une requête en injonction de payer.

Nous vous rappelons qu’entre professionnels tout retard de paiement entraîne de plein droit des pénalités de retard et une indemnité forfaitaire pour frais de recouvrement de 40~€ par facture (articles L441-10 et D441-5 du Code de commerce).

Si vous contestez une facture, ou si elle ne vous est pas parvenue, dites-le-nous en nous contactant (compta@vigneaux.example)~: nous l’examinerons avant toute autre démarche.

Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.

Vigneaux SARL`);
  });

  const cases = ([0, 1, 2, 3, 4] as const).flatMap((level) => (['mail', 'call', 'letter'] as const).flatMap((channel) => (['fr', 'en'] as const).map((language) => [level, channel, language] as const)));
  test.each(cases)('step %i by %s in %s', (level, channel, language) => {
    const { subject, body } = draft(level, language, { channel });
    expect(`${plain(subject)}\n\n${plain(body)}`).toMatchSnapshot();
  });
});

describe('every text', () => {
  const all = ([0, 1, 2, 3, 4] as const).flatMap((level) => (['mail', 'call', 'letter'] as const).map((channel) => [level, channel] as const));
  test.each(all)('step %i by %s keeps the typography of French, the dispute route, and no unresolved placeholder', (level, channel) => {
    const french = draft(level, 'fr', { channel });
    expect(french.body).not.toMatch(/ [:;?!€%]/);
    expect(french.body).not.toMatch(/[A-Za-zé)»][:;?!€%](?![/])/);
    for (const { body, subject } of [french, draft(level, 'en', { channel })]) {
      expect(`${subject}${body}`).not.toMatch(/[{}]|undefined|null|NaN/);
      expect(body).toContain('compta@vigneaux.example');
    }
  });

  test.each([[1, true], [2, true], [3, true], [4, false]] as const)('step %i: "if you have paid" stands up to the last notice (%s)', (level, stands) => {
    expect(draft(level, 'en').body.includes('please disregard')).toBe(stands);
    expect(draft(level, 'fr').body.includes('ne pas tenir compte')).toBe(stands);
  });

  test.each<[string, Level, Partial<ClientProfile>, Partial<LetterSettings>, boolean]>([
    ['first reminder', 1, {}, {}, false], ['second reminder', 2, {}, {}, true], ['the user does not name them', 2, {}, { namePenalties: false }, false],
    ['natural person', 1, { kind: 'person' }, {}, false], ['elsewhere in the EU', 3, {}, { country: 'EU' }, true], ['outside the EU', 3, {}, { country: 'other' }, false],
  ])('40 €: %s', (_, level, profile, letter, stands) => {
    expect(draft(level, 'fr', { profile, letter }).body.includes('40\u00a0€')).toBe(stands);
  });

  test('natural persons and public bodies never read of penalties between businesses', () => {
    for (const kind of ['person', 'publicBody'] as const) {
      const log = [reminder('Leroy', '2025-12-20', 1), reminder('Leroy', '2026-01-20', 2)];
      const old = { ...F1, issued: dayOf('2025-11-01'), due: dayOf('2025-12-01') };
      expect(draft(3, 'fr', { facts: [old], log, profile: { kind } }).body).not.toMatch(/40\u00a0€|pénalités/);
    }
  });

  test('a first slip of a good payer reads otherwise than a broken promise', () => {
    const good = [1, 2, 3, 4].map((at): InvoiceFact => ({ client: 'Leroy', issued: TODAY - 200 + at, due: TODAY - 170 + at, amount: 10_000, currency: 'EUR', payments: [[TODAY - 171, 10_000]] }));
    expect(draft(1, 'fr', { facts: [...good, F2] }).body).toContain('il s’agit sans doute d’un oubli');
    const log = [outcome('Leroy', '2026-02-20', 'promised', { promisedOn: dayOf('2026-02-25') }), outcome('Leroy', '2026-02-27', 'promised', { promisedOn: dayOf('2026-03-05') })];
    const broken = draft(1, 'fr', { facts: [...good, F2], log }).body;
    expect(plain(broken)).toContain('Un règlement nous était annoncé pour le 5~mars~2026~; nous ne l’avons pas reçu. C’est la 2e date annoncée qui passe sans règlement.');
    expect(broken).not.toContain('oubli');
  });

  test('credits stand in the table and lower the total', () => {
    const { body, statement } = draft(1, 'fr', { credits: [{ client: 'Leroy', day: TODAY - 3, amount: 10_025, currency: 'EUR' }] });
    expect(statement.total).toBe(140_025);
    expect(plain(body)).toContain('- Avoirs et acomptes à déduire~: -100,25~€\nTotal~: 1^400,25~€');
  });

  test('the total is the sum of the table, to the cent', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 2_000, max: 10 ** 9 }), { minLength: 1, maxLength: 12 }), (amounts) => {
      const { statement } = draft(1, 'en', { facts: amounts.map((amount, at) => ({ ...F2, amount, number: `F${at}` })) });
      expect(statement.rows.reduce((sum, row) => sum + row.open, 0)).toBe(statement.total);
    }), { numRuns: 50 });
  });

  test('the client writes in its own language', () => {
    expect(draft(1, 'fr', { profile: { language: 'en' } }).language).toBe('en');
  });
});

describe('no draft', () => {
  const ledger = ledgerOf([F1]);
  const line = reminderList(ledger, TODAY, handMadeModel(ledger, TODAY))[0]!;
  test('for a client on hold, with the reason', () => {
    const [held] = reminderList(ledger, TODAY, handMadeModel(ledger, TODAY), undefined, { profiles: new Map([[0, { ...UNKNOWN_PROFILE, doNotContact: true }]]) });
    expect(draftMessage(ledger, TODAY, held!, 'fr')).toMatchObject({ ok: false, failure: { code: 'on-hold' } });
  });
  test('a letter without a sender', () => {
    expect(draftMessage(ledger, TODAY, line, 'fr', { channel: 'letter' })).toMatchObject({ ok: false, failure: { code: 'no-sender' } });
  });
  test.each([['{nobody}', 'template-placeholder'], ['{promisedOn}', 'template-no-value'], ['{total', 'template-brace'], ['a } b', 'template-brace']])('a template with %s', (body, code) => {
    const templates = { [`fr.1.${line.channel}`]: { subject: 'x', body } };
    expect(draftMessage(ledger, TODAY, line, 'fr', { templates })).toMatchObject({ ok: false, failure: { code } });
  });
});

describe('templates', () => {
  const values = Object.fromEntries(PLACEHOLDERS.map((name) => [name, `<${name}>`])) as unknown as PlaceholderValues;
  test('values are never filled again, doubled braces are braces', () => {
    expect(fillTemplate('{client} {{ok}} {total}', { ...values, client: '{total}' })).toEqual({ ok: true, value: '{total} {ok} <total>' });
  });
  test('variants: the same client always gets the same one, and many clients are split evenly', () => {
    const counts = { A: 0, B: 0 };
    for (let at = 0; at < 2000; at += 1) counts[wordingVariant(`client ${at}`, ['A', 'B']) as 'A' | 'B'] += 1;
    expect(counts.A).toBeGreaterThan(850);
    expect(counts.B).toBeGreaterThan(850);
    expect(wordingVariant('Leroy', ['A', 'B'])).toBe(wordingVariant(' LEROY', ['A', 'B']));
  });
});
