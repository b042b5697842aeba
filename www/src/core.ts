/** The rules core: loaded once, then plain calls. The only file that knows that it is WebAssembly. */
import { groupBy } from './group-by.js';
import init, { assess, rules, version } from './wasm/trat.js';
import type { Assessment, Catalogue, Facts, Rejected, RuleId, RuleInForce, Version } from './wasm/trat.js';

/** The core, ready to be asked. */
export interface Core {
  readonly catalogue: Catalogue;
  readonly version: Version;
  /** The entries of a rule, one an edition. */
  readonly entries: ReadonlyMap<RuleId, readonly RuleInForce[]>;
  assess(facts: unknown): Assessment | Rejected;
}

let started: Promise<Core> | undefined;

/** Loads the core, once for all elements of a page. */
export function start(): Promise<Core> {
  started ??= load();
  return started;
}

async function load(): Promise<Core> {
  await init();
  const catalogue = rules();
  return {
    catalogue,
    version: version(),
    entries: groupBy(catalogue.rules, ({ id }) => id),
    // What was typed goes in unchecked: checking it is the core's work, and it never throws on data.
    assess: (facts) => assess(facts as Facts),
  };
}
