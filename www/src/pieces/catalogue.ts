/** The catalogue: where each rule stands in the texts, and when it holds. A file that the build makes from the core. */
import address from '../wasm/catalogue.json?url';
import type { Catalogue, RuleId, RuleInForce } from '../wasm/trat.js';
import { fetched, once } from '../words/fetched.js';
import { groupBy } from '../entries/group-by.js';

/** The catalogue, and the rules of it by their ids. */
export interface CatalogueByRule extends Catalogue {
  /** A rule as each of its editions has it, in the order of time. */
  readonly byRule: ReadonlyMap<RuleId, readonly RuleInForce[]>;
}

/** The catalogue, fetched once for all elements of a page. */
export const loadCatalogue = once(async (): Promise<CatalogueByRule> => {
  const catalogue = (await (await fetched(address)).json()) as Catalogue;
  return { ...catalogue, byRule: groupBy(catalogue.rules, ({ id }) => id) };
});
