// The package in Node: the module is read from the disk and ready at once.

import { readFileSync } from 'node:fs';
import { initSync } from './trat.js';

initSync({ module: readFileSync(new URL('./trat_bg.wasm', import.meta.url)) });

export * from './index.js';
export { default } from './index.js';
