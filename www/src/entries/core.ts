/** The rules core: loaded once, then plain calls. The only file that knows that it is WebAssembly. */
import init, { assess, version } from '../wasm/trat.js';
import type { Assessment, Facts, Rejected, Version } from '../wasm/trat.js';

/** The core, ready to be called. */
export interface Core {
  readonly version: Version;
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
  return {
    version: version(),
    // What was typed goes in unchecked: checking it is the core's work, and it never throws on data.
    assess: (facts) => assess(facts as Facts),
  };
}
