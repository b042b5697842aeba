// Serves the built page on this machine: `node scripts/serve.mjs [--port N]`.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { HEADER_POLICY } from './csp.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const HOST = '127.0.0.1';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

const HEADERS = {
  'content-security-policy': HEADER_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

/**
 * The files of a folder by the path that asks for them. Only these are ever read, so no path leads out of the folder.
 *
 * @param {string} folder
 * @returns {Map<string, string>}
 */
function filesOf(folder) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    files.set(path, file);
    if (entry.name === 'index.html') files.set(path.slice(0, -'index.html'.length), file);
  }
  return files;
}

/**
 * @param {string | undefined} url
 * @returns {string | null} the path that is asked for, or null where it cannot be read
 */
function pathOf(url) {
  try {
    return decodeURIComponent((url ?? '').replace(/\?.*$/, ''));
  } catch {
    return null;
  }
}

/** Pictures of that kind are pressed already. */
const PRESSED = new Set(['.ico', '.png']);

/**
 * A file as browsers ask static hosts for it: pressed with brotli where they can read that. Each is pressed once.
 *
 * @param {string} file
 * @param {Map<string, Promise<Buffer>>} kept
 * @returns {Promise<Buffer>}
 */
async function brotli(file, kept) {
  const bytes = await readFile(file);
  const key = `${file} ${createHash('sha256').update(bytes).digest('hex')}`;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const pressed = kept.get(key) ?? promisify(brotliCompress)(bytes, { params });
  kept.set(key, pressed);
  return pressed;
}

/**
 * @param {string} folder
 * @returns {import('node:http').Server} a server of the files of a folder, and of nothing else
 */
export function serverOf(folder) {
  /** @type {Map<string, Promise<Buffer>>} */
  const kept = new Map();
  return createServer(async (request, response) => {
    /** @type {(status: number, headers: Record<string, string | number>, body: string | Buffer) => void} */
    const answer = (status, headers, body) => {
      const length = Buffer.byteLength(body);
      response.writeHead(status, { ...HEADERS, 'content-length': length, ...headers });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const plain = { 'content-type': TYPES['.txt'] ?? '' };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answer(405, { ...plain, allow: 'GET, HEAD' }, 'only GET and HEAD are answered here\n');
    }
    const path = pathOf(request.url);
    if (path === null) return answer(400, plain, 'the address cannot be read\n');
    try {
      const file = filesOf(folder).get(path);
      if (file === undefined) return answer(404, plain, 'there is no such file here\n');
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const headers = { 'content-type': type, vary: 'accept-encoding' };
      const reads = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
      if (!reads || PRESSED.has(extname(file))) return answer(200, headers, await readFile(file));
      answer(200, { ...headers, 'content-encoding': 'br' }, await brotli(file, kept));
    } catch {
      answer(500, plain, 'the file cannot be read\n');
    }
  });
}

/**
 * Starts to serve the built page; port 0 is any free one.
 *
 * @param {number} [port]
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serve(port = 0) {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('the page is not built: run `cargo xtask serve`');
  const server = serverOf(DIST);
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, HOST, () => resolve(undefined));
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://${HOST}:${bound.port}/`, close };
}

/** @param {string | undefined} given */
function portOf(given) {
  const port = Number(given ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`\`${given}\` is no port: give a number from 0 to 65535`);
  }
  return port;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' } } });
    const { address } = await serve(portOf(values.port));
    console.log(`trat is served at ${address} (stop with Ctrl-C)`);
  } catch (error) {
    console.error(`error: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
