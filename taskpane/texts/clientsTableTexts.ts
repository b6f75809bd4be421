import type { Text } from '../../src/base/text';
import { inBoth } from './inBoth';
import { counted } from '../../src/base/counted';

/** What the Clients table says: where it is, and what it states about one client. */
export const clientsTableTexts = {
  title: inBoth('Table des clients', 'Clients table'),
  automatic: inBoth('Celle du classeur (aucune trouvée)', 'The one of the workbook (none found)'),
  found: (label: string): Text => inBoth(`Celle du classeur : ${label}`, `The one of the workbook: ${label}`),
  none: inBoth('Aucune', 'None'),
  hint: inBoth("Contact, secteur, conditions convenues, plafond, score externe : une ligne par client.", 'Contact, sector, agreed terms, limit, external score: one row per client.'),
  read: (rows: number, known: number): Text => inBoth(
    `${counted.fr(rows, 'ligne lue', 'lignes lues')} ; ${counted.fr(known, 'client du registre reconnu', 'clients du registre reconnus')}.`,
    `${counted.en(rows, 'row', 'rows')} read; ${counted.en(known, 'client', 'clients')} of the ledger recognised.`,
  ),
  notUsed: (why: Text): Text => inBoth(`Non utilisée : ${why.fr}`, `Not used: ${why.en}`),
  facts: inBoth('Fiche du client', 'What is on file'),
  contact: inBoth('Contact', 'Contact'),
  email: inBoth('E-mail', 'E-mail'),
  phone: inBoth('Téléphone', 'Phone'),
  address: inBoth('Adresse', 'Address'),
  sector: inBoth('Secteur', 'Sector'),
  terms: inBoth('Conditions convenues', 'Agreed terms'),
  limit: inBoth('Plafond convenu', 'Agreed limit'),
  externalScore: inBoth('Score externe', 'External score'),
  noScale: inBoth('échelle non déclarée : sans effet sur le score', 'scale not declared: no effect on the score'),
  insolvency: inBoth('Procédure collective', 'Insolvency proceeding'),
  doNotContact: inBoth('Ne pas contacter', 'Do not contact'),
  yes: inBoth('oui', 'yes'),
  kind: inBoth('Forme', 'Kind'),
  person: inBoth('personne physique', 'natural person'),
  business: inBoth('entreprise', 'business'),
  publicBody: inBoth('organisme public', 'public body'),
  days: (days: number): Text => (days === 0 ? inBoth('à réception', 'on receipt') : inBoth(`${days} jours`, `${days} days`)),
  endOfMonth: (days: number): Text => (days === 0 ? inBoth('fin de mois', 'end of month') : inBoth(`${days} jours fin de mois`, `${days} days end of month`)),
  onThe: (day: number): Text => inBoth(` le ${day}`, ` on the ${day}`),
  persons: (count: number): Text => inBoth(
    `${counted.fr(count, 'personne physique : ni note ni suggestion', 'personnes physiques : ni note ni suggestion')} (RGPD). Vous pouvez en décider autrement dans Réglages.`,
    `${counted.en(count, 'natural person', 'natural persons')}: no grade and no suggestion (GDPR). You can decide otherwise under Settings.`,
  ),
};
