import type { Language } from '../base/text';
import { defaultTemplate, type Template } from './defaultTemplates';
import type { Channel, Level } from './reminderLine';
import { wordingVariant } from './wordingVariant';

/** The user's own templates by `templateKey`; a missing one is ours. */
export type Templates = Readonly<Record<string, Template>>;

/** The wordings that can be compared: ours or the user's, and a second one. */
export const VARIANTS = ['A', 'B'] as const;
export type Variant = (typeof VARIANTS)[number];

/**
 * Names a template: language, step, channel and, for the second wording, its letter.
 *
 * @example
 * templateKey('fr', 1, 'mail') // 'fr.1.mail'
 * templateKey('fr', 1, 'mail', 'B') // 'fr.1.mail.B'
 */
export function templateKey(language: Language, level: Level, channel: Channel, variant: Variant = 'A'): string {
  return `${language}.${level}.${channel}${variant === 'A' ? '' : '.B'}`;
}

/**
 * The template for one client. Where a second wording exists, half of the clients get it, always the same ones, and
 * `variant` says which for the log; else `variant` is ''.
 */
export function templateFor(templates: Templates, language: Language, level: Level, channel: Channel, client: string): { readonly template: Template; readonly variant: Variant | '' } {
  const first = templates[templateKey(language, level, channel)] ?? defaultTemplate(language, level, channel);
  const second = templates[templateKey(language, level, channel, 'B')];
  if (second === undefined) return { template: first, variant: '' };
  const variant = wordingVariant(client, VARIANTS) as Variant;
  return { template: variant === 'B' ? second : first, variant };
}
