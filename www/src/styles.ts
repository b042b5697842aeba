/** All that the element looks like, in the order in which one rule overrides another. */
import { unsafeCSS } from 'lit';
import date from './form/date.css?inline';
import answers from './answers/answers.css?inline';
import picture from './answers/picture.css?inline';
import law from './law/law.css?inline';
import element from './element.css?inline';
import flow from './styles/flow.css?inline';
import marks from './styles/marks.css?inline';
import media from './styles/media.css?inline';
import tokens from './styles/tokens.css?inline';

/** The styles of the element. */
export const STYLES = [tokens, marks, element, date, answers, picture, law, flow, media].map((text) => unsafeCSS(text));
