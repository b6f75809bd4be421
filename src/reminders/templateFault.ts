import type { Failure } from '../base/outcome';
import type { Language, Text } from '../base/text';
import type { Template } from './defaultTemplates';
import { fillTemplate, PLACEHOLDERS, type PlaceholderValues } from './fillTemplate';
import type { Channel, Level } from './reminderLine';

const NOTHING = Object.fromEntries(PLACEHOLDERS.map((name) => [name, ''])) as unknown as PlaceholderValues;

/** What keeps every message of a template from leaving: an unknown placeholder, a brace that is alone; null if nothing does. */
export function templateFault({ subject, body }: Template): Failure | null {
  for (const text of [subject, body]) {
    const filled = fillTemplate(text, NOTHING);
    if (!filled.ok) return filled.failure;
  }
  return null;
}

/**
 * What a template leaves out that a message of its step should say. It may leave all the same: the user is told.
 *
 * @source law.md: a formal notice bears the words in subject and body, the invoices, a deadline, the consequence; every
 * message up to it has a dispute route and, up to the last notice, "if you have paid meanwhile"
 */
export function templateGaps({ subject, body }: Template, language: Language, level: Level, channel: Channel): Text[] {
  const gaps: Text[] = [];
  const has = (...names: readonly string[]): boolean => names.some((name) => body.replace(/\s/g, '').includes(`{${name}}`));
  if (!has('table')) gaps.push({ fr: 'la table des factures manque\u00a0: {table}', en: 'the table of invoices is missing: {table}' });
  if (!has('dispute')) gaps.push({ fr: 'rien ne dit comment contester une facture\u00a0: {dispute}', en: 'nothing says how to dispute an invoice: {dispute}' });
  if (channel !== 'call' && level >= 1 && level <= 3 && !has('disregard')) gaps.push({ fr: '«\u00a0si vous avez réglé entre-temps\u00a0» manque\u00a0: {disregard}', en: '"if you have paid in the meantime" is missing: {disregard}' });
  if (level === 4) {
    const words = language === 'fr' ? /mise en demeure|met(?:tons|s) en demeure/i : /formal notice/i;
    const inBody = words.test(body) || has('opening');
    if (!words.test(subject) || !inBody) gaps.push({ fr: 'les mots «\u00a0mise en demeure\u00a0» doivent être dans l’objet et dans le texte', en: 'the words "formal notice" must be in the subject and in the text' });
    if (!has('deadline', 'opening')) gaps.push({ fr: 'le délai manque\u00a0: {deadline}', en: 'the deadline is missing: {deadline}' });
    if (!has('request')) gaps.push({ fr: 'la suite à défaut de règlement manque\u00a0: {request}', en: 'what follows without payment is missing: {request}' });
  }
  return gaps;
}
