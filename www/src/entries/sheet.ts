/**
 * The sheet: what was typed for a case, as it was typed. It is kept in memory alone. What it means, and whether it can
 * be so, is for the core to say.
 */
import type { Fact } from '../wasm/trat.js';
import { amountOf } from './amount-text.js';
import type { Typed } from './date-text.js';
import { FACTS, partsOf, spec, type Part, type PartName, type Spec } from './table.js';

/** An item of a list. Its key stays the same while other items come and go. */
export interface Row {
  readonly key: number;
  readonly parts: Partial<Record<PartName, string>>;
}

/** What was typed for one fact. */
export interface Entry {
  /**
   * The text; for an event `on`, `notYet` or `dateUnknown`; for a list `some` or `none`. Empty: nothing was said. A day is
   * ISO text where it was understood, else what was typed, a line a field: the core refuses it.
   */
  text: string;
  /** The day of an event that is `on` a day. */
  day: string;
  /** The items of a list. */
  rows: Row[];
  /** The situations that were ticked. */
  picked: string[];
  /** Whether the person has moved on from the fact: before that, a day still to be typed is no error. */
  left: boolean;
}

/** The facts as the core reads them, and how to find the way back from its errors to the fields. */
export interface Written {
  readonly facts: Record<string, unknown>;
  /** For each list, the keys of the items that were written, in their order. */
  readonly keys: ReadonlyMap<Fact, readonly number[]>;
  /** Events said to have a day, without the day. */
  readonly dayless: readonly Fact[];
}

const blank = (): Entry => ({ text: '', day: '', rows: [], picked: [], left: false });

/** What was typed. */
export class Sheet {
  #entries = new Map<Fact, Entry>();
  /** What stands in the fields of dates, by their ids, where it was not written as this page writes it ("janv."). */
  readonly typed = new Map<string, Typed>();
  #nextKey = 1;

  /** The same sheet, on which changes of this one leave no trace. */
  copy(): Sheet {
    const copy = new Sheet();
    copy.#entries = new Map(this.#entries);
    for (const [id, typed] of this.typed) copy.typed.set(id, typed);
    copy.#nextKey = this.#nextKey;
    return copy;
  }

  /** What was typed for a fact. */
  entry(fact: Fact): Readonly<Entry> {
    return this.#entries.get(fact) ?? blank();
  }

  /** Whether something was said of a fact. */
  has(fact: Fact): boolean {
    return this.#written(fact) !== undefined;
  }

  /** Whether somebody was at the fact, be it empty again. */
  touched(fact: Fact): boolean {
    return this.#entries.has(fact);
  }

  /** Changes what was typed for a fact. */
  set(fact: Fact, change: Partial<Entry>): void {
    this.#entries.set(fact, { ...this.entry(fact), ...change });
  }

  /** Takes back all that was typed for a fact. */
  forget(fact: Fact): void {
    this.#entries.delete(fact);
  }

  /** The facts of which something was said, in the order of the form. */
  given(): Fact[] {
    return FACTS.filter((fact) => this.has(fact));
  }

  /** Adds an empty item to a list and says its key. */
  add(fact: Fact): number {
    const key = this.#nextKey++;
    this.set(fact, { text: 'some', rows: [...this.entry(fact).rows, { key, parts: {} }] });
    return key;
  }

  /** Takes an item out of a list. A list that is empty then has been said nothing of: "none" must be said. */
  remove(fact: Fact, key: number): void {
    const rows = this.entry(fact).rows.filter((row) => row.key !== key);
    this.set(fact, { rows, text: rows.length > 0 ? 'some' : '' });
  }

  /** Changes a part of an item. */
  setPart(fact: Fact, key: number, part: PartName, text: string): void {
    const change = (row: Row): Row => (row.key === key ? { key, parts: { ...row.parts, [part]: text } } : row);
    this.set(fact, { rows: this.entry(fact).rows.map(change) });
  }

  /** The facts as the core reads them: one key a fact of which something was said. */
  write(): Written {
    const facts: Record<string, unknown> = {};
    const keys = new Map<Fact, readonly number[]>();
    for (const fact of FACTS) {
      const value = this.#written(fact);
      if (value !== undefined) facts[fact] = value;
      if (spec(fact).kind === 'list')
        keys.set(
          fact,
          this.entry(fact)
            .rows.filter(isFilled)
            .map((row) => row.key),
        );
    }
    return { facts, keys, dayless: FACTS.filter((fact) => this.#isDayless(fact)) };
  }

  #isDayless(fact: Fact): boolean {
    const { text, day, left } = this.entry(fact);
    return spec(fact).kind === 'event' && text === 'on' && day === '' && left;
  }

  #written(fact: Fact): unknown {
    const entry = this.#entries.get(fact);
    return entry === undefined ? undefined : value(spec(fact), entry);
  }
}

/** A sheet on which only the day of the answers stands. */
export function newSheet(asOf: string): Sheet {
  const sheet = new Sheet();
  sheet.set('asOf', { text: asOf });
  return sheet;
}

function value(kind: Spec, entry: Entry): unknown {
  if (entry.text === '') return undefined;
  switch (kind.kind) {
    case 'event':
      return entry.text === 'on' ? entry.day || undefined : entry.text;
    case 'situations':
      return entry.text === 'none' ? [] : entry.picked;
    case 'list': {
      if (entry.text === 'none') return [];
      const items = entry.rows.filter(isFilled).map((row) => item(partsOf(kind), row));
      // Only empty items: nothing has been said yet.
      return items.length > 0 ? items : undefined;
    }
    case 'choice':
      return kind.family === 'category' ? number(entry.text) : entry.text;
    case 'whole':
      return number(entry.text);
    case 'amount':
      return amountOf(entry.text) || undefined;
    case 'day':
      return entry.text;
  }
}

/** Whether anything was typed in an item. */
function isFilled(row: Row): boolean {
  return Object.values(row.parts).some((text) => text !== '');
}

function item(parts: readonly [PartName, Part][], row: Row): Record<string, unknown> {
  const typed = parts.map(([name, part]) => [name, partValue(part, row.parts[name] ?? '')] as const);
  return Object.fromEntries(typed.filter(([, text]) => text !== undefined));
}

function partValue(part: Part, text: string): unknown {
  if (text === '') return undefined;
  return part.kind === 'whole' || (part.kind === 'choice' && part.family === 'category') ? number(text) : text;
}

/** A number where the text is one; else the text, for the core to refuse. */
function number(text: string): number | string {
  const trimmed = text.trim();
  // Digits alone: `Number` would also read "0x10" and "1e1".
  return /^-?\d+([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : text;
}
