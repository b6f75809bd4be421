import type { Text } from '../base/text';
import type { Judgement } from './judgement';

/**
 * What the backtest says of the model on this ledger.
 * `earnsItsKeep`: it predicts better than one figure for everybody and no worse than the client's mean.
 * `clientMeanSuffices`: it beats the one figure, but the client's mean does better.
 * `noDifference`: no difference between clients was found. `indicative`: no gain over one figure for everybody.
 */
export type Verdict = 'earnsItsKeep' | 'clientMeanSuffices' | 'noDifference' | 'indicative';

/** Gains of less than half a percent of log loss are noise. */
const NOISE = 0.005;

/** The verdict and its sentence, by the log loss of "late at all". */
export function verdictOf(line: Readonly<Record<'naive' | 'clientMean' | 'model', Judgement>>, classes: number): { verdict: Verdict; sentence: Text } {
  const gain = 1 - line.model.logLoss / line.naive.logLoss;
  const againstClient = 1 - line.model.logLoss / line.clientMean.logLoss;
  const cases = line.model.cases;
  const percent = (value: number, comma: string): string => (Math.round(value * 1000) / 10).toFixed(1).replace('.', comma).replace('-', '−');
  const verdict: Verdict = gain <= NOISE
    ? classes === 1 ? 'noDifference' : 'indicative'
    : againstClient < -NOISE ? 'clientMeanSuffices' : 'earnsItsKeep';
  const [fr, en] = [percent(gain, ','), percent(gain, '.')];
  const sentences: Readonly<Record<Verdict, Text>> = {
    earnsItsKeep: {
      fr: `Sur ${cases} factures de votre propre passé, le modèle se trompe moins que la même estimation pour tous (perte logarithmique réduite de ${fr}\u00a0%)\u00a0: il est utile ici.`,
      en: `On ${cases} invoices of your own past, the model errs less than one figure for everybody (log loss lower by ${en}%): it earns its keep here.`,
    },
    clientMeanSuffices: {
      fr: `Sur ${cases} factures de votre propre passé, le modèle fait mieux que la même estimation pour tous (${fr}\u00a0%), mais la moyenne de chaque client fait encore mieux\u00a0: prenez les scores comme une indication.`,
      en: `On ${cases} invoices of your own past, the model beats one figure for everybody (by ${en}%), but each client’s mean does better still: take the scores as indicative.`,
    },
    noDifference: {
      fr: `Sur ${cases} factures de votre propre passé, aucune différence entre clients n’a été trouvée\u00a0: les scores disent le risque du registre, pas celui d’un client.`,
      en: `On ${cases} invoices of your own past, no difference between clients was found: the scores tell the risk of the ledger, not of a client.`,
    },
    indicative: {
      fr: `Sur ${cases} factures de votre propre passé, le modèle ne fait pas mieux que la même estimation pour tous\u00a0: les scores ne sont qu’une indication.`,
      en: `On ${cases} invoices of your own past, the model does no better than one figure for everybody: the scores are only indicative.`,
    },
  };
  return { verdict, sentence: sentences[verdict] };
}
