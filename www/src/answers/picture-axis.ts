/**
 * The axis of the picture. Where a day stands on a line is drawing, in UTC milliseconds: no day is counted here as the
 * law counts.
 */
import type { Day } from '../wasm/trat.js';
import type { Words } from '../words/words.js';

/** Places on the axis that are known, in the order of time: a moment, and where it stands. */
export type Knots = readonly (readonly [moment: number, place: number])[];

/** A month of the incapacity at its first day, or a cut, with its name; where names would stand too close, some have none. */
export type Tick = readonly [moment: number, name: readonly string[]];

const DAY = 864e5;

/** Longer without anything than about half a year, and the axis is cut. */
const CUT = 190 * DAY;

/** A day as a moment. */
export const momentOf = (day: Day): number => Date.parse(day);

/** Where a moment stands, between the known places around it. */
export function place(knots: Knots, moment: number): number {
  const at = knots.findIndex(([known]) => known >= moment);
  const [after, end] = knots.at(at) ?? [0, 0];
  const [before, start] = knots[at - 1] ?? [after, end];
  return after > before ? start + ((end - start) * (moment - before)) / (after - before) : end;
}

/** How far along each moment is, where a long time without any is cut short. */
function lengthsOf(moments: readonly number[]): number[] {
  let length = 0;
  return moments.map((moment, at) => (length += Math.min(moment - (moments[at - 1] ?? moment), CUT)));
}

/** An axis from one place to another on which each moment stands. */
export function scale(moments: readonly number[], first: number, last: number): Knots {
  const lengths = lengthsOf(moments);
  const all = lengths.at(-1) || 1;
  return moments.map((moment, at) => [moment, first + ((last - first) * (lengths[at] ?? 0)) / all]);
}

/** The months of the incapacity, about so many with a name, and a sign where the axis is cut. */
export function ticksOf(words: Words, moments: readonly number[], months: readonly Day[], most: number): Tick[] {
  const names = new Intl.DateTimeFormat(`${words.lang}-BE`, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const every = Math.ceil((lengthsOf(moments).at(-1) ?? 0) / (most * 30 * DAY));
  const ticks: Tick[] = [];
  let count = 0;
  moments.forEach((to, at) => {
    const from = moments[at - 1] ?? to;
    if (to - from > CUT) {
      ticks.push([(from + to) / 2, ['…']]);
      // What comes after it begins with a name.
      count = 0;
      return;
    }
    months.forEach((day, index) => {
      const moment = momentOf(day);
      if (moment <= from || moment > to) return;
      const name = [words.text('picture-month', { number: index + 2 }), names.format(moment)];
      ticks.push([moment, count % every === 0 ? name : []]);
      count += 1;
    });
  });
  return ticks;
}
