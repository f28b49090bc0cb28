import { createHash, randomBytes } from 'node:crypto'
import { RSABSSA } from '@cloudflare/blindrsa-ts'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AccountId, type Actor, type Day, type Duty, addDays, day, idOf } from '#kernel'
import { createBlindSigner, createPictureCleaner, createSeal, ledgerCrypto } from '#engines'
import {
  type BurdenLimits,
  type ReportWish,
  type SpentToken,
  ledgerQuestions,
  reportDesk,
  toBase64,
  tokenDesk,
  tokenMessage,
  verifyLedger,
} from '#usecases'
import { aTool, anOffice } from '../support/sample.ts'
import { type TestPlace, opened, testSigner, testStores } from '../support/stores.ts'

const township = { level: 'township', region: '620722001' } as const
const { sha256 } = ledgerCrypto
const signer = createBlindSigner()
const suite = RSABSSA.SHA384.PSS.Randomized()
const limits: BurdenLimits = { sendersLeast: 10, tokensEach: 6, graceDays: 14, peopleLeast: 3 }
const wish = { tool: idOf('T', 1), families: ['duplicate-reporting'], minutesPerWeek: 60 }

describe.each(testStores)('burden reports, on $name', ({ find }) => {
  let place: TestPlace
  let store: Awaited<ReturnType<typeof opened>>
  let today: Day = day('2026-11-27')
  const people: Actor[] = []
  let reviewer: Actor
  let ownClerk: Actor

  beforeAll(async () => {
    place = await find()
    store = await opened(place.place)
    await store.saveImport({
      tools: [aTool(1), aTool(2)],
      offices: [
        anOffice(1, township),
        anOffice(2, { level: 'county', region: '620722' }),
        anOffice(3, { level: 'city', region: '45' }),
      ],
      entries: [],
    })
    for (let at = 0; at < 9; at++)
      people.push(await anAccount({ role: 'reader', office: idOf('O', 1) }))
  })
  afterAll(async () => {
    await store.close()
    await place.takeAway()
  })

  async function anAccount(duty: Duty): Promise<Actor> {
    const duties = [duty]
    const account = await store.people.add(
      { displayName: randomBytes(4).toString('hex'), duties, createdAt: 0 },
      (id) => ({ act: 'duties-changed', account: id, duties }),
    )
    const signIn = { name: account.toLowerCase(), passwordHash: 'x' }
    await store.people.setSignIn(account, account, signIn)
    return { account, duties }
  }

  function desks() {
    const { burden, ledger } = store
    const shared = { burden, ledger, signer, limits: async () => limits, today: () => today }
    return {
      tokens: tokenDesk({ ...shared, seal: createSeal('test'), secret: () => 'secret' }),
      reports: reportDesk({
        ...shared,
        questions: ledgerQuestions(ledger, sha256),
        pen: () => testSigner,
        pictures: createPictureCleaner(),
        hasTool: async (id) => (await store.record(id)) !== undefined,
        hasCase: async () => false,
        keepReadings: (gathered) => store.readings.keep(gathered),
        sha256,
        random: (bytes) => new Uint8Array(randomBytes(bytes)),
      }),
    }
  }

  /** What a browser does: draws, and keeps what only it has seen. */
  async function draw(actor: Actor, count = 1) {
    const { tokens } = desks()
    const offer = await tokens.offer(actor)
    if (!offer.ok) throw new Error(JSON.stringify(offer.refusal))
    const { keyId, publicKey } = offer.value
    const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' }
    const spki = new Uint8Array(Buffer.from(publicKey, 'base64'))
    const key = await crypto.subtle.importKey('spki', spki, algorithm, true, ['verify'])
    const blinded = await Promise.all(
      Array.from({ length: count }, async () => {
        const message = suite.prepare(tokenMessage.purpose(keyId))
        return { message, ...(await suite.blind(key, message)) }
      }),
    )
    const sent = blinded.map(({ blindedMsg }) => blindedMsg)
    const drawn = await tokens.draw(actor, keyId, sent)
    if (!drawn.ok) return { refusal: drawn.refusal, sent, signed: [], spendable: [] }
    const spendable: SpentToken[] = []
    for (const [at, { message, inv }] of blinded.entries()) {
      const signature = await suite.finalize(
        key,
        message,
        new Uint8Array(drawn.value[at] ?? []),
        inv,
      )
      spendable.push({ keyId, message, signature })
    }
    return { sent, signed: drawn.value, spendable }
  }

  const send = async (more: Partial<ReportWish> = {}) => desks().reports.send({ ...wish, ...more })
  async function sent(more: Partial<ReportWish> = {}) {
    const answer = await send(more)
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
    return answer.value
  }

  test('nine accounts are too few to be drawn from; nothing is frozen', async () => {
    const [first] = people
    if (!first) throw new Error('nobody')
    expect(await desks().tokens.offer(first)).toMatchObject({
      refusal: { type: 'too-few-senders', least: 10 },
    })
    expect(await store.burden.cells('2026-11')).toEqual([])
  })

  test('with the tenth there is a cell, under one key that the ledger tells, and it stays for the month', async () => {
    people.push(await anAccount({ role: 'reader', office: idOf('O', 1) }))
    const [first, second] = people
    if (!first || !second) throw new Error('nobody')
    const [one, other] = await Promise.all([first, second].map((who) => desks().tokens.offer(who)))
    expect(one).toMatchObject({ ok: true, value: { senders: 10, from: { ...township } } })
    expect(one).toEqual(other)
    if (!one?.ok) throw new Error('no offer')
    const [entry] = await store.ledger.entries({ from: one.value.place, most: 1 })
    const told = { act: 'report-key-added', keyId: one.value.keyId, period: '2026-11', senders: 10 }
    expect(JSON.parse(entry?.leaf ?? '{}')).toMatchObject({ ...told, ...township })
    // Ten more of the county office come too late: the cells are as they were.
    reviewer = await anAccount({ role: 'clerk', office: idOf('O', 2), within: '620722' })
    ownClerk = await anAccount({ role: 'clerk', office: idOf('O', 1), within: '620722' })
    expect(await store.burden.cells('2026-11')).toHaveLength(1)
    expect(await desks().tokens.offer(reviewer)).toMatchObject({
      refusal: { type: 'no-cell-this-month', next: '2026-12-01' },
    })
  })

  test('an account draws so many a month, however often it asks at once', async () => {
    const who = people[9]
    if (!who) throw new Error('nobody')
    const asked = await Promise.all([draw(who, 4), draw(who, 4), draw(who, 2)])
    const drawn = asked.reduce((sum, { spendable }) => sum + spendable.length, 0)
    expect(drawn).toBeLessThanOrEqual(6)
    const left = 6 - drawn
    expect((await draw(who, left + 1)).refusal).toEqual({ type: 'tokens-all-drawn', most: 6, left })
    expect(await desks().tokens.draw(who, 'ab'.repeat(32), [])).toMatchObject({
      refusal: { type: 'token-key-not-yours' },
    })
  })

  test('what cannot be signed is refused and not counted', async () => {
    const who = people[8]
    if (!who) throw new Error('nobody')
    const offer = await desks().tokens.offer(who)
    const keyId = offer.ok ? offer.value.keyId : ''
    expect(await desks().tokens.draw(who, keyId, [new Uint8Array(9)])).toMatchObject({
      refusal: { type: 'blinded-not-usable', at: 0 },
    })
    expect(await store.burden.drawn('2026-11', who.account)).toBe(0)
  })

  test('a token is good for one report; sent again under its code, the report is kept once', async () => {
    const [token] = (await draw(people[7] as Actor)).spendable
    if (!token) throw new Error('no token')
    const first = await sent({ token, words: '找13800001111' })
    expect(JSON.parse(first.promise.content)).toMatchObject({
      words: '找***',
      from: { period: '2026-11', ...township },
    })
    const again = await send({ token, code: first.code })
    expect(again).toMatchObject({ ok: true, value: { code: first.code } })
    expect(await send({ token })).toMatchObject({ refusal: { type: 'token-spent' } })
    const both = await draw(people[7] as Actor)
    const twice = await Promise.all([
      send({ token: both.spendable[0] as SpentToken }),
      send({ token: both.spendable[0] as SpentToken }),
    ])
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('forged tokens, those of another key and those of another month are refused', async () => {
    const [token] = (await draw(people[6] as Actor)).spendable
    if (!token) throw new Error('no token')
    const forged = { ...token, signature: token.signature.map((byte) => byte ^ 1) }
    expect(await send({ token: forged })).toMatchObject({ refusal: { type: 'token-not-signed' } })
    const other = { ...token, keyId: 'cd'.repeat(32) }
    expect(await send({ token: other })).toMatchObject({ refusal: { type: 'token-not-signed' } })
    const before = today
    today = day('2026-12-15')
    expect(await send({ token })).toMatchObject({
      refusal: { type: 'token-of-another-month', period: '2026-11' },
    })
    today = day('2026-12-14')
    expect(await send({ token })).toMatchObject({ ok: true })
    today = before
  })

  test('a picture is drawn anew without its notes; what is none is refused and nothing is kept', async () => {
    const noted = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
      .withExif({ IFD0: { Copyright: 'Zhang San', Make: 'Phone' }, IFD3: { GPSLatitude: '38/1' } })
      .jpeg()
      .toBuffer()
    expect(noted.includes('Zhang San')).toBe(true)
    const { code } = await sent({ picture: new Uint8Array(noted) })
    const fate = await desks().reports.follow(code)
    const kept = Buffer.from((await store.burden.picture(fate?.id ?? '')) ?? [])
    expect(fate?.report.picture).toBe(createHash('sha256').update(kept).digest('hex'))
    expect((await sharp(kept).metadata()).exif).toBeUndefined()
    expect(kept.includes('Zhang San')).toBe(false)
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
    const [token] = (await draw(people[5] as Actor)).spendable
    for (const bytes of [svg, 'MZ', '', '\xff\xd8\xff broken']) {
      const picture = new Uint8Array(Buffer.from(bytes, 'latin1'))
      expect(await send({ picture, token: token as SpentToken })).toMatchObject({
        refusal: { type: 'picture-not-a-picture' },
      })
    }
    expect(await send({ picture: new Uint8Array(9_000_000) })).toMatchObject({
      refusal: { type: 'picture-too-large' },
    })
    expect(await send({ token: token as SpentToken })).toMatchObject({ ok: true })
  })

  test('the promise holds offline; a day later the ledger has the report, and its removal would show', async () => {
    const { code, promise } = await sent()
    const text = JSON.stringify({ ...promise, code })
    expect(await verify(text)).toMatchObject({
      ok: true,
      value: { what: 'promise', promised: { report: promise.report, on: today } },
    })
    const changed = JSON.stringify({ ...promise, content: promise.content.replace('60', '6') })
    expect(await verify(changed)).toMatchObject({ refusal: { type: 'report-not-the-promised' } })
    const later = JSON.stringify({ ...promise, by: '2027-01-01' })
    expect(await verify(later)).toMatchObject({ refusal: { type: 'signature-wrong' } })
    expect(await verify(await exported(), text)).toMatchObject({
      refusal: { type: 'promise-not-kept', report: promise.report },
    })
    expect(await verify(JSON.stringify(await desks().reports.receipt(code)))).toMatchObject({
      value: { what: 'promise' },
    })
    expect(await desks().reports.list(reviewer)).toEqual([])

    today = addDays(today, 1)
    await desks().reports.keepUp()
    await desks().reports.keepUp()
    expect(await verify(await exported(), text)).toMatchObject({
      ok: true,
      value: { what: 'ledger', promised: { report: promise.report } },
    })
    const receipt = JSON.stringify(await desks().reports.receipt(code))
    expect(await verify(receipt)).toMatchObject({
      ok: true,
      value: {
        what: 'receipt',
        entry: { act: { act: 'burden-reported', report: promise.report } },
      },
    })
    const otherText = receipt.replace('minutesPerWeek\\":60', 'minutesPerWeek\\":61')
    expect(await verify(otherText)).toMatchObject({ refusal: { type: 'report-not-the-promised' } })
    expect(await verify(receipt, text)).toMatchObject({
      refusal: { type: 'promise-needs-a-ledger' },
    })
  })

  test('it is looked into around the office it is about, and never in it; what is answered reaches whoever has the code', async () => {
    const { code } = await sent({ named: '台账外的群' })
    const fate = await desks().reports.follow(code)
    const id = fate?.id ?? ''
    expect(await desks().reports.look(reviewer, id)).toBeUndefined()
    today = addDays(today, 1)
    await desks().reports.keepUp()
    expect(await desks().reports.look(ownClerk, id)).toBeUndefined()
    expect(await desks().reports.list(ownClerk)).toEqual([])
    expect(await desks().reports.list(people[0] as Actor)).toEqual([])
    expect(await desks().reports.look(reviewer, id)).toMatchObject({ place: 'received' })
    const step = (more: object) =>
      desks().reports.takeStep(reviewer, { id, step: 'answer', ...more })
    expect(await step({})).toMatchObject({ refusal: { type: 'report-needs-reply' } })
    expect(await step({ step: 'link', case: idOf('C', 999) })).toMatchObject({
      refusal: { type: 'report-case-unknown' },
    })
    const answers = await Promise.all([step({ reply: '已取消' }), step({ reply: '已取消' })])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const told = await desks().reports.follow(code.toLowerCase().replaceAll('-', ' '))
    expect(told).toMatchObject({ place: 'answered', reply: '已取消' })
    expect(told?.entries.map(({ act }) => act.act)).toEqual(['burden-reported', 'report-moved'])
  })

  test('enough verified reports become a reading, and fewer are not shown', async () => {
    const { reports } = desks()
    expect((await reports.voicesOf(idOf('T', 2))).verified).toEqual({ count: 'few' })
    for (const who of people.slice(0, 3)) {
      for (const token of (await draw(who, 6)).spendable) {
        await sent({ tool: idOf('T', 2), token })
      }
    }
    today = addDays(today, 1)
    await reports.keepUp()
    expect((await reports.voicesOf(idOf('T', 2))).verified).toMatchObject({
      count: 18,
      medianMinutes: 60,
    })
    const gathered = (await store.readings.latest(today)).get(idOf('T', 2))
    expect(gathered).toMatchObject([{ fact: 'askedTwice', by: 'reports', value: true }])
  })

  test('when the month is over its private keys are gone, and in time its draws and spent tokens', async () => {
    today = day('2026-12-20')
    await desks().reports.keepUp()
    expect((await store.burden.keys('2026-11')).map(({ sealed }) => sealed)).toEqual([undefined])
    expect(await store.burden.drawn('2026-11', people[0]?.account as AccountId)).toBe(0)
    today = day('2026-12-01')
    const offer = await desks().tokens.offer(people[0] as Actor)
    expect(offer).toMatchObject({ ok: true, value: { from: { period: '2026-12' }, left: 6 } })
  })

  test('keys that are sealed anew can be used with the new secret, and no longer with the old one', async () => {
    const [who] = people
    if (!who) throw new Error('nobody')
    const seal = createSeal('test')
    await store.burden.reseal((sealed) => seal.seal(seal.open(sealed, 'secret'), 'next'))
    expect(await desks().tokens.offer(who)).toMatchObject({
      refusal: { type: 'no-report-key-this-month', next: '2027-01-01' },
    })
    await store.burden.reseal((sealed) => seal.seal(seal.open(sealed, 'next'), 'secret'))
    expect(await desks().tokens.offer(who)).toMatchObject({ ok: true })
  })

  test('a second key for one cell and month is seen by whoever verifies the ledger', async () => {
    expect(await verify(await exported())).toMatchObject({ ok: true })
    const [key] = await store.burden.keys('2026-12')
    const side = await signer.newKey()
    await store.people.add({ displayName: 'x', duties: [], createdAt: 0 }, () => ({
      act: 'report-key-added',
      keyId: side.keyId,
      publicKey: toBase64(side.publicKey),
      period: '2026-12',
      senders: 1,
      ...(key?.cell.level && { level: key.cell.level }),
      ...(key?.cell.region !== undefined && { region: key.cell.region }),
    }))
    expect(await verify(await exported())).toMatchObject({
      refusal: { type: 'report-key-doubled', period: '2026-12', keyId: side.keyId },
    })
  })

  const exported = () => textOf(ledgerQuestions(store.ledger, sha256).exported())
  const verify = (text: string, promised?: string) =>
    verifyLedger(ledgerCrypto, {
      lines: linesOf(text),
      ...(promised !== undefined && { promised }),
    })
})

async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.split('\n')
}

async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const chunk of chunks) text += chunk
  return text
}
