/** The page around the element: which language, and what the address and the title say of it. */
import './page.css';
import { LANGUAGE_CHOSEN } from './element.js';
import { load, pick } from './languages.js';

const calculator = document.querySelector('trat-calculator');

async function speak(lang: string): Promise<void> {
  document.documentElement.lang = lang;
  calculator?.setAttribute('lang', lang);
  document.title = (await load(lang)).text('page-title');
}

addEventListener(LANGUAGE_CHOSEN, (event) => {
  const lang = pick([(event as CustomEvent<string>).detail]);
  const address = new URL(location.href);
  address.searchParams.set('lang', lang);
  // Replaced, not added: going back leads to where one came from, and the case stays.
  history.replaceState(null, '', address);
  void speak(lang);
});

void speak(pick([new URLSearchParams(location.search).get('lang'), ...navigator.languages]));
