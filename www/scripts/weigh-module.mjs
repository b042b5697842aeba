// Weighs the built module.

import { readFileSync } from 'node:fs';
import { weigh, weightOf } from './weight.mjs';

const LIMIT = 70_000;

const module = readFileSync(new URL('../src/wasm/trat_bg.wasm', import.meta.url));
console.log(`the module: ${(module.length / 1000).toFixed(1)} kB as it is`);
weigh('the module', weightOf(module), LIMIT);
