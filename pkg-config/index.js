// The package: the module, and the catalogue beside it. A bundler leaves out what is not used.

import catalogue from './catalogue.js';

export * from './trat.js';
export { default } from './trat.js';

/** The catalogue, new at each call. */
export const rules = () => JSON.parse(catalogue);
