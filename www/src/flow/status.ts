/** What the status region says, for those who do not see what moved: which of the answers changed. */
import type { Assessment } from '../wasm/trat.js';
import type { Words } from '../words/words.js';
import type { Outcome } from '../entries/outcome.js';

/** The answers by their headings, in the order in which they stand on the page. */
const ANSWERS: readonly (readonly [heading: string, of: (assessment: Assessment) => unknown])[] = [
  ['warnings-title', ({ warnings }) => warnings],
  ['do-title', ({ next }) => next.titulaire],
  ['now-title', ({ scope, parcours, questionnaire }) => [scope, parcours, questionnaire]],
  ['steps-title', ({ steps, seams }) => [steps, seams]],
  ['others-title', ({ next }) => next.others],
  ['reduction-title', ({ reduction }) => reduction],
  ['presumption-title', ({ presumption }) => presumption],
];

/** What is to be said once an outcome follows another; none before the first. */
export function statusOf(words: Words, before: Outcome | undefined, now: Outcome): string {
  if (now.kind === 'waiting') return words.text('status-waiting');
  if (now.kind === 'rejected') return words.text('status-rejected', { count: now.problems.length });
  if (before?.kind !== 'answered') return words.text('status-answered');
  const changed = ANSWERS.filter(([, of]) => !isSame(of(before.assessment), of(now.assessment)));
  if (changed.length === 0) return words.text('status-same');
  const headings = changed.map(([heading]) => words.text(heading)).reduce((first, then) => words.text('both', { first, then }));
  return words.text('status-changed', { headings });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
