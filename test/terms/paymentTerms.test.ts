import { fc } from '../support/laws';
import { LEGAL_CAPS, latestLegalDue, legalCap, permits, SECTORS } from '../../src/terms/legalCaps';
import { endOfMonth, OFFERS, offerDue, type Offer } from '../../src/terms/offers';
import { suggestTerms, type TermsSuggestion } from '../../src/terms/paymentTerms';
import type { TermsClient } from '../../src/terms/termsClient';
import { DEFAULT_TERMS_SETTINGS } from '../../src/terms/termsSettings';

const DAY = 46_000;
const LADDER = OFFERS.map((offer) => offer.code);
const rank = (offer: Offer): number => LADDER.indexOf(offer.code) - (offer.code === 'days45EndOfMonth' ? 1 : 0);

const client = (given: Partial<TermsClient> & { risk?: number; days?: number }): TermsClient => ({
  habit: { terms: given.currentDays ?? 30, daysToPay: given.days ?? 45, defaultProbability: given.risk ?? 0.02, passThrough: 0.6 },
  currentDays: 30, endOfMonthTerms: false, invoices: 12, sector: '', insolvent: false, ...given,
});
const suggest = (given: Partial<TermsClient> & { risk?: number; days?: number }, settings = DEFAULT_TERMS_SETTINGS): TermsSuggestion =>
  suggestTerms(client(given), settings, DAY);

/** Park and Miller: the same numbers on every machine. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

describe('suggested terms', () => {
  test.each([
    ['a solid client gets one step more', { risk: 0.002, days: 33 }, 'days45', 'days60'],
    ['a risky client one step less', { risk: 0.12, days: 80 }, 'days15', 'onDelivery'],
    ['what brings under 0.1 % of turnover is left alone', { risk: 0.02, days: 45 }, 'days30', 'days15'],
    ['a solid client at the legal maximum keeps it', { risk: 0.001, days: 60, currentDays: 60 }, 'days60', 'days60'],
    ['end-of-month terms are kept in their form', { risk: 0.001, days: 62, currentDays: 60, endOfMonthTerms: true }, 'days45EndOfMonth', 'days45EndOfMonth'],
    ['terms above the law go down to it at once', { risk: 0.001, days: 90, currentDays: 90 }, 'days60', 'days60'],
    ['transport: 60 days go down to 30 at once', { risk: 0.001, days: 60, currentDays: 60, sector: 'transport' }, 'days30', 'days30'],
    ['an insolvent client pays in advance', { risk: 0.001, insolvent: true }, 'prepayment', 'prepayment'],
    ['a new client gets 30 days at most', { risk: 0.001, days: 31, invoices: 0, currentDays: null }, 'days30', 'days30'],
    ['a new client with long terms goes down a step', { risk: 0.001, days: 61, invoices: 1, currentDays: 60 }, 'days45', 'days30'],
  ])('%s', (_, given, suggested, best) => {
    const found = suggest(given);
    expect([found.suggested.code, found.best.code]).toEqual([suggested, best]);
  });

  test('a risky client goes one step at a time, and a guarantee is advised until the terms need no credit', () => {
    const risky = suggest({ risk: 0.3, days: 90, currentDays: 60 });
    expect([risky.suggested.code, risky.best.creditShare]).toEqual(['days45', expect.any(Number)]);
    expect(risky.best.creditShare).toBeLessThan(1);
    expect(risky.reason().en).toContain(`In the end: ${risky.best.text.en}; until then a guarantee`);
    expect(risky.reason().fr).toContain(`À terme : ${risky.best.text.fr} ; d’ici là, une garantie`);
    expect(suggest({ risk: 0.002, days: 33 }).reason().en).not.toContain('guarantee');
  });

  test('the rule of law is quoted where it decides', () => {
    const found = suggest({ currentDays: 90, days: 95 });
    expect(found.cappedByLaw).toBe(true);
    expect(found.reason().en).toContain('L441-10');
    expect(found.reason().fr).toContain('60 jours');
  });

  test('an unknown country or sector is answered with its assumption', () => {
    const found = suggest({ sector: 'space travel' }, { ...DEFAULT_TERMS_SETTINGS, country: 'Atlantis' });
    expect(found.assumptions().map((text) => text.en).join(' ')).toMatch(/Atlantis.*60 days.*space travel/);
    expect(found.cap.days).toBe(60);
  });

  test('what would change it back does: beyond the stated risk the step goes the other way', () => {
    const solid = suggest({ risk: 0.002, days: 33 });
    const bound = Number(/exceeds ([\d.]+)%/.exec(solid.backWhen().en)![1]) / 100;
    const habit = (risk: number): TermsClient => ({ ...client({ days: 33, risk }), currentDays: 45 });
    const after = (risk: number): string => suggestTerms(habit(risk), DEFAULT_TERMS_SETTINGS, DAY).suggested.code;
    expect(after(bound + 0.002)).toBe('days30');
    expect(after(bound - 0.002)).not.toBe('days30');
  });

  test('the law: a riskier client never gets a longer term, all else equal', () => {
    const habit = fc.record({
      risk: fc.double({ min: 0, max: 0.9, noNaN: true }), days: fc.double({ min: 0, max: 200, noNaN: true }),
      moreRisk: fc.double({ min: 0, max: 0.5, noNaN: true }), moreDays: fc.double({ min: 0, max: 80, noNaN: true }),
      passThrough: fc.double({ min: 0.1, max: 1, noNaN: true }), currentDays: fc.option(fc.integer({ min: 0, max: 120 })),
      invoices: fc.integer({ min: 0, max: 5 }), endOfMonthTerms: fc.boolean(), sector: fc.constantFrom(...SECTORS),
      margin: fc.double({ min: 0, max: 0.9, noNaN: true }), costOfCapital: fc.double({ min: 0, max: 0.4, noNaN: true }),
      lossShare: fc.double({ min: 0, max: 1, noNaN: true }), ordersPerMonthOfTerms: fc.double({ min: 0, max: 0.05, noNaN: true }),
    });
    fc.assert(fc.property(habit, (given) => {
      const settings = { ...DEFAULT_TERMS_SETTINGS, ...given };
      const terms = given.currentDays ?? 30;
      const at = (risk: number, days: number): Offer => suggestTerms({
        habit: { terms, daysToPay: days, defaultProbability: risk, passThrough: given.passThrough },
        currentDays: given.currentDays, endOfMonthTerms: given.endOfMonthTerms, invoices: given.invoices, sector: given.sector, insolvent: false,
      }, settings, DAY).suggested;
      const safer = at(given.risk, given.days);
      const riskier = at(Math.min(1, given.risk + given.moreRisk), given.days + given.moreDays);
      expect(rank(riskier)).toBeLessThanOrEqual(rank(safer));
    }), { numRuns: 4000, seed: 3 });
  });

  test('100,000 random clients under every regime: never above a legal cap', () => {
    const draw = draws(99);
    const regimes = LEGAL_CAPS.map((cap) => [cap.country, cap.sector] as const);
    let above = 0;
    for (let k = 0; k < 100_000; k += 1) {
      const [country, sector] = regimes[k % regimes.length]!;
      const current = Math.floor(draw() * 130);
      const found = suggestTerms({
        habit: { terms: current, daysToPay: draw() * 150, defaultProbability: draw() ** 4, passThrough: 0.1 + 0.9 * draw() },
        currentDays: draw() < 0.1 ? null : current, endOfMonthTerms: draw() < 0.3, invoices: Math.floor(draw() * 6), sector, insolvent: draw() < 0.02,
      }, { ...DEFAULT_TERMS_SETTINGS, country, margin: 0.05 + draw() * 0.6 }, DAY);
      const issued = DAY + Math.floor(draw() * 1461);
      const { suggested, cap } = found;
      if (suggested.creditShare === 0) continue;
      const latest = latestByHand(cap.country, cap.sector, issued);
      if (offerDue(suggested, issued, 'daysThenEndOfMonth') > latest) above += 1;
      if (offerDue(suggested, issued, 'endOfMonthThenDays') > latest) above += 1;
    }
    expect(above).toBe(0);
  });
});

/** The caps of law.md read by another hand: the last lawful due day of an invoice. */
function latestByHand(country: string, sector: string, issued: number): number {
  if (country !== 'FR') return issued + (sector === 'publicBuyer' ? 30 : 60);
  switch (sector) {
    case 'general': return Math.max(issued + 60, endOfMonth(issued + 45), endOfMonth(issued) + 45);
    case 'periodicInvoice': return issued + 45;
    case 'meat': return issued + 20;
    case 'alcohol': return endOfMonth(issued) + 30;
    case 'grapes': return Math.max(endOfMonth(issued + 45), endOfMonth(issued) + 45);
    case 'publicHospital': return issued + 50;
    case 'publicUndertaking': return issued + 60;
    default: return issued + 30;
  }
}

describe('legal caps', () => {
  test('an offer that is permitted is never due after the last lawful day', () => {
    for (const cap of LEGAL_CAPS) {
      for (const offer of OFFERS.filter((candidate) => permits(cap, candidate))) {
        for (let issued = DAY; issued < DAY + 1461; issued += 1) {
          const latest = latestLegalDue(cap, issued);
          for (const reading of ['daysThenEndOfMonth', 'endOfMonthThenDays'] as const) {
            if (offerDue(offer, issued, reading) > latest) throw new Error(`${cap.country} ${cap.sector} ${offer.code} ${issued}`);
          }
        }
      }
    }
  });

  test.each([
    ['FR', '', 60, 'general', 0], ['fr', 'Transport', 30, 'transport', 0], ['DE', 'general', 60, 'general', 0], ['GB', 'publicBuyer', 30, 'publicBuyer', 0],
    ['FR', 'constructor', 60, 'general', 1], ['', '', 60, 'general', 1], ['DE', 'meat', 60, 'general', 1],
  ])('%s %s: %d days, the rule of %s, %d assumption', (country, sector, days, rule, assumptions) => {
    const found = legalCap(country, sector, DAY);
    expect([found.cap.days, found.cap.sector, found.assumptions.length]).toEqual([days, rule, assumptions]);
  });

  test('before the first rule the first rule is assumed, and said', () => {
    expect(legalCap('FR', '', 39_000).assumptions).toHaveLength(1);
  });

  test.each([
    // docs/methods/terms.md, "45 days end of month"
    [45_307, 45_382, 45_367], [45_322, 45_382, 45_367],
  ])('45 days end of month from %d: %d by one reading, %d by the other', (issued, first, second) => {
    const offer = OFFERS[8]!;
    expect([offerDue(offer, issued, 'daysThenEndOfMonth'), offerDue(offer, issued, 'endOfMonthThenDays')]).toEqual([first, second]);
  });
});
