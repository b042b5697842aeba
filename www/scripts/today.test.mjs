// "Today" is the day on the person's own calendar, in zones east and west of Greenwich, at the minutes around midnight.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

/** Says which day it is at each instant, in a process whose zone is set. */
const CODE = `
import { load } from '${new URL('./typescript.mjs', import.meta.url)}';
const { today } = await load('entries/today.ts');
const Clock = Date;
const days = process.env.INSTANTS.split(' ').map((instant) => {
  globalThis.Date = class extends Clock {
    constructor() {
      super(instant);
    }
  };
  return today();
});
console.log(days.join(' '));`;

/**
 * @param {string} zone
 * @param {readonly string[]} instants
 * @returns {string[]} which day it is there at each
 */
function todayIn(zone, instants) {
  const env = { ...process.env, TZ: zone, INSTANTS: instants.join(' ') };
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', CODE], { env, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  return run.stdout.trim().split(' ');
}

/**
 * Each zone with instants and the days that calendars show there, typed by hand: the last minute of a day and the first
 * of the next; where clocks change, on the day they do.
 *
 * @type {Record<string, Record<string, string>>}
 */
const ZONES = {
  // The three that the browsers show too.
  'Pacific/Kiritimati': { '2023-08-31T09:59:00Z': '2023-08-31', '2023-08-31T10:00:00Z': '2023-09-01' },
  'America/Los_Angeles': { '2023-09-01T06:59:00Z': '2023-08-31', '2023-09-01T07:00:00Z': '2023-09-01' },
  // Summer time began at midnight: that day has no first hour.
  'Africa/Cairo': { '2023-04-27T21:59:00Z': '2023-04-27', '2023-04-27T22:00:00Z': '2023-04-28' },
  // Nine more.
  'Europe/Brussels': { '2024-02-28T22:59:00Z': '2024-02-28', '2024-02-28T23:00:00Z': '2024-02-29' },
  UTC: { '2023-12-31T23:59:59Z': '2023-12-31', '2024-01-01T00:00:00Z': '2024-01-01' },
  // The last place on earth where it is still yesterday.
  'Pacific/Pago_Pago': { '2026-01-01T10:59:00Z': '2025-12-31', '2026-01-01T11:00:00Z': '2026-01-01' },
  'Asia/Kathmandu': { '2023-12-31T18:14:00Z': '2023-12-31', '2023-12-31T18:15:00Z': '2024-01-01' },
  'America/St_Johns': { '2024-07-01T02:29:00Z': '2024-06-30', '2024-07-01T02:30:00Z': '2024-07-01' },
  // Half an hour of summer time.
  'Australia/Lord_Howe': { '2024-01-14T12:59:00Z': '2024-01-14', '2024-01-14T13:00:00Z': '2024-01-15' },
  'Pacific/Chatham': { '2024-06-30T11:14:00Z': '2024-06-30', '2024-06-30T11:15:00Z': '2024-07-01' },
  // It left out 30 December 2011 altogether.
  'Pacific/Apia': { '2011-12-30T09:59:00Z': '2011-12-29', '2011-12-30T10:00:00Z': '2011-12-31' },
  'America/Sao_Paulo': { '2026-03-01T02:59:00Z': '2026-02-28', '2026-03-01T03:00:00Z': '2026-03-01' },
};

for (const [zone, days] of Object.entries(ZONES)) {
  test(`today in ${zone}`, () => {
    assert.deepEqual(todayIn(zone, Object.keys(days)), Object.values(days));
  });
}
