import { success } from '../src/base/outcome';
import { delayFacts, type DelayFacts } from '../src/risk/delayFacts';
import { delayModelOn } from '../src/risk/delayModelOn';
import { fitDelayModel } from '../src/risk/fitDelayModel';
import { learnParameters } from '../src/risk/learnParameters';
import type { ModelParameters } from '../src/risk/modelParameters';
import type { Readers } from './run/cache';
import { fingerprint } from './sheetsFingerprint';
import { parameterText, parameterValue } from './sheetsParameterText';

/** What keeps short texts from one call to the next; it may forget any of them at any time. */
export interface TextStore {
  get(key: string): string | null;
  put(key: string, text: string): void;
}

/** The longest text that the script cache keeps. */
const LONGEST = 100_000;

/**
 * Fits a model, or takes its parameters from the store: each cell is a run of the script of its own, and without the
 * store each would learn the same again. The key is the content that the model is learnt from and the version of the
 * script, so what is found gives the very results of a fit. Anything wrong with the store, and the model is fitted.
 */
export function storedModels(store: () => TextStore | null, version: string): Readers['fitModel'] {
  return function* (ledger, asOf, currency) {
    const facts = delayFacts(ledger, asOf, currency);
    if (facts.count === 0) return yield* fitDelayModel(ledger, asOf, { currency });
    const place = attempt(store);
    if (place === null) return yield* fitDelayModel(ledger, asOf, { currency });
    const key = `model ${version} ${fingerprint(contentOf(facts))}`;
    const kept = attempt(() => unsealed(place.get(key)));
    if (kept !== null && kept.learntAt === asOf) return success(yield* delayModelOn(kept, ledger, facts));
    const parameters = yield* learnParameters(facts, false);
    const text = parameterText(parameters);
    // Texts are measured in bytes; ours are ASCII.
    if (text !== null && text.length + SEAL <= LONGEST) attempt(() => place.put(key, sealOf(text) + text));
    return success(yield* delayModelOn(parameters, ledger, facts));
  };
}

/** Characters of the seal in front of what is kept. */
const SEAL = 32;

/** Says that a text is whole: one that was cut or changed would give a model that nobody learnt. */
function sealOf(text: string): string {
  return fingerprint([Array.from(text, (letter) => letter.charCodeAt(0))]);
}

function unsealed(kept: string | null): ModelParameters | null {
  const text = kept?.slice(SEAL) ?? '';
  return kept !== null && sealOf(text) === kept.slice(0, SEAL) ? (parameterValue(text) as ModelParameters) : null;
}

/** Numbers and arrays of the facts in a fixed order, but for the positions of rows: the model does not depend on them. */
function contentOf(facts: DelayFacts): (number | ArrayLike<number>)[] {
  return Object.entries(facts)
    .filter(([name]) => name !== 'position' && name !== 'blockOfClient')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, part]) => part as number | ArrayLike<number>);
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
