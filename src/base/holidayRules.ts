/**
 * Public holidays valid in a whole country, by the law that names them. Regional days are left out but for Alsace-Moselle.
 * Good for the years 2015 to 2040; a change of law is a rule with its years. How a rule is written: `holidaysOf`.
 * Dates fixed by law are facts; the table is our own work under the licence of this repository (MIT).
 */
export const HOLIDAY_RULES: Readonly<Record<string, string>> = {
  // code du travail, art. L3133-1
  FR: '0101 0501 0508 0714 0815 1101 1111 1225 E+1 E+39 E+50',
  // Alsace-Moselle: code du travail, art. L3134-13
  'FR-57': '0101 0501 0508 0714 0815 1101 1111 1225 E+1 E+39 E+50 E-2 1226',
  // Arbeitsruhegesetz § 7
  AT: '0101 0106 0501 0815 1026 1101 1208 1225 1226 E+1 E+39 E+50 E+60',
  // royal decree of 18 April 1974, art. 1
  BE: '0101 0501 0721 0815 1101 1111 1225 E+1 E+39 E+50',
  // Labour Code, art. 154: a day on a weekend is made up on the next working day since 2017, Easter apart
  BG: '0101 0303 0501 0506 0524 0906 0922 1224 1225 1226 O-2 O-1 O+0 O+1 0101~free@2017- 0303~free@2017- 0501~free@2017- 0506~free@2017- 0524~free@2017- 0906~free@2017- 0922~free@2017- 1224~free@2017- 1225~free@2017- 1226~free@2017-',
  // Zakon o blagdanima, 1996 and 2019
  HR: '0101 0106 0501 0622 0805 0815 1101 1225 1226 E+0 E+1 E+60 0625@-2019 1008@-2019 0530@2020- 1118@2020-',
  // public holidays of the Public Service Commission
  CY: '0101 0106 0325 0401 0501 0815 1001 1028 1225 1226 O-48 O-2 O+0 O+1 O+50',
  // act 245/2000, Good Friday since 2016
  CZ: '0101 0501 0508 0705 0706 0928 1028 1117 1224 1225 1226 E+1 E-2@2016-',
  // helligdage; Great Prayer Day abolished from 2024 (act 214/2023)
  DK: '0101 1225 1226 E-3 E-2 E+0 E+1 E+39 E+49 E+50 E+26@-2023',
  // Pühade ja tähtpäevade seadus § 2
  EE: '0101 0224 0501 0623 0624 0820 1224 1225 1226 E-2 E+0 E+49',
  // act 332/2023 and its predecessors: Midsummer and All Saints on a Saturday
  FI: '0101 0106 0501 1206 1225 1226 E-2 E+0 E+1 E+39 E+49 0620>5 1031>5',
  // days of all Länder; Reformation Day 2017 once
  DE: '0101 0501 1003 1225 1226 E-2 E+1 E+39 E+50 1031@2017',
  // act 4808/2021, art. 60, and custom
  GR: '0101 0106 0325 0501 0815 1028 1225 1226 O-48 O-2 O+0 O+1 O+50',
  // Labour Code § 102; Good Friday since 2017
  HU: '0101 0315 0501 0820 1023 1101 1225 1226 E+0 E+1 E+49 E+50 E-2@2017-',
  // Organisation of Working Time Act 1997, second schedule; St Brigid's Day since 2023, on 1 February itself where that is a Friday
  IE: '0101 0317 1225 1226 E+1 05#1 06#1 08#1 10#-1 02#1@2023-2029 02#1@2031-2035 02#1@2037- 0201@2030 0201@2036 0318@2022',
  // act 260/1949 and amendments; 4 October since 2026 (act 151/2025)
  IT: '0101 0106 0425 0501 0602 0815 1101 1208 1225 1226 E+0 E+1 1004@2026-',
  // Par svētku, atceres un atzīmējamām dienām
  LV: '0101 0501 0623 0624 1224 1225 1226 1231 E-2 E+0 E+1 0504~also 1118~also 0529@2023',
  // Labour Code, art. 123; 2 November since 2020
  LT: '0101 0216 0311 0501 0624 0706 0815 1101 1224 1225 1226 E+0 E+1 1102@2020-',
  // Code du travail, art. L232-2; 9 May since 2019
  LU: '0101 0501 0623 0815 1101 1225 1226 E+1 E+39 E+50 0509@2019-',
  // National Holidays and Other Public Holidays Act
  MT: '0101 0210 0319 0331 0501 0607 0629 0815 0908 0921 1208 1213 1225 E-2',
  // Algemene termijnenwet, art. 3; 5 May every fifth year
  NL: '0101 1225 1226 E+0 E+1 E+39 E+49 E+50 0427~before 0505@2015 0505@2020 0505@2025 0505@2030 0505@2035 0505@2040',
  // act of 18 January 1951; 24 December since 2025; 12 November 2018 once
  PL: '0101 0106 0501 0503 0815 1101 1111 1225 1226 E+0 E+1 E+49 E+60 1224@2025- 1112@2018',
  // Código do Trabalho, art. 234: four days restored in 2016
  PT: '0101 0425 0501 0610 0815 1208 1225 E-2 E+0 E+60@2016- 1005@2016- 1101@2016- 1201@2016-',
  // Codul muncii, art. 139 and its amendments
  RO: '0101 0102 0501 0815 1130 1201 1225 1226 O+0 O+1 O+49 O+50 O-2@2018- 0124@2016- 0601@2017- 0106@2024- 0107@2024-',
  // act 241/1993 and its amendments: 1 September until 2023, 28 October and 17 November while days off
  SK: '0101 0106 0501 0705 0829 1101 1224 1225 1226 E-2 E+1 0508@-2025 0508@2027- 0915@-2025 0915@2027- 0901@-2023 1117@-2024 1030@2018',
  // Zakon o praznikih in dela prostih dnevih; 2 January since 2017
  SI: '0101 0208 0427 0501 0502 0625 0815 1031 1101 1225 1226 E+0 E+1 E+49 0102@2017- 0814@2023',
  // Estatuto de los Trabajadores, art. 37.2; days of all communities
  ES: '0101 0106 0501 0815 1012 1101 1206 1208 1225 E-2',
  // lag (1989:253) om allmänna helgdagar: Midsummer and All Saints on a Saturday
  SE: '0101 0106 0501 0606 1225 1226 E-2 E+0 E+1 E+39 E+49 0620>5 1031>5',
  // England and Wales: Banking and Financial Dealings Act 1971 and proclamations
  GB: '0101~monday E-2 E+1 05#1@-2019 05#1@2021- 0508@2020 05#-1@-2021 05#-1@2023- 0602@2022 0603@2022 0919@2022 0508@2023 08#-1 1225~free 1226~free',
  // 1 August (Bundesverfassung art. 110) and the days kept in most cantons
  CH: '0101 0801 1225 1226 E-2 E+1 E+39 E+50',
};
