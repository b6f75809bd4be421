import type { Text } from '../../src/base/text';

/** Which invoices the averages of days late are taken over. */
export const delayPopulation: Text = {
  fr: 'Population\u00a0: factures payées au jour d’arrêté (aussi celles payées avant une échéance à venir) et factures ouvertes en retard, comptées jour d’arrêté − échéance\u00a0: un client qui cesse de payer ne doit pas paraître bon. Les avoirs, les acomptes et les factures soldées sans date de paiement n’y sont pas.',
  en: 'Population: invoices paid by asOf (also those paid before a due date still to come) and open overdue ones, counted asOf − due: a client who stops paying must not look good. Credit notes, advances and invoices closed without a payment date are left out.',
};

export const noDelay: Text = {
  fr: 'Sans facture payée ni en retard\u00a0: #N/A, avec la raison.',
  en: 'With no invoice paid or overdue: #N/A, with the reason.',
};
