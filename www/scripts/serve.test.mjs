// The server gives the files of its folder, with the right headers, and nothing else.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { serverOf } from './serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'trat-'));
const server = serverOf(join(folder, 'dist'));

before(async () => {
  mkdirSync(join(folder, 'dist/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist/index.html'), '<!doctype html><title>é</title>');
  writeFileSync(join(folder, 'dist/assets/a b.wasm'), 'wasm');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist/link.txt'));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
});

after(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/**
 * Asks for a path exactly as written.
 *
 * @param {string} path
 * @param {string} [method]
 * @param {import('node:http').OutgoingHttpHeaders} [headers]
 * @returns {Promise<{ status: number | undefined, headers: import('node:http').IncomingHttpHeaders, body: string, bytes: Buffer }>}
 */
function ask(path, method = 'GET', headers = {}) {
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const parts = /** @type {Buffer[]} */ ([]);
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        resolve({ status: response.statusCode, headers: response.headers, body: bytes.toString(), bytes });
      });
    });
    asked.on('error', reject).end();
  });
}

test('the page is served with its policy', async () => {
  const { status, headers, body } = await ask('/');
  assert.equal(status, 200);
  assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  assert.match(String(headers['content-security-policy']), /^default-src 'none'; .*; frame-ancestors 'none'$/);
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(body, '<!doctype html><title>é</title>');
  assert.equal((await ask('/index.html?lang=fr')).body, body);
});

test('the module has the type that browsers ask for', async () => {
  assert.equal((await ask('/assets/a%20b.wasm')).headers['content-type'], 'application/wasm');
});

test('HEAD gives the headers alone', async () => {
  const { status, headers, body } = await ask('/', 'HEAD');
  assert.deepEqual([status, headers['content-length'], body], [200, '32', '']);
});

test('no other method is answered', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const { status, headers } = await ask('/', method);
    assert.deepEqual([status, headers.allow], [405, 'GET, HEAD'], method);
  }
});

test('no path leads out of the folder', async () => {
  const paths = [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//secret.txt',
    '/link.txt',
    '/assets',
    '/secret.txt%00.html',
  ];
  for (const path of paths) {
    const { status, body } = await ask(path);
    assert.equal(status, 404, path);
    assert.doesNotMatch(body, /^secret$/);
  }
});

test('an address that cannot be read is an answer, not a crash', async () => {
  assert.equal((await ask('/%ff')).status, 400);
  assert.equal((await ask('/')).status, 200);
});

test('a browser that reads brotli gets it, another one the plain file', async () => {
  for (let time = 0; time < 2; time += 1) {
    const { headers, bytes } = await ask('/', 'GET', { 'accept-encoding': 'gzip, deflate, br, zstd' });
    assert.deepEqual([headers['content-encoding'], headers.vary], ['br', 'accept-encoding']);
    assert.equal(Number(headers['content-length']), bytes.length);
    assert.equal(brotliDecompressSync(bytes).toString(), '<!doctype html><title>é</title>');
  }
  writeFileSync(join(folder, 'dist/index.html'), 'another');
  const { bytes } = await ask('/', 'GET', { 'accept-encoding': 'br' });
  assert.equal(brotliDecompressSync(bytes).toString(), 'another');
  assert.equal((await ask('/', 'GET', { 'accept-encoding': 'gzip' })).headers['content-encoding'], undefined);
});
