import type { Language } from '../base/text';
import type { Channel, Level } from './reminderLine';

/** The subject and body of a message, with placeholders. */
export interface Template {
  readonly subject: string;
  readonly body: string;
}

const MESSAGE = '{greeting}\n\n{opening}\n\n{table}\n\n{request}\n\n{penalties}\n\n{dispute}\n\n{disregard}\n\n{closing}';

const SUBJECTS: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Échéance prochaine\u00a0: {invoices}', 'À régler\u00a0: {invoices}', 'Deuxième relance\u00a0: {total} à régler ({invoices})',
    'Dernier avis\u00a0: {total} à régler ({invoices})', 'Mise en demeure de payer\u00a0: {total}',
  ],
  en: ['Falling due: {invoices}', 'Payment due: {invoices}', 'Second reminder: {total} due ({invoices})', 'Last notice: {total} due ({invoices})', 'Formal notice to pay: {total}'],
};

const CALL: Readonly<Record<Language, string>> = {
  fr: [
    'Appel à {client}', '1. Demandez la personne chargée des règlements. Ne parlez de la dette qu’à elle\u00a0: rien sur un répondeur, rien à un tiers.',
    '2. {opening}', '{table}', '3. Demandez\u00a0: la facture est-elle reçue\u00a0? Est-elle contestée\u00a0? Quel montant sera réglé, et à quelle date\u00a0?',
    '4. {request}', '{penalties}', '5. {dispute}', '6. Notez la suite au journal\u00a0: promis le…, contestée, facture non reçue, paiement envoyé, messagerie, mauvais contact.',
  ].join('\n\n'),
  en: [
    'Call to {client}', '1. Ask for the person in charge of payments. Speak of the debt to nobody else: nothing on an answering machine, nothing to a third party.',
    '2. {opening}', '{table}', '3. Ask: was the invoice received? Is it disputed? Which amount will be paid, and when?',
    '4. {request}', '{penalties}', '5. {dispute}', '6. Note the outcome in the log: promised on…, disputed, invoice not received, payment sent, voicemail, wrong contact.',
  ].join('\n\n'),
};

const LETTER: Readonly<Record<Language, (subject: string, registered: boolean) => string>> = {
  fr: (subject, registered) => `{sender}\n{senderAddress}\n\n{client}\n{clientAddress}\n\n{today}\n\n${registered ? 'Lettre recommandée avec avis de réception\n\n' : ''}Objet\u00a0: ${subject}\n\n${MESSAGE}`,
  en: (subject, registered) => `{sender}\n{senderAddress}\n\n{client}\n{clientAddress}\n\n{today}\n\n${registered ? 'Registered letter with acknowledgement of receipt\n\n' : ''}Subject: ${subject}\n\n${MESSAGE}`,
};

/** The template that we propose for a step and a channel; the user may replace it. */
export function defaultTemplate(language: Language, level: Level, channel: Channel): Template {
  const subject = SUBJECTS[language][level]!;
  if (channel === 'mail') return { subject, body: MESSAGE };
  return { subject, body: channel === 'call' ? CALL[language] : LETTER[language](subject, channel === 'registered') };
}
