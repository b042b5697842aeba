/**
 * The drawing: time runs down where it is narrow, to the right where it is wide. Everything has a row of its own, so
 * that no words meet; lengths are in em and in shares of the width, so that it grows with the text and with the room.
 */
import { svg, type SVGTemplateResult } from 'lit';
import type { Day } from '../wasm/trat.js';
import type { Words } from '../words/words.js';
import { span } from '../pieces/days.js';
import { momentOf, place, scale, ticksOf, type Knots, type Tick } from './picture-axis.js';
import { dayOf, SIGN, type Item } from './picture-items.js';

/** Words with their look, one line of the drawing each. */
type Lines = (readonly [look: string, words: string])[];

/** A row: something of the table, or a name on the axis. */
type Row = { readonly moment: number; readonly item?: Item; readonly lines: Lines };

/** The height of a line of words, in em. */
const LINE = 1.35;

/** How far an end that is not set is hinted at: in em downwards, in hundredths of the width to the right. */
const TAIL = 1.5;

/** Downwards, at most so many bars stand side by side, so far apart, so that the words beside them have room. */
const LANES = 4;
const LANE = 0.8;
const SIDE = 3.5;

/** Words in lines that have room beside the bars: on the narrowest telephone, or left of the axis. */
function wrap(look: string, words: string, tall: boolean): Lines {
  const lines = words.match(tall ? /.{1,22}\/|.{1,23}(?= |$)|[^ ]+/g : /.{1,28}\/|.{1,29}(?= |$)|[^ ]+/g) ?? [];
  return lines.map((line) => [look, line.trim()]);
}

/** The words of an item. Of its state the first are enough here: the table has them all. */
function linesOf(words: Words, item: Item, tall: boolean): Lines {
  const { look, name, from, to, state } = item;
  if (!SIGN[look]) return wrap(look, `${name}, ${words.day(dayOf(item))}`, tall);
  return [
    ...wrap('name', name, tall),
    ...wrap('soft', span(words, from, to) ?? '', tall),
    ...wrap(look, `${SIGN[look]}\u00a0${state.split(':')[0]}`, tall),
  ];
}

/** All rows in the order of time. Downwards the months are rows too. */
function rowsOf(words: Words, items: readonly Item[], ticks: readonly Tick[], tall: boolean): Row[] {
  const months = tall ? ticks.filter(([, name]) => name.length > 0) : [];
  const rows = [
    ...months.map(([moment, name]): Row => ({ moment, lines: [['soft', name.join(' · ')]] })),
    ...items.map((item): Row => ({ moment: momentOf(dayOf(item)), item, lines: linesOf(words, item, tall) })),
  ];
  // The sort is stable: on one day the month comes first, then the order of the items.
  return rows.sort((one, other) => one.moment - other.moment);
}

/** Draws along an axis that runs down or to the right. */
class Pen {
  readonly #behind: SVGTemplateResult[] = [];
  readonly #bars: SVGTemplateResult[] = [];
  readonly #texts: SVGTemplateResult[] = [];

  constructor(
    readonly tall: boolean,
    /** Where what lies across begins and ends, in em. */
    readonly top: number,
    readonly height: number,
  ) {}

  #line(look: string, [from, to]: readonly [number, number], [side, other]: readonly [number, number]): SVGTemplateResult {
    const along = [from, to].map((at) => at + (this.tall ? 'em' : '%'));
    const across = [side, other].map((at) => `${at}em`);
    const [x, y] = this.tall ? [across, along] : [along, across];
    return svg`<line class=${look} x1=${x[0]} y1=${y[0]} x2=${x[1]} y2=${y[1]} />`;
  }

  /** A bar along the axis, so far from its side. */
  bar(look: string, from: number, to: number, side: number): void {
    this.#bars.push(this.#line(look, [from, to], [side, side]));
  }

  /** A line across the picture, or as far as the words. */
  across(look: string, at: number): void {
    const ends = this.tall ? ([0, SIDE - 0.3] as const) : ([this.top - 0.4, this.height] as const);
    this.#behind.push(this.#line(look, [at, at], ends));
  }

  /** Words, a line under the other; the first in the middle of a height. */
  write(lines: Lines, x: string, middle: number, anchor = 'start'): void {
    const line = ([look, one]: Lines[number], at: number): SVGTemplateResult =>
      svg` <tspan class=${look} x=${x} dy="${at && LINE}em">${one}</tspan>`;
    this.#texts.push(svg`<text y="${middle + 0.35}em" text-anchor=${anchor}>${lines.map(line)}</text>`);
  }

  picture(): SVGTemplateResult {
    return svg`<svg class=${this.tall ? 'tall' : 'wide'} width="100%" height="${this.height}em" role="img" tabindex="0"
      aria-labelledby="picture-title" aria-describedby="picture-how">${this.#behind} ${this.#bars} ${this.#texts}</svg>`;
  }
}

/** The picture of the items, downwards or to the right. */
export function draw(words: Words, items: readonly Item[], months: readonly Day[], tall: boolean): SVGTemplateResult {
  const days = items.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  const moments = [...new Set(days)].sort().map(momentOf);
  const ticks = ticksOf(words, moments, months, tall ? 12 : 5);
  const top = tall ? 0 : 3 * LINE;
  let height = top;
  const rows = rowsOf(words, items, ticks, tall).map((row) => {
    const middle = height + LINE / 2;
    height += row.lines.length * LINE + (row.item && SIGN[row.item.look] ? 0.9 : 0.2);
    return { ...row, middle };
  });
  // Downwards each row is a place on the axis; to the right each day is.
  const last = moments.at(-1) ?? 0;
  const down = [...rows.map(({ moment, middle }) => [moment, middle] as const), [last, height - LINE / 2] as const];
  const knots = tall ? down : scale(moments, 41, 95);
  const pen = new Pen(tall, top, height);
  for (const [moment, name] of tall ? [] : ticks) {
    pen.across('tick', place(knots, moment));
    const lines = name.map((line) => ['soft', line] as const);
    pen.write(lines, `${place(knots, moment)}%`, LINE / 2, 'middle');
  }
  drawRows(pen, rows, knots);
  return pen.picture();
}

/** Each row: its words, and what they stand beside. Downwards bars stand side by side, each in the first lane that is free. */
function drawRows(pen: Pen, rows: readonly (Row & { readonly middle: number })[], knots: Knots): void {
  const { tall } = pen;
  const lanes: number[] = [];
  for (const { item, moment, lines, middle } of rows) {
    const start = tall ? middle : place(knots, moment);
    const look = item?.look ?? 'tick';
    pen.write(lines, tall ? `${SIDE}em` : '0', middle);
    if (item === undefined || !SIGN[item.look]) {
      pen.across(look, start);
      if (!tall) pen.bar(`${look} edge`, start, start, middle);
      continue;
    }
    const end = item.to === null ? start : Math.max(start, place(knots, momentOf(item.to)));
    const free = lanes.findIndex((taken) => taken < start);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = end + 2 * TAIL;
    const side = tall ? (lane % LANES) * LANE + 0.4 : middle;
    if (item.from === null) pen.bar(`${look} tail`, start - TAIL, start, side);
    if (item.to === null) pen.bar(`${look} tail`, end, end + TAIL, side);
    pen.bar(`${look} edge`, start, end, side);
    pen.bar(`${look} core`, start, end, side);
  }
}
