import type { ClientRecord } from '../../src/ledger/clientRecord';
import type { Text } from '../../src/base/text';
import type { PaymentTerms } from '../../src/ledger/termsText';
import { formatDay } from '../format/formatDay';
import { formatMoney, type MoneyUnit } from '../format/formatMoney';
import { useLanguage } from '../languageContext';
import { clientsTableTexts } from '../texts/clientsTableTexts';
import { Section } from './Section';

/** What the Clients table says of one client: whom to talk to, and what was agreed. */
export function ClientFacts({ record, unit }: { readonly record: ClientRecord; readonly unit: MoneyUnit }) {
  const { say, language } = useLanguage();
  const { kind, contact, email, phone, address, sector, terms, creditLimit, externalScore, insolvency, doNotContact } = record;
  const { best, worst } = externalScore ?? { best: null, worst: null };
  const facts: readonly (readonly [Text, string | null])[] = [
    [clientsTableTexts.kind, kind && say(clientsTableTexts[kind])],
    [clientsTableTexts.contact, contact], [clientsTableTexts.email, email], [clientsTableTexts.phone, phone], [clientsTableTexts.address, address],
    [clientsTableTexts.sector, sector],
    [clientsTableTexts.terms, terms && say(termsWords(terms))],
    [clientsTableTexts.limit, creditLimit === null ? null : formatMoney(Math.round(creditLimit * 10 ** unit.minorDigits), unit, language, true)],
    [clientsTableTexts.externalScore, externalScore && `${externalScore.value} (${best === null || worst === null ? say(clientsTableTexts.noScale) : `${worst} – ${best}`}${externalScore.source === null ? '' : `, ${externalScore.source}`}${externalScore.day === null ? '' : `, ${formatDay(externalScore.day, language)}`})`],
    [clientsTableTexts.insolvency, insolvency && (insolvency.day === null ? insolvency.text : formatDay(insolvency.day, language))],
    [clientsTableTexts.doNotContact, doNotContact ? say(clientsTableTexts.yes) : null],
  ];
  return (
    <Section title={say(clientsTableTexts.facts)}>
      <dl className="vigie-facts">
        {facts.map(([name, value]) => value !== null && <div key={name.en}><dt>{say(name)}</dt><dd>{value}</dd></div>)}
      </dl>
    </Section>
  );
}

function termsWords({ days, endOfMonth, dayOfMonth }: PaymentTerms): Text {
  const plain = (endOfMonth ? clientsTableTexts.endOfMonth : clientsTableTexts.days)(days);
  const on = dayOfMonth === 0 ? { fr: '', en: '' } : clientsTableTexts.onThe(dayOfMonth);
  return { fr: plain.fr + on.fr, en: plain.en + on.en };
}
