import { studyJob, type StudyQuestion } from '../state/studies';
import { runSteps } from './runSteps';
import type { World } from './world';

let jobs = 0;

/** Works out what a view asks of the analysis that is shown; an answer that nobody waits for any more is dropped. */
export async function runStudy({ engine, dispatch, state }: World, question: StudyQuestion): Promise<void> {
  const now = state();
  if (now.stage !== 'ready') return;
  const { name } = question;
  const job = (jobs += 1);
  const isDropped = (): boolean => studyJob(state().studies[name]) !== job;
  dispatch({ type: 'studyBegan', name, job });
  const steps = await engine.study(now.analysis, question);
  const answer = await runSteps(steps, (done) => dispatch({ type: 'studyProgressed', name, job, done }), isDropped);
  dispatch({ type: 'studied', job, answer });
}
