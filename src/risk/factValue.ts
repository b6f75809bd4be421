import { counted } from '../base/counted';
import { decimalText } from '../base/decimalText';
import { roundTo } from '../base/rounding';
import type { Text } from '../base/text';
import type { ClientEvidence, DelayModel, FactorGroup } from './delayModel';
import type { OutsideInformation } from './outside';

export type ScoreFactor = 'average' | FactorGroup | 'sector' | 'externalScore' | 'insolvency';

const NOTHING: Text = { fr: '–', en: '–' };

/** What is known about a factor of a client's score, in a few words. */
export function factValue(factor: ScoreFactor, client: ClientEvidence, outside: OutsideInformation, model: DelayModel): Text {
  switch (factor) {
    case 'average': {
      const { fr, en } = invoices(model.evidence.invoices);
      return { fr: `${fr} du registre`, en: `${en} of the ledger` };
    }
    case 'history':
      return historyText(client);
    case 'overdue':
      return client.overdue === 0 ? { fr: 'aucune facture', en: 'no invoice' } : invoices(client.overdue);
    case 'recency':
      return silenceText(client.daysSinceLastPaid);
    case 'amount':
      return grouped(client.usualAmount / 10 ** model.minorDigits);
    case 'terms':
      return { fr: `${client.usualTerms}\u00a0j`, en: `${client.usualTerms} d` };
    case 'sector': {
      if (outside.sector === undefined) return NOTHING;
      const { name, factor: times } = outside.sector;
      return { fr: `${name} × ${comma(times)}`, en: `${name} × ${times}` };
    }
    case 'externalScore':
      return externalText(outside.externalScore);
    case 'insolvency':
      return outside.insolvency === undefined ? NOTHING : { fr: 'ouverte', en: 'open' };
  }
}

function grouped(value: number): Text {
  const plain = String(roundTo(value, 0));
  return { fr: decimalText(plain, 'fr'), en: decimalText(plain, 'en') };
}

function invoices(count: number): Text {
  return { fr: counted.fr(count, 'facture', 'factures'), en: counted.en(count, 'invoice', 'invoices') };
}

function historyText({ matured, meanDaysLate }: ClientEvidence): Text {
  if (matured === 0) return { fr: 'aucune facture échue', en: 'no invoice due yet' };
  const { fr, en } = invoices(matured);
  if (meanDaysLate === null) return { fr: `${fr}, échéance ce jour`, en: `${en}, due today` };
  const days = roundTo(meanDaysLate, 0);
  if (days === 0) return { fr: `${fr}, à l’échéance en moyenne`, en: `${en}, on the due date on average` };
  return days > 0
    ? { fr: `${fr}, retard moyen ${days}\u00a0j`, en: `${en}, ${days} d late on average` }
    : { fr: `${fr}, avance moyenne ${-days}\u00a0j`, en: `${en}, ${-days} d early on average` };
}

function silenceText(days: number | null): Text {
  if (days === null) return { fr: 'aucun paiement', en: 'no payment' };
  return days === 0 ? { fr: 'ce jour', en: 'today' } : { fr: `il y a ${days}\u00a0j`, en: `${days} d ago` };
}

function externalText(external: OutsideInformation['externalScore']): Text {
  if (external === undefined) return NOTHING;
  const { value, best, worst, source } = external;
  const by = source === undefined ? '' : `, ${source}`;
  return {
    fr: `${comma(value)} (meilleur ${comma(best)}, pire ${comma(worst)}${by})`,
    en: `${value} (best ${best}, worst ${worst}${by})`,
  };
}

function comma(value: number): string {
  return String(value).replace('.', ',');
}
