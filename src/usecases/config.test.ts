import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfig, settingNames } from './config.ts'

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
      log: 'off',
      proxies: [],
      webhookInside: [],
      robot: { every: 'off', inside: [] },
      house: {},
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
    SUBTRACT_LOG: 'json',
    SUBTRACT_METRICS_TOKEN: 'a token long enough',
    SUBTRACT_WEBHOOK_INSIDE: 'Hooks.county.local, 10.0.0.7',
    SUBTRACT_ROBOT: 'weekly',
    SUBTRACT_ROBOT_INSIDE: 'app.county.local',
    SUBTRACT_SPONSOR: ' 青禾县数据局 ',
    SUBTRACT_FILING_NUMBER: '62072220260001',
    SUBTRACT_CONTACT: 'https://county.example/complain',
    SUBTRACT_PROXIES: '10.0.0.7, 10.1.0.0/16, ::1',
    SUBTRACT_SMTP_URL: 'smtps://clerk:secret@mail.county.example:465',
    SUBTRACT_MAIL_FROM: '减法 <noreply@county.example>',
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
      log: 'json',
      metricsToken: 'a token long enough',
      webhookInside: ['hooks.county.local', '10.0.0.7'],
      robot: { every: 'weekly', inside: ['app.county.local'] },
      house: {
        sponsor: '青禾县数据局',
        filingNumber: '62072220260001',
        contact: 'https://county.example/complain',
      },
      proxies: ['10.0.0.7', '10.1.0.0/16', '::1'],
      mail: {
        server: 'smtps://clerk:secret@mail.county.example:465',
        from: '减法 <noreply@county.example>',
      },
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
  ['SUBTRACT_LOG', 'text', 'setting-not-one-of'],
  ['SUBTRACT_METRICS_TOKEN', 'short', 'setting-too-short'],
  ['SUBTRACT_TODAY', '2026-02-30', 'setting-not-a-day'],
  ['SUBTRACT_PUBLIC_URL', 'jianfa.example', 'setting-not-an-address'],
  ['SUBTRACT_PROXIES', '10.0.0.7, proxy.local', 'setting-not-a-network'],
  ['SUBTRACT_PROXIES', '999.0.0.1', 'setting-not-a-network'],
  ['SUBTRACT_PROXIES', '10.0.0.0/33', 'setting-not-a-network'],
  ['SUBTRACT_PROXIES', 'fd00::/129', 'setting-not-a-network'],
  ['SUBTRACT_PROXIES', ':::::', 'setting-not-a-network'],
  ['SUBTRACT_PROXIES', '10.0.0.0/8/8', 'setting-not-a-network'],
  ['SUBTRACT_WEBHOOK_INSIDE', 'a.example, http://b.example/', 'setting-not-a-host'],
  ['SUBTRACT_ROBOT_INSIDE', 'http://b.example/', 'setting-not-a-host'],
  ['SUBTRACT_ROBOT', 'hourly', 'setting-not-one-of'],
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

test.each([
  ['SUBTRACT_DATADIR', 'SUBTRACT_DATA_DIR'],
  ['SUBTRACT_LANGUAGE', 'SUBTRACT_LANG'],
  ['SUBTRACT_LOGS', 'SUBTRACT_LOG'],
  ['SUBTRACT_METRIC_TOKEN', 'SUBTRACT_METRICS_TOKEN'],
])('%s, which is no setting, is refused and %s named', (setting, nearest) => {
  expect(readConfig({ [setting]: '' })).toEqual({
    ok: false,
    refusal: { type: 'setting-unknown', setting, nearest },
  })
})

test('settings of other programs are nobody\u2019s business here', () => {
  expect(readConfig({ PATH: '/bin', SUBTRACTION: '1', LANG: 'C' })).toMatchObject({ ok: true })
})

/** The rows of the table of settings in the manual: name, what, values, default. */
const manual = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8')
const rows = [...manual.matchAll(/^\| `([A-Z_]+)` \|([^|]+)\|([^|]+)\|([^|]+)\|$/gm)].map(
  ([, name = '', , values = '', usual = '']) => ({
    name,
    values: [...values.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value),
    usual: /^ `([^`]+)` $/.exec(usual)?.[1],
  }),
)

test('the manual lists every setting, and none that is not', () => {
  expect(rows.map(({ name }) => name).toSorted()).toEqual([...settingNames].toSorted())
})

test.each(rows)(
  'the manual tells the values of $name and its default',
  ({ name, values, usual }) => {
    for (const value of values) expect(readConfig({ [name]: value })).toMatchObject({ ok: true })
    if (usual !== undefined) expect(readConfig({ [name]: usual })).toEqual(readConfig({}))
  },
)

test.each(['SUBTRACT_OIDC_ISSUER', 'SUBTRACT_OIDC_NAME'])(
  '%s alone is refused, and what is lacking is named',
  (setting) => {
    const read = readConfig({ [setting]: 'https://id.example' })
    expect(read).toMatchObject({ refusal: { type: 'settings-belong-together' } })
    expect(JSON.stringify(read)).toContain('SUBTRACT_OIDC_CLIENT_ID')
  },
)

test('an identity provider is taken with all that belongs to it, over TLS or on this machine', () => {
  const at = (issuer: string) =>
    readConfig({
      SUBTRACT_OIDC_ISSUER: issuer,
      SUBTRACT_OIDC_CLIENT_ID: 'subtract',
      SUBTRACT_OIDC_CLIENT_SECRET: 'secret',
    })
  expect(at('https://id.example/realm')).toMatchObject({
    value: { identity: { issuer: 'https://id.example/realm', clientId: 'subtract' } },
  })
  expect(at('http://127.0.0.1:3000').ok).toBe(true)
  expect(at('http://id.example')).toMatchObject({ refusal: { type: 'setting-not-an-address' } })
  expect(at('no address')).toMatchObject({ refusal: { type: 'setting-not-an-address' } })
})

test('letters want a server and a sender together, and both as they are', () => {
  const at = (server: string, from: string) =>
    readConfig({ SUBTRACT_SMTP_URL: server, SUBTRACT_MAIL_FROM: from })
  expect(readConfig({ SUBTRACT_SMTP_URL: 'smtp://mail.example' })).toMatchObject({
    refusal: { type: 'settings-belong-together', lacking: ['SUBTRACT_MAIL_FROM'] },
  })
  expect(at('https://mail.example', 'a@b.example')).toMatchObject({
    refusal: { type: 'setting-not-a-mail-server' },
  })
  expect(at('smtp://mail.example', 'nobody')).toMatchObject({
    refusal: { type: 'setting-not-a-mail-address', value: 'nobody' },
  })
  expect(at('smtp://mail.example', 'a@b.example')).toMatchObject({ ok: true })
})
