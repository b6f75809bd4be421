import { success, type Outcome } from '../../src/base/outcome';
import type { Text } from '../../src/base/text';
import { foldName } from '../../src/ledger/foldName';
import type { Parameter } from '../catalog/spec';
import { refusal } from './refusal';

const YES = ['true', 'vrai', 'yes', 'oui', '1'];
const NO = ['false', 'faux', 'no', 'non', '0'];

/** One of the parameter's words, in either language; case and accents do not count. */
export function choiceArgument(parameter: Parameter, value: unknown): Outcome<string> {
  const choices = parameter.choices ?? {};
  if (typeof value === 'string') {
    const typed = foldName(value);
    for (const [word, text] of Object.entries(choices)) {
      if (typed === foldName(word) || typed === foldName(text.fr) || typed === foldName(text.en)) return success(word);
    }
  }
  const list = (pick: (text: Text) => string): string => Object.values(choices).map((text) => `"${pick(text)}"`).join(', ');
  return refusal(parameter, value, { fr: list((text) => text.fr), en: list((text) => text.en) });
}

/** Yes or no: a truth value, 1 or 0, or the word in either language. */
export function truthArgument(parameter: Parameter, value: unknown): Outcome<boolean> {
  if (typeof value === 'boolean') return success(value);
  const word = typeof value === 'number' || typeof value === 'string' ? foldName(String(value)) : '';
  if (YES.includes(word)) return success(true);
  if (NO.includes(word)) return success(false);
  return refusal(parameter, value, { fr: 'VRAI ou FAUX', en: 'TRUE or FALSE' });
}

/** Text; a number is taken as it is written, so that a client code 1042 is "1042". */
export function textArgument(parameter: Parameter, value: unknown): Outcome<string> {
  if (typeof value === 'string') return success(value.trim());
  if (typeof value === 'number' && Number.isFinite(value)) return success(String(value));
  return refusal(parameter, value, { fr: 'du texte', en: 'text' });
}
