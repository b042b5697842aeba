/** Which question comes next. */
import type { Assessment, Fact, Missing } from '../wasm/trat.js';
import type { Sheet } from '../entries/sheet.js';
import { spec } from '../entries/table.js';

/** What can still be asked: the facts missing of which nothing was said, and that are not for coordinators. */
export function questionsLeft({ missing }: Assessment, sheet: Sheet): readonly Missing[] {
  return missing.filter(({ fact }) => !sheet.has(fact) && spec(fact).group !== 'coordinator');
}

/** The next question: the first that can be asked and was not skipped; at first only those that leave something open. */
export function nextQuestion(
  assessment: Assessment,
  sheet: Sheet,
  skipped: ReadonlySet<Fact>,
  more: boolean,
): Fact | null {
  const isNext = ({ fact, weight }: Missing): boolean => !skipped.has(fact) && (more || weight !== 'couldChange');
  return questionsLeft(assessment, sheet).find(isNext)?.fact ?? null;
}
