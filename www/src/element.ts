/** `<trat-calculator>`: the start, the case and the law. What it holds lives in memory and goes nowhere. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { load, pick } from './words/languages.js';
import type { Words } from './words/words.js';
import { start, type Core } from './entries/core.js';
import { factOf, fieldId } from './entries/ids.js';
import { byField, type Outcome } from './entries/outcome.js';
import { FACTS } from './entries/table.js';
import { isWanted } from './entries/wanted.js';
import type { FormContext } from './form/about.js';
import type { AnswerContext } from './pieces/answer.js';
import type { CatalogueByRule } from './pieces/catalogue.js';
import { show } from './pieces/show.js';
import { LawAddress, searchAgain } from './law/address.js';
import { lawView } from './law/law.js';
import type { Tools } from './law/parts.js';
import { GOES_ON, type Action } from './flow/action.js';
import { caseView } from './flow/case.js';
import type { Flow } from './flow/flow.js';
import { goalOf } from './flow/goal.js';
import { chooseOwn, languagesView } from './flow/languages.js';
import { fetchLater } from './flow/later.js';
import { Presses } from './flow/presses.js';
import { startView } from './flow/start.js';
import { State } from './flow/state.js';
import { statusOf } from './flow/status.js';
import { Trail } from './flow/trail.js';
import { Visit } from './flow/visit.js';
import { LEAVE, REST } from './flow/waits.js';
import { STYLES } from './styles.js';

/** Sent when a person chooses another language; `detail` is the language. */
export const LANGUAGE_CHOSEN = 'trat-language';

/** The calculator. Its language is its `lang` attribute, else that of the page, else French. */
export class TratCalculator extends LitElement {
  static override styles = STYLES;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  #core: Core | undefined;
  #words: Words | undefined;
  #catalogue: CatalogueByRule | undefined;
  #tools: Tools | undefined;
  #state = new State();
  /** The case as it was when the last question was put: what "back" leads to. */
  #before = this.#state.copy();
  /** Counts the cases: a new one gets new fields, so that nothing half typed stays behind. */
  #cases = 0;
  /** What is to get the focus once it is drawn. */
  #goal: string | undefined;
  /** The language that a person chose last. */
  #chosen: string | undefined;
  #failed = false;
  /** The outcome that was last announced. */
  #announced: Outcome | undefined;
  /** What is announced of it. */
  #status = (_: Words): string => '';
  #resting: ReturnType<typeof setTimeout> | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  readonly #presses = new Presses(this);
  readonly #trail = new Trail();
  readonly #law = new LawAddress(this, (id) => {
    if (id !== '') this.#focus(id);
  });

  constructor() {
    super();
    new Visit(this, {
      back: (entry) => this.#back(entry),
      // A page that is seen again on another day answers for that day.
      seen: () => this.#state.keepUp() && this.#recompute(),
      holdsSomething: () => this.#state.begun,
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#resting);
    clearTimeout(this.#leaving);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value && this.isConnected) void this.#speak();
  }

  async #open(): Promise<void> {
    // The page may name its language in the same breath: no other one is fetched first.
    await null;
    await this.#speak();
    try {
      this.#core = await start();
      this.#recompute();
      await this.updateComplete;
      performance.mark('trat-first-screen');
      this.#law.follow();
      void this.#complete();
    } catch {
      // An old browser, or a file that did not come: what stands in the page around stays readable.
      this.#failed = true;
      this.requestUpdate();
    }
  }

  async #speak(): Promise<void> {
    const lang = pick([this.lang, this.closest('[lang]')?.getAttribute('lang') ?? null]);
    const words = await this.#load(lang);
    // Another language may have been chosen while this one was fetched.
    if (words === undefined || lang !== pick([this.lang, lang])) return;
    this.#words = words;
    chooseOwn(this, lang);
    this.requestUpdate();
    void this.#complete();
    void this.updateComplete.then(() => searchAgain(this.renderRoot as ShadowRoot));
  }

  /** The words of a language. Where all are here, all of the next one are fetched, so that nothing goes away in between. */
  #load(lang: string): Promise<Words | undefined> {
    const words = this.#words?.isWhole ? load(lang, 'whole').catch(() => load(lang)) : load(lang);
    return words.catch(() => undefined);
  }

  /** Brings what the first screen does without. */
  async #complete(): Promise<void> {
    const words = this.#words;
    if (words === undefined || this.#core === undefined) return;
    if (words.isWhole && this.#catalogue !== undefined) return;
    const isWanted = (): boolean => this.isConnected && this.#words === words;
    const later = await fetchLater(words.lang, isWanted);
    if (later === undefined || !isWanted()) return;
    this.#words = later.words;
    this.#catalogue = later.catalogue;
    this.#tools = later.tools;
    this.requestUpdate();
    await this.updateComplete;
    // What the address names was not there to be shown.
    if (this.#law.at !== '') this.#law.follow();
  }

  #recompute(typing?: string): void {
    if (this.#core === undefined) return;
    clearTimeout(this.#leaving);
    this.#state.recompute(this.#core, typing);
    this.#changed();
  }

  #changed(): void {
    this.requestUpdate();
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#announce(), REST);
  }

  /** Says what changed in the answers, once something did. */
  #announce(): void {
    const words = this.#words;
    const { outcome, typing } = this.#state;
    if (words === undefined || typing || JSON.stringify(outcome) === JSON.stringify(this.#announced)) return;
    const before = this.#announced;
    const status = (ours: Words): string => statusOf(ours, before, outcome);
    // The same words twice would not be read out: a space that nobody sees makes them new.
    const isSame = this.#status(words) === status(words);
    this.#status = isSame ? (ours) => `${status(ours)}\u00a0` : status;
    this.#announced = outcome;
    this.requestUpdate();
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const goal = this.#goal;
    this.#goal = undefined;
    if (goal !== undefined) show(this.renderRoot as ShadowRoot, goal);
  }

  override render(): TemplateResult {
    const all = this.#words;
    const core = this.#core;
    if (all === undefined || core === undefined) {
      const failed = this.#failed ? all?.text('not-started') : nothing;
      return html`<div class="page"><slot></slot><p role="status">${failed}</p></div>`;
    }
    const state = this.#state;
    const { outcome } = state;
    const words = outcome.kind === 'answered' ? all.calling(outcome.assessment.scope.capacity) : all;
    const answer: AnswerContext = { words, core, sheet: state.sheet, catalogue: this.#catalogue };
    const flow: Flow = {
      form: this.#form(words),
      answer,
      state,
      status: this.#status(words),
      act: (action) => this.#act(core, action),
      clear: this.#clear,
    };
    const isLaw = this.#law.at !== '';
    // The page around may look another way once the start is left.
    this.toggleAttribute('data-begun', state.begun || isLaw);
    this.toggleAttribute('data-whole', words.isWhole && this.#catalogue !== undefined);
    // The language stands on a box of its own, because the element's attribute is the page's to set.
    return html`<div class="page" lang=${words.lang} @click=${this.#lead} @focusout=${this.#settle}>
      ${languagesView(words, (lang) => void this.#choose(lang))}
      <slot></slot>
      <p class="status" role="status">${this.#status(words)}</p>
      <div ?hidden=${isLaw}>${keyed(this.#cases, state.begun ? caseView(flow) : startView(flow))}</div>
      ${isLaw ? lawView(answer, this.#tools) : nothing}
    </div>`;
  }

  #form(words: Words): FormContext {
    const { sheet, irrelevant, outcome } = this.#state;
    return {
      words,
      sheet,
      problems: byField(outcome),
      isWanted: (fact) => isWanted(fact, sheet, irrelevant),
      changed: (typing) => this.#recompute(typing),
      left: this.#leave,
      focus: (id) => this.#focus(id),
    };
  }

  #act(core: Core, action: Action): void {
    // The press has written its answer already; what was typed at the start is kept.
    const before = action.kind === 'start' ? this.#state.copy() : this.#before;
    this.#focus(this.#state.act(core, action));
    this.#presses.acted();
    if (GOES_ON.has(action.kind) && this.#state.begun) this.#trail.goOn(before);
    this.#before = this.#state.copy();
    if (action.kind === 'skip') this.#status = (words) => words.text('status-skipped');
    this.#changed();
  }

  #focus(id: string): void {
    this.#goal = id;
    this.requestUpdate();
  }

  readonly #clear = (): void => {
    this.#presses.acted();
    this.#trail.forget();
    this.#state = new State();
    this.#cases += 1;
    this.#recompute();
    this.#focus(fieldId('incapacityStart'));
  };

  readonly #choose = async (lang: string): Promise<void> => {
    this.#chosen = lang;
    const words = await this.#load(lang);
    // Words that do not come, or come after another choice, change nothing.
    if (words === undefined || this.#chosen !== lang) return;
    this.lang = lang;
    this.dispatchEvent(new CustomEvent(LANGUAGE_CHOSEN, { detail: lang, bubbles: true, composed: true }));
  };

  /** One question back, or forth. */
  #back(entry: unknown): void {
    const found = this.#trail.at(entry, this.#state);
    if (found === undefined) return;
    this.#state = found;
    this.#before = found.copy();
    this.#cases += 1;
    this.#state.keepUp();
    this.#recompute();
    this.#focus(found.begun ? 'question-title' : fieldId('incapacityStart'));
  }

  /** Links inside the element: the browser does not look for their goals in here. */
  readonly #lead = (event: Event): void => {
    const id = goalOf(this.renderRoot, event);
    if (id === undefined) return;
    event.preventDefault();
    const fact = factOf(id, FACTS);
    if (fact === undefined) return this.#focus(id);
    this.#focus(this.#state.bring(fact, id));
    if (this.#state.begun) this.#trail.goOn(this.#before);
    this.#before = this.#state.copy();
  };

  readonly #leave = (): void => {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.#recompute(), LEAVE);
  };

  /** Typing ends where the focus leaves the field, and the item of a list that the field is a part of. */
  readonly #settle = ({ target, relatedTarget }: FocusEvent): void => {
    const item = target instanceof Element ? target.closest('.item') : null;
    const stays = item !== null && relatedTarget instanceof Node && item.contains(relatedTarget);
    if (this.#state.typing && !stays) this.#leave();
  };
}

customElements.define('trat-calculator', TratCalculator);
