/** What makes the law page handier once it is here: it comes after the first screen, and the rules stand there without it. */
export { citeView } from './cite.js';
export { filter } from './search.js';
