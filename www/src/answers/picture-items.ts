/** What is in the calendar: one list for the cards, the picture and its table, in the order of time. */
import type { Actor, Assessment, Day, Fact, State, Step } from '../wasm/trat.js';
import type { SpanRule } from '../wasm/lists.js';
import type { Words } from '../words/words.js';
import { seamId, stepId } from '../entries/ids.js';
import { spec } from '../entries/table.js';
import { today } from '../entries/today.js';
import { editionText } from '../pieces/texts.js';
import { timeline } from './timeline.js';

/** How something looks: its shape, its pattern and its sign. */
export type Look = State | 'start' | 'today' | 'seam' | 'presumption' | 'reduction';

/** The sign of a look, before its words. A look without one is that of a single day, a line across the picture. */
export const SIGN: Partial<Record<Look, string>> = {
  done: '✓',
  doneLate: '✓',
  before: '–',
  stopped: '×',
  open: '?',
  upcoming: '○',
  due: '●',
  overdue: '!',
  presumption: '◆',
  reduction: '−',
};

/** A line of the picture and of the table. */
export interface Item {
  readonly look: Look;
  readonly name: string;
  /** First day; none where none is set. */
  readonly from: Day | null;
  /** Last day, included; none where none is set, or while it runs. */
  readonly to: Day | null;
  readonly state: string;
  /** The id of what tells more. */
  readonly goal: string;
  /** Who acts; none for what is no step. */
  readonly who: Actor | null;
  /** The event that would tell whether it happened, where nobody told. */
  readonly asks: Fact | null;
}

/** The event of an open step that can be asked for at its place. */
function askedOf({ state, missing }: Step): Fact | null {
  const event = state === 'open' ? missing.find((fact) => spec(fact).kind === 'event') : undefined;
  return event ?? null;
}

/** The day that something stands at: its first, else its last. */
export const dayOf = ({ from, to }: Item): Day => from ?? to ?? '';

/** Everything that has a day; nothing where the answers have none of their own. */
export function itemsOf(words: Words, { asOf, start, steps, seams, presumption, reduction, next }: Assessment): Item[] {
  const isToday = asOf === today();
  const mark = (look: Look, day: Day, name: string, goal: string, state = ''): Item => {
    return { look, name, from: day, to: day, state, goal, who: null, asks: null };
  };
  const own = timeline(steps, seams).map((place): Item => {
    if ('seam' in place) {
      const { day, edition } = place.seam;
      return mark('seam', day, words.text('picture-seam'), seamId(day), editionText(words, edition));
    }
    const { rule, from, to, actor } = place.step;
    // A contact with a last day alone is due from the first; it is told as one to come while it is far.
    const isFar = next.titulaire.some((one) => one.rule === rule && one.to === to && one.when === 'ahead');
    const state = place.step.state === 'due' && isFar ? 'upcoming' : place.step.state;
    return {
      look: state,
      name: words.step(rule),
      from,
      to,
      state: words.of('state', state),
      goal: stepId(place.key),
      who: actor,
      asks: askedOf(place.step),
    };
  });
  for (const one of [...presumption.spans, ...reduction.spans]) {
    const isReduction = 'rate' in one;
    own.push({
      look: isReduction ? 'reduction' : 'presumption',
      // The core gives spans to the rules of this family alone.
      name: words.of('span', one.rule as SpanRule),
      from: one.from,
      to: isReduction && one.running ? null : one.to,
      state: isReduction ? words.text('span-rate', { rate: words.share(one.rate) }) : words.text('picture-protected'),
      goal: isReduction ? 'answers-reduction' : 'answers-presumption',
      who: null,
      asks: null,
    });
  }
  const dated = own.filter(dayOf);
  if (dated.length === 0) return [];
  dated.unshift(
    mark('start', start, words.text('picture-start'), 'fact-incapacityStart'),
    mark('today', asOf, words.text(isToday ? 'picture-today' : 'picture-as-of'), 'fact-asOf'),
  );
  // Days are texts, year first. The sort is stable: on one day the marks come first, then the order of the law.
  return dated.sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : +(dayOf(one) > dayOf(other))));
}
