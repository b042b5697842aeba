/** Words: messages, days and amounts in one language. Everything that people read passes through here. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { messageId, type Families, type Family } from './families.js';
import type { EditionId, RuleId } from './wasm/trat.js';

/** What a message is filled with. */
export type Fill = Record<string, FluentVariable>;

/** The words of one language. */
export class Words {
  readonly #bundle: FluentBundle;
  readonly #days: Intl.DateTimeFormat;
  readonly #amounts: Intl.NumberFormat;
  readonly #shares: Intl.NumberFormat;

  constructor(
    readonly lang: string,
    sources: readonly string[],
  ) {
    const locale = `${lang}-BE`;
    // All our languages run from left to right: the invisible isolation marks would only get in the way of copying.
    this.#bundle = new FluentBundle(locale, { useIsolating: false });
    for (const source of sources) this.#bundle.addResource(new FluentResource(source));
    // UTC, because a day of the law has no time zone: local time would show the eve west of Greenwich.
    this.#days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    // Five decimals at most: 2.5 % of a whole number of cents has no more.
    this.#amounts = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 5 });
    this.#shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  }

  /** A message of the page. Each id stands in the code as it is, so that the check of the messages finds it. */
  text(id: string, fill?: Fill): string {
    return this.#find(id, undefined, fill) ?? id;
  }

  /** The words for a value of the core. */
  of<F extends Family>(family: F, value: Families[F], fill?: Fill): string {
    const id = messageId(family, value);
    return this.#find(id, undefined, fill) ?? id;
  }

  /** Further words for a value, such as a hint; none where the language has none. */
  more<F extends Family>(family: F, value: Families[F], attribute: string): string | null {
    return this.#find(messageId(family, value), attribute);
  }

  /** The text of a rule, as an edition has it; a rule has a text of its own for each later edition that changed it. */
  rule(rule: RuleId, edition?: EditionId | null): string {
    return this.#find(messageId('rule', `${rule}-${edition}`)) ?? this.of('rule', rule);
  }

  /** The name of a step; the rule's own id where it has none. */
  step(rule: string): string {
    return this.#find(messageId('step', rule)) ?? rule;
  }

  /** A day (`2023-09-01`) as people read it. Anything else is given back as it is. */
  day(iso: string): string {
    const at = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
    if (Number.isNaN(at)) return iso;
    // The number of the day is a message, because French says "1er"; and no day is torn apart at the end of a line.
    const parts = this.#days
      .formatToParts(at)
      .map(({ type, value }) =>
        type === 'day' ? this.text('day-number', { day: Number(value) }) : value.replaceAll(' ', '\u00a0'),
      );
    return parts.join('');
  }

  /** An amount (`1.5385`) as people read it: formatted from its digits, never through a floating number. */
  money(decimal: string): string {
    return this.#amounts.format(decimal as Intl.StringNumericLiteral);
  }

  /** A share (`0.025`) as people read it: 2,5 %. */
  share(decimal: string): string {
    return this.#shares.format(decimal as Intl.StringNumericLiteral);
  }

  #find(id: string, attribute?: string, fill?: Fill): string | null {
    const message = this.#bundle.getMessage(id);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    return pattern === undefined || pattern === null ? null : this.#bundle.formatPattern(pattern, fill ?? null, []);
  }
}
