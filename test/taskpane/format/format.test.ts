import { fc } from '../../support/laws';
import { formatDay } from '../../../taskpane/format/formatDay';
import { formatMoney } from '../../../taskpane/format/formatMoney';
import { formatNumber, formatShare } from '../../../taskpane/format/formatNumber';
import { dayFromInput, dayInputValue } from '../../../taskpane/format/dayInput';

const euro = { currencyCode: 'EUR', minorDigits: 2 };

test.each<{ given: string; shown: string; expected: string; source: string }>([
  { given: 'an amount in euros, French', shown: formatMoney(123456, euro, 'fr'), expected: '1\u202f234,56\u00a0€', source: 'CLDR, fr' },
  { given: 'an amount in euros, English', shown: formatMoney(123456, euro, 'en'), expected: '€1,234.56', source: 'CLDR, en-GB' },
  { given: 'at a glance', shown: formatMoney(123456, euro, 'fr', true), expected: '1\u202f235\u00a0€', source: 'cents rounded away' },
  { given: 'a currency without a minor unit', shown: formatMoney(1234, { currencyCode: 'JPY', minorDigits: 0 }, 'en'), expected: 'JP¥1,234', source: 'ISO 4217' },
  { given: 'no currency named', shown: formatMoney(1234, { currencyCode: '', minorDigits: 2 }, 'fr'), expected: '12,34', source: 'our choice' },
  { given: 'a symbol', shown: formatMoney(1234, { currencyCode: '$', minorDigits: 2 }, 'en'), expected: '$12.34', source: 'our choice' },
  { given: 'a symbol, French', shown: formatMoney(1234, { currencyCode: '$', minorDigits: 2 }, 'fr'), expected: '12,34\u00a0$', source: 'our choice' },
  { given: 'a signed number', shown: formatNumber(4.26, 'fr', 1, true), expected: '+4,3', source: 'CLDR' },
  { given: 'zero has no sign', shown: formatNumber(0, 'en', 1, true), expected: '0.0', source: 'CLDR' },
  { given: 'a share', shown: formatShare(0.256, 'fr'), expected: '26\u00a0%', source: 'CLDR' },
  { given: 'a day', shown: formatDay(45363, 'fr'), expected: '12\u00a0mars\u00a02024', source: 'Imprimerie nationale: dates in letters' },
  { given: 'the first of a month', shown: formatDay(45292, 'fr'), expected: '1er\u00a0janv.\u00a02024', source: 'French usage' },
  { given: 'a day, English', shown: formatDay(45363, 'en'), expected: '12\u00a0Mar\u00a02024', source: 'British usage' },
])('$given: $expected', ({ shown, expected }) => {
  expect(shown).toBe(expected);
});

test('a day goes into a date field and comes back', () => {
  fc.assert(fc.property(fc.integer({ min: 366, max: 100000 }), (day) => {
    expect(dayFromInput(dayInputValue(day))).toBe(day);
  }));
});

test.each(['', '2024-02-30', '0024-01-01', '2024-1-1', '12/03/2024'])('“%s” is not yet a day', (typed) => {
  expect(dayFromInput(typed)).toBeNull();
});
