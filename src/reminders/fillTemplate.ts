import { invalidValue, success, type Outcome } from '../base/outcome';

/** What a template may ask for, with what it stands for. */
export const PLACEHOLDERS = [
  'client', 'clientAddress', 'contact', 'sender', 'senderContact', 'senderAddress', 'paymentDetails', 'today', 'total', 'count', 'oldestDue', 'oldestDays',
  'deadline', 'lastReminder', 'promisedOn', 'invoices', 'greeting', 'opening', 'table', 'request', 'penalties', 'dispute', 'disregard', 'closing',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Text by placeholder; null = cannot be said about this client, '' = nothing to say. */
export type PlaceholderValues = Readonly<Record<Placeholder, string | null>>;

/**
 * Fills a template. Placeholders are written `{total}`; `{{` and `}}` stand for braces. What a value contains is never
 * filled again. Lines left empty are drawn together.
 *
 * @returns the text, or why it cannot leave: an unknown placeholder, one that has no value for this client, an open brace
 */
export function fillTemplate(template: string, values: PlaceholderValues): Outcome<string> {
  let filled = '';
  let at = 0;
  while (at < template.length) {
    const sign = template.charAt(at);
    if ((sign === '{' || sign === '}') && template.charAt(at + 1) === sign) {
      filled += sign;
      at += 2;
    } else if (sign === '{' || sign === '}') {
      const end = sign === '{' ? template.indexOf('}', at) : -1;
      if (end < 0) return strayBrace(template.slice(at, at + 20));
      const name = template.slice(at + 1, end).trim();
      if (!(PLACEHOLDERS as readonly string[]).includes(name)) return unknownPlaceholder(name);
      const value = values[name as Placeholder];
      if (value === null) return noValue(name);
      filled += value;
      at = end + 1;
    } else {
      filled += sign;
      at += 1;
    }
  }
  return success(filled.replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n').trim());
}

/**
 * The first placeholder that still stands in a text which is about to leave; null if none does.
 *
 * @example
 * leftPlaceholder('Bonjour {contact}') // 'contact'
 * leftPlaceholder('a {b} c') // null
 */
export function leftPlaceholder(text: string): Placeholder | null {
  return PLACEHOLDERS.find((name) => text.includes(`{${name}}`)) ?? null;
}

function strayBrace(found: string): ReturnType<typeof invalidValue> {
  return invalidValue('template-brace', {
    fr: `accolade non fermée dans le modèle, à «\u00a0${found}\u00a0»\u00a0: écrivez {nom} ou {{ pour une accolade`,
    en: `unmatched brace in the template at "${found}": write {name}, or {{ for a brace`,
  });
}

function unknownPlaceholder(name: string): ReturnType<typeof invalidValue> {
  const known = PLACEHOLDERS.join(', ');
  return invalidValue('template-placeholder', {
    fr: `champ inconnu dans le modèle\u00a0: {${name.slice(0, 40)}}\u00a0; champs possibles\u00a0: ${known}`,
    en: `unknown placeholder in the template: {${name.slice(0, 40)}}; it can be one of ${known}`,
  });
}

function noValue(name: string): ReturnType<typeof invalidValue> {
  return invalidValue('template-no-value', {
    fr: `le champ {${name}} n’a pas de valeur pour ce client\u00a0: retirez-le du modèle ou complétez les données`,
    en: `the placeholder {${name}} has no value for this client: take it out of the template or complete the data`,
  });
}
