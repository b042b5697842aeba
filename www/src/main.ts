/** The page around the element: which language, and what the address and the title say of it. */
import './page.css';
import { load, pick } from './words/languages.js';
import { LANGUAGE_CHOSEN } from './element.js';

const calculator = document.querySelector('trat-calculator');

async function speak(lang: string): Promise<void> {
  const root = document.documentElement;
  root.lang = lang;
  calculator?.setAttribute('lang', lang);
  // What the page says of itself is the first paragraph of its own text.
  const about = document.querySelector<HTMLMetaElement>('meta[name=description]');
  const text = calculator?.querySelector(`:scope > [lang=${lang}] p`)?.textContent;
  if (about && text) about.content = text;
  const words = await load(lang).catch(() => undefined);
  // It may not have come, or another language may have been chosen while it was fetched.
  if (words !== undefined && root.lang === lang) document.title = words.text('page-title');
}

addEventListener(LANGUAGE_CHOSEN, (event) => {
  const lang = pick([(event as CustomEvent<string>).detail]);
  const address = new URL(location.href);
  address.searchParams.set('lang', lang);
  // Replaced, not added: going back leads to where one came from, and the case stays.
  history.replaceState(history.state, '', address);
  void speak(lang);
});

void speak(pick([new URLSearchParams(location.search).get('lang'), ...navigator.languages]));
