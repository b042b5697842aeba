// The package as it is laid out to be tested: `cargo xtask test` puts it there.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const target = process.env.CARGO_TARGET_DIR ?? fileURLToPath(new URL('../../target', import.meta.url));

/** Where node finds the package by its name. */
export const HOME = `${target}/npm`;

const entry = `${HOME}/node_modules/trat/node.js`;
if (!existsSync(entry)) throw new Error(`there is no package in \`${HOME}\`: run \`cargo xtask test\``);

/** The package, as node imports it. */
export const trat = await import(entry);

export const { assess, rules, version } = trat;
