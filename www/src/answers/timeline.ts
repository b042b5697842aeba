/** The one list of steps and of the days on which the law changed, in the order of time. */
import type { Day, SeamLine, Step } from '../wasm/trat.js';

/** A step, known by its rule and its place among those of the same rule, so that an unfolded "why" stays open. */
export interface StepPlace {
  readonly key: string;
  readonly step: Step;
}

/** A day on which the law changed. */
export interface SeamPlace {
  readonly key: string;
  readonly seam: SeamLine;
}

/**
 * Steps by their last day, else their first; one without days stays behind the step before it in the order of the law. A
 * change of the law stands before the first step whose day it reaches.
 */
export function timeline(steps: readonly Step[], seams: readonly SeamLine[]): (StepPlace | SeamPlace)[] {
  const seen = new Map<string, number>();
  let day: Day = '';
  const placed = steps.map((step) => {
    const place = (seen.get(step.rule) ?? 0) + 1;
    seen.set(step.rule, place);
    day = step.to ?? step.from ?? day;
    return { day, order: 1, at: { key: `${step.rule}/${place}`, step } };
  });
  const changes = seams.map((seam) => ({ day: seam.day, order: 0, at: { key: seam.day, seam } }));
  // Days are texts, year first: their order is that of time. The sort is stable, so the order of the law stays.
  const all = [...changes, ...placed].sort((one, other) => compare(one.day, other.day) || one.order - other.order);
  return all.map(({ at }) => at);
}

function compare(one: Day, other: Day): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
