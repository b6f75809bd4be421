import { counted } from '../base/counted';
import type { Language, Text } from '../base/text';
import type { ScoreExplanation, ScorePart } from './explainScore';

/** A part below half a point says nothing worth reading. */
const WORTH_SAYING = 0.5;
const MOST_REASONS = 3;

/**
 * Why a client has its score, in a sentence: an insolvency proceeding first, then the up to three facts that move the
 * score most, each with its points, and on how much the score rests. Where the ledger shows no difference between
 * clients, it says so.
 */
export function riskReasons(explanation: ScoreExplanation, language: Language): string {
  const said = explanation.parts
    .filter(({ factor, points }) => factor !== 'average' && Math.abs(points) >= WORTH_SAYING)
    .sort((a, b) => urgency(b) - urgency(a))
    .slice(0, MOST_REASONS)
    .map((part) => reason(part, language));
  const first = said.length === 0
    ? pick({ fr: 'comme un client moyen de ce registre', en: 'as an average client of this ledger' }, language)
    : said.join(language === 'fr' ? '\u00a0; ' : '; ');
  const sentence = `${first} — ${restsOn(explanation, language)}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function urgency({ factor, points }: ScorePart): number {
  return factor === 'insolvency' ? Infinity : Math.abs(points);
}

function reason(part: ScorePart, language: Language): string {
  const points = part.points.toFixed(1).replace('-', '−');
  const signed = part.points > 0 ? `+${points}` : points;
  const name = pick(part.name, language).toLowerCase();
  const value = pick(part.value, language);
  return language === 'fr'
    ? `${name}\u00a0: ${value} (${signed.replace('.', ',')} points)`
    : `${name}: ${value} (${signed} points)`;
}

function restsOn({ restsOn: client, skill }: ScoreExplanation, language: Language): string {
  const invoices: Text = client.invoices === 0
    ? { fr: 'aucun historique, repose sur l’ensemble du registre', en: 'no history, rests on the ledger as a whole' }
    : { fr: `repose sur ${counted.fr(client.invoices, 'facture', 'factures')} de ce client`, en: `rests on ${counted.en(client.invoices, 'invoice', 'invoices')} of this client` };
  const skills: Readonly<Record<ScoreExplanation['skill'], Text>> = {
    clientsDiffer: { fr: '', en: '' },
    noDifference: { fr: '\u00a0; aucune différence entre clients n’a été trouvée', en: '; no difference between clients was found' },
    tooFewInvoices: { fr: '\u00a0; registre encore trop court', en: '; the ledger is still too short' },
  };
  return pick(invoices, language) + pick(skills[skill], language);
}

function pick(text: Text, language: Language): string {
  return text[language];
}
