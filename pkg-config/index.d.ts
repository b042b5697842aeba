// The types of the package: those that are made from the core, and the catalogue.

import type { Catalogue } from './trat.js';

export * from './trat.js';
export { default } from './trat.js';

/** The catalogue: editions, rules, readings, and every paragraph of the texts with its fate. It needs no module. */
export function rules(): Catalogue;
