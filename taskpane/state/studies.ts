import type { Failure } from '../../src/base/outcome';
import type { CashStudy } from '../analysis/cashStudy';
import type { TermsStudy } from '../analysis/termsStudy';
import type { WhatIfStudy, WhatIfQuestion } from '../analysis/whatIfStudy';

/** What views work out beyond the analysis, when they are first asked for it. */
export interface StudyResults {
  readonly cash: CashStudy;
  readonly terms: TermsStudy;
  readonly whatIf: WhatIfStudy;
}

export type StudyName = keyof StudyResults;

/** What a view asks for. */
export type StudyQuestion = { readonly name: 'cash' } | { readonly name: 'terms' } | { readonly name: 'whatIf'; readonly question: WhatIfQuestion };

export type StudyStage<Result> =
  | { readonly phase: 'none' }
  | { readonly phase: 'running'; readonly job: number; readonly done: number }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | { readonly phase: 'done'; readonly result: Result };

export type Studies = { readonly [Name in StudyName]: StudyStage<StudyResults[Name]> };

/** What came of a study. */
export type StudyAnswer = { [Name in StudyName]: { readonly name: Name; readonly stage: StudyStage<StudyResults[Name]> } }[StudyName];

export const NO_STUDIES: Studies = { cash: { phase: 'none' }, terms: { phase: 'none' }, whatIf: { phase: 'none' } };

/** The job that a study runs under; null while it does not run. */
export function studyJob(stage: StudyStage<unknown>): number | null {
  return stage.phase === 'running' ? stage.job : null;
}
