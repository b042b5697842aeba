/**
 * The drawing: time runs to the right. Everything has a row of its own, so that no words meet; lengths are in em and in shares
 * of the width, so that it grows with the text and with the room.
 */
import { svg, type SVGTemplateResult } from 'lit';
import type { Day } from '../wasm/trat.js';
import type { Words } from '../words/words.js';
import { span } from '../pieces/days.js';
import { momentOf, place, scale, ticksOf, type Knots } from './picture-axis.js';
import { dayOf, SIGN, type Item } from './picture-items.js';

/** Words with their look, one line of the drawing each. */
type Lines = (readonly [look: string, words: string])[];

/** A row: something of the table, its words, and the middle of its first line, in em. */
type Row = { readonly item: Item; readonly lines: Lines; readonly middle: number };

/** The height of a line of words, in em. */
const LINE = 1.35;

/** The height of the names of the months, in em. */
const TOP = 3 * LINE;

/** How far an end that is not set is hinted at, in hundredths of the width. */
const TAIL = 1.5;

/** Words in lines that have room left of the axis. */
function wrap(look: string, words: string): Lines {
  const lines = words.match(/.{1,28}\/|.{1,29}(?= |$)|[^ ]+/g) ?? [];
  return lines.map((line) => [look, line.trim()]);
}

/** The words of an item. Of its state the first are enough here: the table has them all. */
function linesOf(words: Words, item: Item): Lines {
  const { look, name, from, to, state } = item;
  if (!SIGN[look]) return wrap(look, `${name}, ${words.day(dayOf(item))}`);
  return [
    ...wrap('name', name),
    ...wrap('soft', span(words, from, to) ?? ''),
    ...wrap(look, `${SIGN[look]}\u00a0${state.split(':')[0]}`),
  ];
}

/** Draws along the axis. */
class Pen {
  readonly #behind: SVGTemplateResult[] = [];
  readonly #bars: SVGTemplateResult[] = [];
  readonly #texts: SVGTemplateResult[] = [];

  constructor(readonly height: number) {}

  /** A bar along the axis, so far down. */
  bar(look: string, from: number, to: number, down: number): void {
    this.#bars.push(svg`<line class=${look} x1="${from}%" y1="${down}em" x2="${to}%" y2="${down}em" />`);
  }

  /** A line across the picture. */
  across(look: string, at: number): void {
    this.#behind.push(svg`<line class=${look} x1="${at}%" y1="${TOP - 0.4}em" x2="${at}%" y2="${this.height}em" />`);
  }

  /** Words, a line under the other; the first in the middle of a height. */
  write(lines: Lines, x: string, middle: number, anchor = 'start'): void {
    const line = ([look, one]: Lines[number], at: number): SVGTemplateResult =>
      svg` <tspan class=${look} x=${x} dy="${at && LINE}em">${one}</tspan>`;
    this.#texts.push(svg`<text y="${middle + 0.35}em" text-anchor=${anchor}>${lines.map(line)}</text>`);
  }

  picture(): SVGTemplateResult {
    return svg`<svg width="100%" height="${this.height}em" role="img" tabindex="0"
      aria-labelledby="picture-title" aria-describedby="picture-how">${this.#behind} ${this.#bars} ${this.#texts}</svg>`;
  }
}

/** The picture of the items. */
export function draw(words: Words, items: readonly Item[], months: readonly Day[]): SVGTemplateResult {
  const days = items.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  const moments = [...new Set(days)].sort().map(momentOf);
  let height = TOP;
  const rows = items.map((item): Row => {
    const lines = linesOf(words, item);
    const middle = height + LINE / 2;
    height += lines.length * LINE + (SIGN[item.look] ? 0.9 : 0.2);
    return { item, lines, middle };
  });
  const knots = scale(moments, 41, 95);
  const pen = new Pen(height);
  for (const [moment, name] of ticksOf(words, moments, months, 5)) {
    pen.across('tick', place(knots, moment));
    const lines = name.map((line) => ['soft', line] as const);
    pen.write(lines, `${place(knots, moment)}%`, LINE / 2, 'middle');
  }
  for (const row of rows) drawRow(pen, row, knots);
  return pen.picture();
}

/** A row: its words, and beside them its bar, or a line across the picture. */
function drawRow(pen: Pen, { item, lines, middle }: Row, knots: Knots): void {
  const { look, from, to } = item;
  const start = place(knots, momentOf(dayOf(item)));
  pen.write(lines, '0', middle);
  if (!SIGN[look]) {
    pen.across(look, start);
    pen.bar(`${look} edge`, start, start, middle);
    return;
  }
  const end = to === null ? start : Math.max(start, place(knots, momentOf(to)));
  if (from === null) pen.bar(`${look} tail`, start - TAIL, start, middle);
  if (to === null) pen.bar(`${look} tail`, end, end + TAIL, middle);
  pen.bar(`${look} edge`, start, end, middle);
  pen.bar(`${look} core`, start, end, middle);
}
