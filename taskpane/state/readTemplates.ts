import type { Template } from '../../src/reminders/defaultTemplates';
import { templateFault } from '../../src/reminders/templateFault';
import type { Templates } from '../../src/reminders/templates';

/** Characters that a subject and a text may have. */
export const LONGEST = { subject: 300, body: 4_000 } as const;
/** Characters of all templates together: what a document of Google Sheets keeps for us holds much more than these. */
export const LONGEST_TOGETHER = 80_000;

const KEY = /^(fr|en)\.([0-3]\.(mail|call|letter)|4\.registered)(\.B)?$/;

/** The user's templates from what a workbook kept; one whose text no message could leave with is left out. */
export function readTemplates(stored: unknown): Templates {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const good: [string, Template][] = [];
  let room = LONGEST_TOGETHER;
  for (const [key, value] of Object.entries(stored as Record<string, unknown>)) {
    const { subject, body } = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    if (!KEY.test(key) || typeof subject !== 'string' || typeof body !== 'string') continue;
    const template = { subject: subject.slice(0, LONGEST.subject), body: body.slice(0, LONGEST.body) };
    room -= sizeOf(template);
    if (room < 0) break;
    if (templateFault(template) === null) good.push([key, template]);
  }
  return Object.fromEntries(good);
}

/** Whether all templates together can be kept. */
export function fitTogether(templates: Templates): boolean {
  return Object.values(templates).reduce((sum, template) => sum + sizeOf(template), 0) <= LONGEST_TOGETHER;
}

function sizeOf({ subject, body }: Template): number {
  return subject.length + body.length;
}
