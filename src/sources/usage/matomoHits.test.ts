import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMatomoHits } from './matomoHits.ts'

const hits = createMatomoHits()
const nothing = { isNewVisit: false, isPing: false, isBot: false, wantsNoPicture: false }

test.each([
  ['?idsite=7&rec=1', { site: '7' }],
  ['/matomo.php?rec=1&idsite=7&url=https%3A%2F%2Fa.example%2F%3Fid%3D1101&rand=3', { site: '7' }],
  ['?idsite=7&rec=1&action_name=%E9%A2%84%E7%BA%A6&e_c=x+y', { site: '7', action: 'x y' }],
  ['?idsite=7&rec=1&uid=u&_id=0123456789abcdef', { site: '7', visitor: 'u' }],
  ['?idsite=7&rec=1&_id=0123456789abcdef', { site: '7', visitor: '0123456789abcdef' }],
  [
    '?idsite=7&rec=1&new_visit=1&ping=1&bots=1&send_image=0',
    {
      site: '7',
      isNewVisit: true,
      isPing: true,
      isBot: true,
      wantsNoPicture: true,
    },
  ],
  ['?idsite=7&rec=1&cdt=2026-11-28+01:02:03', { site: '7', at: Date.UTC(2026, 10, 28, 1, 2, 3) }],
  ['?idsite=7&rec=1&cdt=1764291723', { site: '7', at: 1_764_291_723_000 }],
  ['?idsite=7&rec=1&cdt=2018-03-22T02:32:22.867Z', { site: '7', at: 1_521_685_942_867 }],
  [
    '?idsite=7&rec=1&dimension1=620722&dimension2=staff&token_auth=t&cip=10.0.0.1&ua=B',
    {
      site: '7',
      region: '620722',
      audience: 'staff',
      token: 't',
      address: '10.0.0.1',
      browser: 'B',
    },
  ],
  ['?idsite=7&rec=1&action_name=%E0%A4%A', { site: '7', action: '%E0%A4%A' }],
])('%s is a hit', (query, hit) => {
  expect(hits.read(query)).toEqual({ ...nothing, ...hit })
})

test.each([
  '',
  '?',
  '?idsite=7',
  '?rec=1',
  '?idsite=7&rec=0',
  '?idsite=7&rec=1&cdt=yesterday',
  '&&=&',
])('%j is none', (query) => {
  expect(hits.read(query)).toBeUndefined()
})

test('reads what URLSearchParams would, and never throws', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('e_c', 'uid', 'ua', 'cip', 'dimension1', 'url'), fc.string()),
      (facts) => {
        const query = `?${new URLSearchParams({ idsite: '7', rec: '1', ...facts })}`
        const read = hits.read(query)
        expect(read?.action).toBe(facts['e_c'])
        expect(read?.visitor).toBe(facts['uid'])
        expect(read?.browser).toBe(facts['ua'])
        expect(read?.address).toBe(facts['cip'])
        expect(read?.region).toBe(facts['dimension1'])
      },
    ),
  )
  fc.assert(
    fc.property(fc.string(), (text) => {
      hits.read(text)
    }),
  )
})

test.each([
  ['Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)', true],
  ['Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/143.0', true],
  [
    'Mozilla/5.0 (Linux; Android 8.0; MI 6; wv) AppleWebKit/537.36 Chrome/57.0 MicroMessenger/6.6.7 MiniProgram',
    false,
  ],
  ['okhttp/4.9.0', false],
  ['node', false],
  ['', false],
])('%s: a machine that says so: %s', (browser, isOne) => {
  expect(hits.isBot(browser)).toBe(isOne)
})

test('a bulk call brings queries or objects, and a token beside them', () => {
  expect(
    hits.readBulk({ requests: ['?idsite=1&rec=1', { idsite: 2, rec: 1 }, 3], token_auth: 't' }),
  ).toEqual({ queries: ['?idsite=1&rec=1', 'idsite=2&rec=1', ''], token: 't' })
  expect(hits.read('idsite=2&rec=1')).toMatchObject({ site: '2' })
  for (const wrong of [undefined, null, [], {}, { requests: '?' }, 'x']) {
    expect(hits.readBulk(wrong)).toBeUndefined()
  }
})
