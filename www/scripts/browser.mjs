// The browsers that the tests run in: `node scripts/browser.mjs chromium` (or `firefox`) prints the path of one that
// runs, or nothing where there is none.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, firefox } from '@playwright/test';

/** How Chromium is started: alone, without asking for anything on the network. */
const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Where each browser is looked for: the variable that names the only one to take, its names on the search path, where
 * else it lies, and the test library's own.
 */
const BROWSERS = {
  chromium: {
    given: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'],
    elsewhere: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    own: () => chromium.executablePath(),
  },
  firefox: {
    given: 'FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox.exe'],
    elsewhere: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    own: () => firefox.executablePath(),
  },
};

/**
 * Some systems put a program of that name there that only says how to install it.
 *
 * @param {string} path
 */
function runs(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * @param {keyof typeof BROWSERS} browser
 * @returns {string | undefined} the path of one that runs; the one its variable names, where it is set, is the only one tried
 */
function find(browser) {
  const { given, names, elsewhere, own } = BROWSERS[browser];
  const only = process.env[given];
  if (only) return [only].find(runs);
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const named = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...elsewhere, own()].find(runs);
}

/** @returns {import('@playwright/test').LaunchOptions} how Chromium is started */
export function chromiumOptions() {
  const executablePath = find('chromium');
  return { args: ARGS, ...(executablePath ? { executablePath } : {}) };
}

/**
 * An ordinary Firefox speaks another protocol than the one the test library brings.
 *
 * @returns {import('@playwright/test').LaunchOptions & { channel?: string }} how Firefox is started
 */
export function firefoxOptions() {
  const executablePath = find('firefox');
  if (executablePath === undefined || executablePath === BROWSERS.firefox.own()) return {};
  return { executablePath, channel: 'moz-firefox' };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , browser] = process.argv;
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error('name `chromium` or `firefox`');
  console.log(find(browser) ?? '');
}
