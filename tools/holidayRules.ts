import type { HolidayRule } from './holidaysOf';

const fixed = (dates: string): HolidayRule[] => dates.split(' ').map((when) => ({ when }));
const easter = (...offsets: number[]): HolidayRule[] => offsets.map((offset) => ({ when: `E${offset < 0 ? '' : '+'}${offset}` }));
const orthodox = (...offsets: number[]): HolidayRule[] => offsets.map((offset) => ({ when: `O${offset < 0 ? '' : '+'}${offset}` }));

const FRANCE = [...fixed('0101 0501 0508 0714 0815 1101 1111 1225'), ...easter(1, 39, 50)];

/**
 * Public holidays valid in a whole country, by the law that names them. Regional days are left out but for Alsace-Moselle.
 * Years 2015 to 2040; a change of law is a rule with its years.
 */
export const HOLIDAY_RULES: Readonly<Record<string, { readonly source: string; readonly rules: readonly HolidayRule[] }>> = {
  'FR': { source: 'France: code du travail, art. L3133-1', rules: FRANCE },
  'FR-57': { source: 'Alsace-Moselle: code du travail, art. L3134-13', rules: [...FRANCE, ...easter(-2), ...fixed('1226')] },
  'AT': { source: 'Austria: Arbeitsruhegesetz § 7', rules: [...fixed('0101 0106 0501 0815 1026 1101 1208 1225 1226'), ...easter(1, 39, 50, 60)] },
  'BE': { source: 'Belgium: royal decree of 18 April 1974, art. 1', rules: [...fixed('0101 0501 0721 0815 1101 1111 1225'), ...easter(1, 39, 50)] },
  'BG': {
    source: 'Bulgaria: Labour Code, art. 154 (a day on a weekend is made up on the next working day since 2017, Easter apart)',
    rules: [
      ...fixed('0101 0303 0501 0506 0524 0906 0922 1224 1225 1226'), ...orthodox(-2, -1, 0, 1),
      ...['0101', '0303', '0501', '0506', '0524', '0906', '0922', '1224', '1225', '1226'].map((when): HolidayRule => ({ when, weekend: 'free', from: 2017 })),
    ],
  },
  'HR': {
    source: 'Croatia: Zakon o blagdanima, 1996 and 2019',
    rules: [
      ...fixed('0101 0106 0501 0622 0805 0815 1101 1225 1226'), ...easter(0, 1, 60),
      { when: '0625', until: 2019 }, { when: '1008', until: 2019 }, { when: '0530', from: 2020 }, { when: '1118', from: 2020 },
    ],
  },
  'CY': { source: 'Cyprus: public holidays of the Public Service Commission', rules: [...fixed('0101 0106 0325 0401 0501 0815 1001 1028 1225 1226'), ...orthodox(-48, -2, 0, 1, 50)] },
  'CZ': { source: 'Czechia: act 245/2000, Good Friday since 2016', rules: [...fixed('0101 0501 0508 0705 0706 0928 1028 1117 1224 1225 1226'), ...easter(1), { when: 'E-2', from: 2016 }] },
  'DK': { source: 'Denmark: helligdage; Great Prayer Day abolished from 2024 (act 214/2023)', rules: [...fixed('0101 1225 1226'), ...easter(-3, -2, 0, 1, 39, 49, 50), { when: 'E+26', until: 2023 }] },
  'EE': { source: 'Estonia: Pühade ja tähtpäevade seadus § 2', rules: [...fixed('0101 0224 0501 0623 0624 0820 1224 1225 1226'), ...easter(-2, 0, 49)] },
  'FI': {
    source: 'Finland: act 332/2023 and its predecessors (Midsummer and All Saints on a Saturday)',
    rules: [...fixed('0101 0106 0501 1206 1225 1226'), ...easter(-2, 0, 1, 39, 49), { when: '0620>', weekday: 5 }, { when: '1031>', weekday: 5 }],
  },
  'DE': { source: 'Germany: days of all Länder; Reformation Day 2017 once', rules: [...fixed('0101 0501 1003 1225 1226'), ...easter(-2, 1, 39, 50), { when: '20171031' }] },
  'GR': { source: 'Greece: act 4808/2021, art. 60, and custom', rules: [...fixed('0101 0106 0325 0501 0815 1028 1225 1226'), ...orthodox(-48, -2, 0, 1, 50)] },
  'HU': { source: 'Hungary: Labour Code § 102; Good Friday since 2017', rules: [...fixed('0101 0315 0501 0820 1023 1101 1225 1226'), ...easter(0, 1, 49, 50), { when: 'E-2', from: 2017 }] },
  'IE': {
    source: "Ireland: Organisation of Working Time Act 1997, second schedule; St Brigid's Day since 2023",
    rules: [
      ...fixed('0101 0317 1225 1226'), ...easter(1), { when: '05#1' }, { when: '06#1' }, { when: '08#1' }, { when: '10#-1' },
      { when: '02#1', from: 2023, except: [2030, 2036] }, { when: '20300201' }, { when: '20360201' }, { when: '20220318' },
    ],
  },
  'IT': { source: 'Italy: act 260/1949 and amendments; 4 October since 2026 (act 151/2025)', rules: [...fixed('0101 0106 0425 0501 0602 0815 1101 1208 1225 1226'), ...easter(0, 1), { when: '1004', from: 2026 }] },
  'LV': {
    source: 'Latvia: Par svētku, atceres un atzīmējamām dienām',
    rules: [...fixed('0101 0501 0623 0624 1224 1225 1226 1231'), ...easter(-2, 0, 1), { when: '0504', weekend: 'also' }, { when: '1118', weekend: 'also' }, { when: '20230529' }],
  },
  'LT': { source: 'Lithuania: Labour Code, art. 123; 2 November since 2020', rules: [...fixed('0101 0216 0311 0501 0624 0706 0815 1101 1224 1225 1226'), ...easter(0, 1), { when: '1102', from: 2020 }] },
  'LU': { source: 'Luxembourg: Code du travail, art. L232-2; 9 May since 2019', rules: [...fixed('0101 0501 0623 0815 1101 1225 1226'), ...easter(1, 39, 50), { when: '0509', from: 2019 }] },
  'MT': { source: 'Malta: National Holidays and Other Public Holidays Act', rules: [...fixed('0101 0210 0319 0331 0501 0607 0629 0815 0908 0921 1208 1213 1225'), ...easter(-2)] },
  'NL': {
    source: 'Netherlands: Algemene termijnenwet, art. 3; 5 May every fifth year',
    rules: [...fixed('0101 1225 1226'), ...easter(0, 1, 39, 49, 50), { when: '0427', weekend: 'saturdayIfSunday' }, ...[2015, 2020, 2025, 2030, 2035, 2040].map((year) => ({ when: `${year}0505` }))],
  },
  'PL': { source: 'Poland: act of 18 January 1951; 24 December since 2025; 12 November 2018 once', rules: [...fixed('0101 0106 0501 0503 0815 1101 1111 1225 1226'), ...easter(0, 1, 49, 60), { when: '1224', from: 2025 }, { when: '20181112' }] },
  'PT': {
    source: 'Portugal: Código do Trabalho, art. 234 (four days restored in 2016)',
    rules: [...fixed('0101 0425 0501 0610 0815 1208 1225'), ...easter(-2, 0), { when: 'E+60', from: 2016 }, { when: '1005', from: 2016 }, { when: '1101', from: 2016 }, { when: '1201', from: 2016 }],
  },
  'RO': {
    source: 'Romania: Codul muncii, art. 139 and its amendments',
    rules: [
      ...fixed('0101 0102 0501 0815 1130 1201 1225 1226'), ...orthodox(0, 1, 49, 50), { when: 'O-2', from: 2018 }, { when: '0124', from: 2016 },
      { when: '0601', from: 2017 }, { when: '0106', from: 2024 }, { when: '0107', from: 2024 },
    ],
  },
  'SK': {
    source: 'Slovakia: act 241/1993 and its amendments (1 September until 2023, 28 October and 17 November while days off)',
    rules: [
      ...fixed('0101 0106 0501 0705 0829 1101 1224 1225 1226'), ...easter(-2, 1), { when: '0508', except: [2026] }, { when: '0915', except: [2026] },
      { when: '0901', until: 2023 }, { when: '1117', until: 2024 }, { when: '20181030' },
    ],
  },
  'SI': {
    source: 'Slovenia: Zakon o praznikih in dela prostih dnevih; 2 January since 2017',
    rules: [...fixed('0101 0208 0427 0501 0502 0625 0815 1031 1101 1225 1226'), ...easter(0, 1, 49), { when: '0102', from: 2017 }, { when: '20230814' }],
  },
  'ES': { source: 'Spain: Estatuto de los Trabajadores, art. 37.2; days of all communities', rules: [...fixed('0101 0106 0501 0815 1012 1101 1206 1208 1225'), ...easter(-2)] },
  'SE': {
    source: 'Sweden: lag (1989:253) om allmänna helgdagar (Midsummer and All Saints on a Saturday)',
    rules: [...fixed('0101 0106 0501 0606 1225 1226'), ...easter(-2, 0, 1, 39, 49), { when: '0620>', weekday: 5 }, { when: '1031>', weekday: 5 }],
  },
  'GB': {
    source: 'United Kingdom (England and Wales): Banking and Financial Dealings Act 1971 and proclamations',
    rules: [
      { when: '0101', weekend: 'monday' }, ...easter(-2, 1), { when: '05#1', except: [2020] }, { when: '20200508' },
      { when: '05#-1', except: [2022] }, { when: '20220602' }, { when: '20220603' }, { when: '20220919' }, { when: '20230508' },
      { when: '08#-1' }, { when: '1225', weekend: 'free' }, { when: '1226', weekend: 'free' },
    ],
  },
  'CH': { source: 'Switzerland: 1 August (Bundesverfassung art. 110) and the days kept in most cantons', rules: [...fixed('0101 0801 1225 1226'), ...easter(-2, 1, 39, 50)] },
};
