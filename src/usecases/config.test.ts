import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('without any setting the program serves this machine only, in Chinese, and keeps its data safely beside itself', () => {
  expect(readConfig({})).toEqual({
    ok: true,
    value: {
      port: 8080,
      host: '127.0.0.1',
      place: { dataDir: './data', durability: 'safe' },
      ledgerKey: { folder: './data' },
      lang: 'zh',
      debug: false,
    },
  })
})

test('every setting is taken as it is given', () => {
  const config = readConfig({
    PORT: '80',
    HOST: '::',
    SUBTRACT_DATA_DIR: '/srv/subtract',
    SUBTRACT_DURABILITY: 'fast',
    SUBTRACT_LEDGER_KEY: 'a key',
    SUBTRACT_PUBLIC_URL: 'https://jianfa.example.gov.cn/',
    SUBTRACT_LANG: 'vi',
    SUBTRACT_DEBUG: '1',
  })
  expect(config).toEqual({
    ok: true,
    value: {
      port: 80,
      host: '::',
      place: { dataDir: '/srv/subtract', durability: 'fast' },
      ledgerKey: { folder: '/srv/subtract', pem: 'a key' },
      publicUrl: 'https://jianfa.example.gov.cn',
      lang: 'vi',
      debug: true,
    },
  })
})

test('a database address sends the register to that server instead of the folder', () => {
  const config = readConfig({
    DATABASE_URL: 'postgres://clerk:secret@db/subtract',
    SUBTRACT_DATA_DIR: '/srv/subtract',
  })
  expect(config).toMatchObject({
    ok: true,
    value: { place: { databaseUrl: 'postgres://clerk:secret@db/subtract' } },
  })
})

test.each([
  ['PORT', '', 'setting-not-a-port'],
  ['PORT', 'http', 'setting-not-a-port'],
  ['PORT', '65536', 'setting-not-a-port'],
  ['PORT', '-1', 'setting-not-a-port'],
  ['PORT', '8080.5', 'setting-not-a-port'],
  ['HOST', ' ', 'setting-empty'],
  ['SUBTRACT_DATA_DIR', '', 'setting-empty'],
  ['SUBTRACT_LANG', 'fr', 'setting-not-one-of'],
  ['SUBTRACT_LANG', '', 'setting-not-one-of'],
  ['SUBTRACT_DURABILITY', 'sometimes', 'setting-not-one-of'],
  ['SUBTRACT_DEBUG', 'yes', 'setting-not-one-of'],
  ['SUBTRACT_TODAY', '2026-02-30', 'setting-not-a-day'],
  ['SUBTRACT_PUBLIC_URL', 'jianfa.example', 'setting-not-an-address'],
  ['SUBTRACT_PUBLIC_URL', 'ftp://jianfa.example', 'setting-not-an-address'],
  ['SUBTRACT_PUBLIC_URL', 'https://clerk:secret@jianfa.example', 'setting-not-an-address'],
  ['DATABASE_URL', '', 'setting-not-a-database-address'],
  ['DATABASE_URL', 'mysql://db/subtract', 'setting-not-a-database-address'],
])('%s=%j is refused as %s', (setting, value, type) => {
  expect(readConfig({ [setting]: value })).toMatchObject({
    ok: false,
    refusal: { type, setting },
  })
})

test('the refusal of a database address never repeats it, since it may hold a password', () => {
  const refused = readConfig({ DATABASE_URL: 'mysql://clerk:secret@db/subtract' })
  expect(JSON.stringify(refused)).not.toContain('secret')
})

test.each([
  ['0', 0],
  ['1', 1],
  ['65535', 65_535],
])('port %s is taken', (PORT, port) => {
  expect(readConfig({ PORT })).toMatchObject({ ok: true, value: { port } })
})
