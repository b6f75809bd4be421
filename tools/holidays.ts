// Writes src/base/calendarData.ts; a test compares it.
// usage: node tools/run.mjs tools/holidays.ts
import { writeFileSync } from 'node:fs';
import { calendarDataFile } from './calendarDataFile';

writeFileSync('src/base/calendarData.ts', calendarDataFile());
