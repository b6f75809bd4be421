import { fc } from '../support/laws';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import type { Draft } from '../../src/reminders/draftMessage';
import { moneyText } from '../../src/reminders/moneyText';
import { statementText } from '../../src/reminders/statementText';
import { clipboardDraft } from '../../src/files/clipboardDraft';
import { emlAddresses } from '../../src/files/emlAddresses';
import { emlBodyHtml } from '../../src/files/emlBodyHtml';
import { emlDraft, emlFileName } from '../../src/files/emlDraft';
import { htmlText } from '../../src/files/htmlText';
import { icsEvents } from '../../src/files/icsEvent';
import { letterPage } from '../../src/files/letterPage';
import { mailMergeRows } from '../../src/files/mailMergeRows';
import { mailtoLink } from '../../src/files/mailtoLink';

const DAY = 46_093;

/** Names and numbers that try to be something else: a header, a part, a formula, markup, a property. */
const HOSTILE = [
  'Leroy\r\nBcc: spy@evil.example', 'Leroy\nSubject: other', '=?UTF-8?B?QmNjOg==?=', '--vigie-MC40NjA5My4x--', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://evil.example")', '+cmd|calc', '\u2028END:VCALENDAR\u2028', 'END:VEVENT\r\nBEGIN:VALARM', 'a;b,c\\n', '𝒜𝓇𝓉 \ud800 lone', '\u0000\u0007bell', '&amp;&lt;', 'é'.repeat(300),
];

function draft(more: Partial<Draft> = {}, number = 'F-1'): Draft {
  const statement = {
    rows: [{ number, issued: DAY - 60, due: DAY - 30, daysOverdue: 30, amount: 120_000, open: 100_000 }, { number: 'F-2', issued: DAY - 50, due: DAY - 20, daysOverdue: 20, amount: 5_050, open: 5_050 }],
    credits: 50, total: 105_000,
  };
  const table = statementText(statement, 'fr', (minor) => moneyText(minor, 2, 'EUR', 'fr'));
  return {
    client: 3, name: 'Leroy', to: 'compta@leroy.example', phone: '+33 6 12 34 56 78', day: DAY, level: 1, channel: 'mail', language: 'fr',
    subject: 'À régler\u00a0: facture F-1', body: `Madame, Monsieur,\n\nVoici\u00a0:\n\n${table}\n\nMerci.`, statement, currency: 'EUR', minorDigits: 2, variant: '', penalties: 'none', ...more,
  };
}

describe('.eml', () => {
  test('an independent parser reads back the recipient, the subject, the text and the table', async () => {
    const mail = await PostalMime.parse(emlDraft(draft({ to: 'compta@leroy.example; chef@leroy.example' })));
    expect(mail.subject).toBe(draft().subject);
    expect(mail.to!.map((address) => address.address)).toEqual(['compta@leroy.example', 'chef@leroy.example']);
    expect(mail.text!.replace(/\r\n/g, '\n').trim()).toBe(draft().body);
    expect(mail.html).toContain('<table');
    expect(mail.html).toContain('1\u202f050,00\u00a0€');
    expect(mail.headers.find((header) => header.key === 'x-unsent')!.value).toBe('1');
    expect(mail.date).toBeUndefined();
    expect(mail.from).toBeUndefined();
  });

  test('it is ASCII with CRLF, and no line is longer than 78', () => {
    const text = emlDraft(draft({ subject: `${'Échéance '.repeat(60)}fin`, body: 'long '.repeat(2000) }));
    expect(text.replace(/\r\n/g, '')).toMatch(/^[\x20-\x7e]*$/);
    for (const line of text.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
  });

  test.each(HOSTILE)('hostile text cannot become a header or a part: %j', async (hostile) => {
    const mail = await PostalMime.parse(emlDraft(draft({ name: hostile, subject: `Objet ${hostile}`, to: hostile, body: `Bonjour ${hostile},\n\nMerci.` }, hostile)));
    expect(mail.headers.map((header) => header.key).sort()).toEqual(['content-language', 'content-type', 'mime-version', 'subject', 'x-unsent']);
    expect(mail.attachments).toEqual([]);
    expect(mail.bcc).toBeUndefined();
    expect(mail.html).not.toMatch(/<(script|img)/);
  });

  test('any subject survives', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (subject) => {
      const wanted = subject.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '').trim();
      fc.pre(wanted === subject && wanted !== '');
      expect((await PostalMime.parse(emlDraft(draft({ subject })))).subject).toBe(wanted);
    }), { numRuns: 200 });
  });

  test('only plain addresses are recipients', () => {
    expect(emlAddresses('a@b.fr, "x" <c@d.fr>, é@d.fr, a@b, a..b@c.fr, @c.fr, a@-b.fr')).toEqual(['a@b.fr']);
    expect(emlAddresses(null)).toEqual([]);
    expect(emlAddresses('a'.repeat(1_000_000))).toEqual([]);
  });

  test('file names are safe', () => {
    for (const hostile of ['../../etc/passwd', 'CON', '<>:"/\\|?*', '', ...HOSTILE]) expect(emlFileName(hostile, DAY, 'eml')).toMatch(/^relance-[A-Za-z0-9-]+-46093\.eml$/);
  });
});

describe('mailto', () => {
  test('a link reads back through URL', () => {
    const made = mailtoLink(draft());
    if (!made.ok) throw new Error('expected a link');
    const url = new URL(made.value);
    expect(url.protocol).toBe('mailto:');
    expect(url.pathname).toBe('compta@leroy.example');
    expect(url.searchParams.get('subject')).toBe(draft().subject);
    expect(url.searchParams.get('body')!.replace(/\r\n/g, '\n')).toBe(draft().body);
  });

  test.each(HOSTILE)('hostile text stays inside its field: %j', (hostile) => {
    const made = mailtoLink(draft({ subject: hostile, to: hostile, body: hostile }));
    if (!made.ok) return expect(made.failure.code).toBe('mailto-too-long');
    expect(made.value).toMatch(/^mailto:\?subject=[^&?#\s]*&body=[^&?#\s]*$/);
    return expect([...new URL(made.value).searchParams.keys()]).toEqual(['subject', 'body']);
  });

  test('a long message says that it is too long', () => {
    expect(mailtoLink(draft({ body: 'x'.repeat(3000) }))).toMatchObject({ ok: false, failure: { code: 'mailto-too-long' } });
  });
});

describe('.ics', () => {
  test.each(['Appeler Leroy\u00a0: promesse de 1\u202f000,00\u00a0€', ...HOSTILE])('reads back as one all-day event: %j', (title) => {
    const text = icsEvents([{ id: 'R46093-abc', day: DAY, madeOn: DAY - 2, title, note: `${title}\nF-1; F-2` }]);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent');
    expect(calendar.getAllSubcomponents()).toHaveLength(1);
    expect(events[0]!.getAllSubcomponents()).toEqual([]);
    const event = new ICAL.Event(events[0]);
    expect(event.uid).toBe('R46093-abc@vigie');
    expect(event.startDate.toString()).toBe('2026-03-12');
    expect(event.endDate.toString()).toBe('2026-03-13');
    expect(event.description.endsWith('\nF-1; F-2')).toBe(true);
    if (!/[\r\n\u2028\u0000\ud800]/.test(title)) expect(event.summary).toBe(title);
  });
});

describe('page, clipboard and mail merge', () => {
  test.each(HOSTILE)('hostile text stays text on the page: %j', (hostile) => {
    const page = letterPage(draft({ name: hostile, subject: hostile, body: `${hostile}\n\nMerci.` }, hostile));
    const tags = [...page.matchAll(/<([a-z]+)/g)].map((found) => found[1]);
    expect(new Set(tags)).toEqual(new Set(['html', 'head', 'meta', 'title', 'style', 'body', 'p', ...(page.includes('<br') ? ['br'] : [])]));
    expect(page).not.toMatch(/ on[a-z]+=(?!alert\(1\)&gt;)/);
    expect(htmlText(hostile)).not.toMatch(/[<>"'`]/);
  });

  test('the page has the table once, and a policy that lets nothing run', () => {
    const page = letterPage(draft());
    expect(page.match(/<table/g)).toHaveLength(1);
    expect(page).toContain("default-src 'none'");
    expect(emlBodyHtml(draft())).not.toContain('- Facture');
  });

  test('clipboard: subject, blank line, body; a call is its script', () => {
    expect(clipboardDraft(draft())).toBe(`${draft().subject}\n\n${draft().body}`);
    expect(clipboardDraft(draft({ channel: 'call' }))).toBe(draft().body);
  });

  test('mail merge: one row per client, numbers stay numbers, days are days', () => {
    const [head, row] = mailMergeRows([draft()], 'fr');
    expect(head).toHaveLength(row!.length);
    expect(row!.slice(0, 6)).toEqual(['Leroy', 'compta@leroy.example', '+33 6 12 34 56 78', 'fr', 1, 'mail']);
    expect(row!.slice(8)).toEqual([1050, 2, { day: DAY - 30 }, 'F-1, F-2']);
  });
});
