/** Words: messages, days, amounts and lists in one language. Everything that people read passes through here. */
import type { Capacity, EditionId, RuleId } from '../wasm/trat.js';
import { filled, unpack, type Fill } from './packed.js';
import { messageId, type Ask, type Family, type Vocabulary } from './vocabulary.js';

/** How a language writes numbers, days and rows. */
function formatsOf(locale: string) {
  // UTC, because a day of the law has no time zone: local time would show the eve west of Greenwich.
  const timeZone = 'UTC';
  return {
    plurals: new Intl.PluralRules(locale),
    days: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }),
    weekdays: new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone }),
    months: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone }),
    amounts: new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }),
    shares: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
    rows: new Intl.ListFormat(locale),
  };
}

/** The words of one language. */
export class Words {
  /** Whether the words are here too that come after the first screen. */
  readonly isWhole: boolean;
  readonly #messages: ReadonlyMap<string, readonly string[]>;
  readonly #code: (id: string) => string;
  readonly #formats: ReturnType<typeof formatsOf>;
  /** What an estimation estimates, as the texts of a day call it; from 2026 on both names are said. */
  readonly #capacity: Capacity;
  #ofOtherDays: Words | undefined;

  constructor(
    readonly lang: string,
    packs: readonly string[],
    code: (id: string) => string,
    like?: Words,
  ) {
    this.#messages = like === undefined ? new Map(packs.flatMap((pack) => [...unpack(pack)])) : like.#messages;
    this.isWhole = like?.isWhole ?? packs.length > 1;
    this.#code = code;
    this.#formats = like === undefined ? formatsOf(`${lang}-BE`) : like.#formats;
    this.#capacity = like === undefined ? 'workPotential' : 'remainingCapacity';
    this.#ofOtherDays = like;
  }

  /** The same words, as the texts of other days call what an estimation estimates. */
  calling(capacity: Capacity): Words {
    if (capacity === this.#capacity) return this;
    return (this.#ofOtherDays ??= new Words(this.lang, [], this.#code, this));
  }

  /** A message of the page. Each id stands in the code as it is, so that the check of the messages finds it. */
  text(id: string, fill?: Fill): string {
    return this.#find(id, undefined, fill) ?? id;
  }

  /** The words for a value of the core; as long as they are not here, the value itself. */
  of<F extends Family>(family: F, value: Vocabulary[F], fill?: Fill): string {
    const id = messageId(family, value);
    return this.#find(id, undefined, fill) ?? (this.isWhole ? id : String(value));
  }

  /** Further words for a value, such as a hint; none where the language has none. */
  more<F extends Family>(family: F, value: Vocabulary[F], attribute: string): string | null {
    return this.#find(messageId(family, value), attribute);
  }

  /**
   * The text of a rule, as an edition has it; a rule has a text of its own for each later edition that changed it. Empty
   * as long as it is not here: the rule's id, which leads to it, stands beside it everywhere.
   */
  rule(rule: RuleId, edition?: EditionId | null): string {
    if (!this.isWhole) return '';
    return this.#find(messageId('rule', rule), `edition-${edition}`) ?? this.of('rule', rule);
  }

  /** The short name of an edition. */
  edition(edition: EditionId): string {
    return this.more('edition', edition, 'short') ?? edition;
  }

  /** The name of a step; the rule's own id where it has none. */
  step(rule: string): string {
    return this.#find(messageId('step', rule)) ?? rule;
  }

  /** What a person does who is expected at a step: goes there. */
  attend(rule: RuleId): string {
    return this.#find(messageId('attend', rule)) ?? this.of('action', 'attend');
  }

  /** What a person does of their own, said to them; when it may be late, perhaps in other words. */
  act(rule: RuleId, late: boolean): string {
    const id = messageId('act', rule);
    return (late ? this.#find(id, 'late') : null) ?? this.#find(id) ?? this.step(rule);
  }

  /** The page's own answer to what people ask; none where the rules themselves answer, or as long as it is not here. */
  reply(ask: Ask): string | null {
    return this.#find(messageId('reply', ask));
  }

  /** The name of the step or the span that a rule makes; none where it makes neither. */
  name(rule: RuleId): string | null {
    return this.#find(messageId('step', rule)) ?? this.#find(messageId('span', rule));
  }

  /**
   * The title of a rule: the name of the step or the span that it makes, else its own. A rule whose text is a name, that of a
   * situation of the medical list, has it behind the words for that list. The rule's id, as long as its title is not here.
   */
  title(rule: RuleId): string {
    const own = this.name(rule) ?? this.part('title', rule);
    return own ?? (this.isWhole ? this.text('title', { name: this.rule(rule) }) : rule);
  }

  /** One of the parts that a message has by names, be they ids; none where the language has none. */
  part(id: string, name: string): string | null {
    return this.#find(id, name.replaceAll('.', '-'));
  }

  /** A day (`2023-09-01`) as people read it. Anything else is given back as it is. */
  day(iso: string): string {
    return this.#day(iso, this.#formats.days) ?? iso;
  }

  /** A day with its weekday; none where there is no such day. */
  weekday(iso: string): string {
    return this.#day(iso, this.#formats.weekdays) ?? '';
  }

  /** The month that a day (`2023-02-31`, be there no such day) is said to lie in. */
  month(iso: string): string {
    return this.#formats.months.format(Date.parse(`${iso.slice(0, 7)}-01`));
  }

  #day(iso: string, format: Intl.DateTimeFormat): string | null {
    const at = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
    // Some browsers read 31 February as 3 March.
    if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(iso)) return null;
    // The number of the day is a message, because French says "1er"; and no day is torn apart at the end of a line.
    const parts = format
      .formatToParts(at)
      .map(({ type, value }) =>
        type === 'day' ? this.text('day-number', { day: Number(value) }) : value.replaceAll(' ', '\u00a0'),
      );
    return parts.join('');
  }

  /** An amount (`1.5385`) as people read it, to the cent (R11): from its digits, never through a floating number. */
  money(decimal: string): string {
    return this.#formats.amounts.format(decimal as Intl.StringNumericLiteral);
  }

  /** A share (`0.025`) as people read it: 2,5 %. */
  share(decimal: string): string {
    const sign = ({ type }: { type: string }): boolean => type === 'decimal';
    // One sign in one page: that of the amounts. English in Belgium has "€1.54", but "2,5%".
    const own = this.#formats.amounts.formatToParts(0.5).find(sign)?.value;
    const parts = this.#formats.shares.formatToParts(decimal as Intl.StringNumericLiteral);
    return parts.map((part) => (sign(part) ? own : part.value)).join('');
  }

  /** Things in a row, with what stands between them: "a, b et c". */
  row<T>(things: readonly T[]): (T | string)[] {
    const parts = this.#formats.rows.formatToParts(things.map((_, at) => String(at)));
    return parts.map(({ type, value }) => (type === 'element' ? (things[Number(value)] as T) : value));
  }

  #find(id: string, attribute?: string, fill?: Fill): string | null {
    const [value, ...attributes] = this.#messages.get(this.#code(id)) ?? [];
    const head = `${attribute}=`;
    const found = attribute === undefined ? value : attributes.find((one) => one.startsWith(head))?.slice(head.length);
    if (!found) return null;
    const text = filled(found, { capacity: this.#capacity, ...fill }, this.#formats.plurals);
    // French sets a space before these signs: no line may begin with one of them.
    return this.lang === 'fr' ? text.replaceAll(/ (?=[:;?!»])/g, '\u00a0') : text;
  }
}
