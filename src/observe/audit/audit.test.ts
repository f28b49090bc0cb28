import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, addDays, day, idOf } from '#kernel'
import type { Papers } from '#register'
import type { AuditLimits, DetectorName } from './answer.ts'
import { detectorNames } from './answer.ts'
import { auditOf, readingsOfAudit, webAddressIn, webPlaceOf } from './audit.ts'
import { firstDayIn, updateDayIn } from './days.ts'
import type { Looked, NotSeen, Sight } from './sight.ts'

const on = day('2026-11-28')
const address = 'https://meal.county.example/'
const limits: AuditLimits = {
  elderText: 18,
  largestText: 30,
  contrast: 4.5,
  contrastOfLarge: 3,
  elderTarget: 60,
  otherTarget: 44,
  lineDistance: 1.3,
  loadSeconds: 5,
  kilobytes: 4096,
  overlay: 0.3,
  openLetters: 60,
}

/** A page of which a test says only what matters; all the rest is as it should be. */
function sight(facts: Partial<Sight> = {}): Sight {
  return {
    asked: address,
    address,
    text: '',
    letters: 500,
    doors: [],
    texts: [],
    targets: [],
    overlays: [],
    interruptions: [],
    zoomMost: 5,
    insecure: [],
    brokenRules: [],
    loadedMs: 800,
    bytes: 90_000,
    requests: 7,
    ...facts,
  }
}
const lost = (why: NotSeen['why'], status?: number): NotSeen => ({
  asked: address,
  why,
  ...(status && { status }),
})

function answerOf(detector: DetectorName, pages: Looked['pages'], more: Partial<Looked> = {}) {
  const looked = { address, on, pages, known: pages.length, links: [], ...more }
  return auditOf(looked, limits).answers.find((one) => one.detector === detector)
}

test('what was not seen is no fault: every detector says that it could not look, and why', () => {
  const { answers, pages, figures } = auditOf(
    { address, on, pages: [lost('too-slow')], known: 1, links: [] },
    limits,
  )
  expect(answers.map(({ detector }) => detector)).toEqual(detectorNames)
  for (const one of answers)
    expect(one).toMatchObject({ answer: 'could-not-look', why: 'too-slow' })
  expect([pages, figures]).toEqual([{ seen: 0, of: 1 }, undefined])
})

test('a page that axe did not finish with says nothing of accessibility', () => {
  const { brokenRules: _none, ...unfinished } = sight()
  expect(answerOf('accessible', [unfinished])).toMatchObject({ answer: 'could-not-look' })
  expect(answerOf('accessible', [unfinished, sight()])).toMatchObject({ answer: 'passes' })
})

test.each([
  ['https://a.example/', 'passes'],
  ['http://a.example/', 'fails'],
  ['http://localhost:8080/', 'does-not-apply'],
  ['http://127.0.0.1/', 'does-not-apply'],
  ['http://[::1]:80/', 'does-not-apply'],
  ['http://127.0.0.1.example/', 'fails'],
])('encryption at %s: %s', (place, answer) => {
  expect(answerOf('encrypted', [sight({ address: place })])).toMatchObject({ answer })
})

test('a certificate that browsers do not believe is a fault, and the rest could not be looked at', () => {
  expect(answerOf('encrypted', [lost('certificate-wrong')])).toMatchObject({
    faults: [{ code: 'certificate-not-good' }],
  })
  expect(answerOf('sponsor', [lost('certificate-wrong')])).toMatchObject({
    answer: 'could-not-look',
  })
})

test.each([
  ['a front page that tells something', [sight()], 'passes'],
  ['a server that asks who is there', [lost('refused', 401)], 'fails'],
  ['a server that refuses robots', [lost('refused', 403)], 'could-not-look'],
  [
    'being sent to a page for signing in',
    [sight({ letters: 8, address: 'https://sso.county.example/cas/login?to=1' })],
    'fails',
  ],
  [
    'a front page that leads to walls only',
    [sight(), sight({ letters: 3, signInField: '#a' }), sight({ letters: 3, signInField: '#b' })],
    'fails',
  ],
  [
    'a front page that leads to one wall and one page',
    [sight(), sight({ letters: 3, signInField: '#a' }), sight()],
    'passes',
  ],
  [
    'a front page that leads to the page for signing in',
    [sight(), sight({ asked: `${address}login`, letters: 3, signInField: '#a' })],
    'passes',
  ],
] as const)('a sign-in wall: %s', (_name, pages, answer) => {
  expect(answerOf('login-wall', pages)).toMatchObject({ answer })
})

test('a mode for older people is measured instead of the usual look, where there is one', () => {
  const text = { where: 'p', sample: 'a', isMain: true, contrast: 9 }
  const usual = sight({ texts: [{ ...text, size: 14 }] })
  const large = sight({ texts: [{ ...text, size: 22 }] })
  expect(answerOf('elder-mode', [usual], { elder: large })).toMatchObject({ answer: 'passes' })
  expect(answerOf('elder-mode', [usual], { elder: usual })).toMatchObject({
    count: 1,
    faults: [{ code: 'text-small', measured: 14, wanted: 18 }],
  })
  expect(answerOf('elder-mode', [usual])).toMatchObject({
    count: 2,
    faults: [{ code: 'no-elder-mode' }, {}],
  })
  expect(answerOf('elder-mode', [large])).toMatchObject({ answer: 'passes' })
})

test('large text needs less contrast, and links within text need no size', () => {
  const text = { where: 'p', sample: 'a', isMain: true, contrast: 3.2 }
  const inText = {
    where: 'a',
    width: 20,
    height: 20,
    isMain: true,
    kind: 'link',
    isInText: true,
  } as const
  const elder = sight({ texts: [{ ...text, size: 26 }], targets: [inText] })
  expect(answerOf('elder-mode', [sight()], { elder })).toMatchObject({ answer: 'passes' })
})

test.each([
  ['主办单位：青禾县民政局 · 电话 1', '青禾县民政局'],
  ['主办单位\n青禾县民政局\n', '青禾县民政局'],
  ['本站由青禾县人民政府办公室主办', '青禾县人民政府办公室'],
  ['各主办单位：甲局\n版权所有：乙局', '乙局'],
  ['Cơ quan chủ quản: Sở Nội vụ | Bản đồ', 'Sở Nội vụ'],
  ['Operated by the County of Greenfield', 'the County of Greenfield'],
])('the sponsor in %j is read', (text, seen) => {
  expect(answerOf('sponsor', [sight({ text })])).toMatchObject({ answer: 'passes', seen })
})

test.each(['主办单位可以提出异议', '由主管部门决定', 'a sponsor', ''])(
  'there is no sponsor in %j',
  (text) => {
    expect(answerOf('sponsor', [sight({ text })])).toMatchObject({ answer: 'fails' })
  },
)

test.each([
  ['备案编号：62072220260007', '62072220260007'],
  ['政务应用程序备案号 甘政应备2026-0012', '甘政应备2026-0012'],
  ['陇ICP备12345678号-1', '陇ICP备12345678号-1'],
  ['政府网站标识码：6207220001', '6207220001'],
])('the number in %j is read', (text, seen) => {
  expect(answerOf('filing-number', [sight({ text })])).toMatchObject({ seen })
})

test.each(['投诉建议', '意见反馈', '我要投诉', '12345', 'Góp ý', 'Feedback'])(
  '%s is a way to complain',
  (text) => {
    expect(answerOf('complaint', [sight({ doors: [{ where: 'a', text }] })])).toMatchObject({
      seen: text,
    })
  },
)
test.each(['建议关停 4', '评价标准', 'About'])('%s is no way to complain', (text) => {
  expect(answerOf('complaint', [sight({ doors: [{ where: 'a', text }] })])).toMatchObject({
    answer: 'fails',
  })
})

test.each([
  ['更新时间：2026-11-20', '2026-11-20'],
  ['数据截至 2026年11月22日', '2026-11-22'],
  ['Số liệu tính đến 22 tháng 11, 2026', '2026-11-22'],
  ['Cập nhật: 05/11/2026', '2026-11-05'],
  ['Last updated: 3 November 2026', '2026-11-03'],
  ['Last reviewed November 3, 2026', '2026-11-03'],
  ['更新于2026.1.5，又更新于2026.9.7', '2026-09-07'],
])('the day of the last update in %j is %s', (text, expected) => {
  expect(updateDayIn(text, on)).toBe(expected)
})
test.each(['更新时间：2099-01-01', '更新时间：2026-13-45', '2026-11-20', '更新了很多内容'])(
  'there is no day of an update in %j',
  (text) => {
    expect(updateDayIn(text, on)).toBeUndefined()
  },
)

test('whatever day is written in any of the ways is read as that day, and no text breaks the reader', () => {
  const anyDay = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays(day('2020-01-01'), days))
  fc.assert(
    fc.property(anyDay, (wanted: Day) => {
      const [year, month, date] = wanted.split('-').map(Number)
      for (const text of [
        `${year}年${month}月${date}日`,
        `${date}/${month}/${year}`,
        wanted,
        `${year}.${month}.${date}`,
      ]) {
        expect(firstDayIn(text)).toBe(wanted)
      }
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      answerOf('sponsor', [sight({ text })])
      answerOf('filing-number', [sight({ text })])
      updateDayIn(`更新${text}`, on)
      webAddressIn(text)
    }),
  )
})

test.each([
  ['https://a.example/b', 'https://a.example/b'],
  ['a.example', 'https://a.example'],
  [' meal.gov.cn/x ', 'https://meal.gov.cn/x'],
  ['http://a.example，http://b.example', 'http://a.example'],
  ['微信小程序', undefined],
  ['javascript:alert(1)', undefined],
  ['ftp://a.example', undefined],
  ['', undefined],
  [undefined, undefined],
])('the web address in %j is %j', (text, expected) => {
  expect(webAddressIn(text)).toBe(expected)
})

const place = { address: 'a.example' }
test.each([
  ['site', 'live', 'itself'],
  ['form', 'live', 'itself'],
  ['app', 'live', 'itself'],
  ['mini', 'live', 'about'],
  ['account', 'live', undefined],
  ['site', 'retired', undefined],
  ['site', 'proposed', undefined],
  ['nowhere', 'live', undefined],
] as const)('a %s that is %s shows %s', (kind, life, shows) => {
  const papers: Readonly<Record<string, Papers>> = {
    site: { kind: 'site', ...place },
    form: { kind: 'form', ...place },
    app: { kind: 'app', ...place },
    mini: { kind: 'app', form: 'mini-program', ...place },
    account: { kind: 'account', ...place },
    nowhere: { kind: 'site' },
  }
  const found = papers[kind] && webPlaceOf({ papers: papers[kind], life })
  expect(found?.shows).toBe(shows)
})

test('what was seen becomes readings with day, source and reach; what a page about a tool lacks does not', () => {
  const tool = idOf('T', 1)
  const seen = sight({
    text: '备案编号：62072220260007\n更新时间：2026-11-20',
    brokenRules: [{ rule: 'label', where: 'a', count: 2 }],
  })
  const audit = auditOf({ address, on, pages: [seen], known: 4, links: [] }, limits)
  const told = readingsOfAudit(tool, audit, 'itself')
  const reach = { seen: 1, of: 4 }
  const from = { tool, by: 'robot', asOf: on, source: address, reach }
  expect(told).toEqual([
    { ...from, fact: 'complaintFunction', value: false },
    { ...from, fact: 'sponsorShown', value: false },
    { ...from, fact: 'filingNumberShown', value: true },
    { ...from, fact: 'lastUpdatedOn', value: { from: '2026-11-20', to: '2026-11-20' } },
    { ...from, fact: 'elderModeFaults', value: 0 },
    { ...from, fact: 'accessibilityFaults', value: 1 },
  ])
  expect(readingsOfAudit(tool, audit, 'about').map(({ fact }) => fact)).toEqual([
    'filingNumberShown',
  ])
})

test('the number of a web site is no number of a filing', () => {
  const audit = auditOf(
    { address, on, pages: [sight({ text: '陇ICP备12345678号' })], known: 1, links: [] },
    limits,
  )
  expect(readingsOfAudit(idOf('T', 1), audit, 'itself').map(({ fact }) => fact)).not.toContain(
    'filingNumberShown',
  )
})

test('what could not be looked at becomes a gap, never a no', () => {
  const audit = auditOf({ address, on, pages: [lost('not-reached')], known: 1, links: [] }, limits)
  const told = readingsOfAudit(idOf('T', 1), audit, 'itself')
  expect(told).toHaveLength(6)
  for (const one of told) expect(one).toMatchObject({ why: 'source-down' })
})
