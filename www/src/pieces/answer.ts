/** What everything that shows answers is given. */
import type { nothing, TemplateResult } from 'lit';
import type { Scope } from '../wasm/trat.js';
import type { Words } from '../words/words.js';
import type { Core } from '../entries/core.js';
import type { Sheet } from '../entries/sheet.js';
import type { CatalogueByRule } from './catalogue.js';

/** What everything that shows answers is given. */
export interface AnswerContext {
  readonly words: Words;
  readonly core: Core;
  readonly sheet: Sheet;
  /** The catalogue, once it is here. */
  readonly catalogue: CatalogueByRule | undefined;
}

/** A piece of the page, or nothing. */
export type Piece = TemplateResult | typeof nothing;

/** Whether the pathway is that of this person, be it that the fund has not decided yet. */
export function isOurs({ status }: Scope): boolean {
  return status === 'computed' || status === 'recognitionPending';
}
