import type { Steps } from '../../src/base/steps';
import type { StudyAnswer, StudyQuestion } from '../state/studies';
import type { Analysis } from './analysis';
import { cashStudy } from './cashStudy';
import { termsStudy } from './termsStudy';
import { whatIfStudy } from './whatIfStudy';

/** What a view asks of the analysis beyond what every view shows. */
export function* study(analysis: Analysis, question: StudyQuestion): Steps<StudyAnswer> {
  switch (question.name) {
    case 'cash':
      return { name: 'cash', stage: { phase: 'done', result: yield* cashStudy(analysis) } };
    case 'terms':
      return { name: 'terms', stage: { phase: 'done', result: yield* termsStudy(analysis) } };
    case 'whatIf': {
      const answer = yield* whatIfStudy(analysis, question.question);
      return { name: 'whatIf', stage: answer.ok ? { phase: 'done', result: answer.value } : { phase: 'failed', failure: answer.failure } };
    }
  }
}
