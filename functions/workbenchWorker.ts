import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverSheetsCoreWorkerPreset } from '@univerjs/preset-sheets-core/worker';
import { readTypedTextAs, writingOf } from '../src/hosts/workbench/typedText';
import { workbenchFunctions } from './workbench';

// The worker in which the workbench calculates: the formula engine without any interface, with our functions. The page
// names it after its language, because days are shown as the language writes them.
const language = self.name === 'fr' ? 'fr' : 'en';
readTypedTextAs(writingOf(language, navigator.language));
const functions = workbenchFunctions(language);
const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR });
for (const entry of UniverSheetsCoreWorkerPreset({ formula: { function: functions.classes as never } }).plugins) {
  if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
  else univer.registerPlugin(entry);
}
functions.follow(univer);
