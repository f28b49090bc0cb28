import { createHash, randomBytes } from 'node:crypto'
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { AccountId, Actor } from '#kernel'
import {
  createHookSender,
  createOneTimeCodes,
  createPasswords,
  createSeal,
  ledgerCrypto,
} from '#engines'
import {
  type HookPorts,
  type PeoplePorts,
  addAccount,
  addApiToken,
  answeredOnce,
  closeAccount,
  deliverHooks,
  endApiToken,
  firstAdministrator,
  hookDesk,
  senderOf,
} from '#usecases'
import { anOffice } from '../support/sample.ts'
import { type TestPlace, opened, testStores } from '../support/stores.ts'

const office = anOffice(1)
const secondMs = 1000
const minuteMs = 60 * secondMs
const dayMs = 24 * 60 * minuteMs

type Heard = {
  readonly headers: Record<string, string>
  readonly body: string
}

describe.each(testStores)('programs on $name', ({ find }) => {
  let place: TestPlace
  let store: Awaited<ReturnType<typeof opened>>
  let people: PeoplePorts
  let programs: HookPorts
  let administrator: Actor
  let clock = Date.parse('2026-11-28T08:00:00Z')

  let receiver: Server
  let address: string
  let heard: Heard[] = []
  let answers: number[] = []
  beforeAll(async () => {
    place = await find()
    store = await opened(place.place)
    people = {
      people: store.people,
      passwords: createPasswords(),
      codes: createOneTimeCodes(),
      sha256: ledgerCrypto.sha256,
      newToken: () => randomBytes(32).toString('base64url'),
      now: () => clock,
    }
    programs = {
      hooks: store.hooks,
      ledger: store.ledger,
      sender: createHookSender(['localhost']),
      now: () => clock,
    }
    await store.saveImport({ tools: [], offices: [office], entries: [] })
    await firstAdministrator(people, office.id, '管理员')
    const [account] = await store.people.all()
    if (!account) throw new Error('there is no administrator')
    administrator = { account: account.id, duties: account.duties }
    receiver = createServer((request, reply) => {
      let body = ''
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString()
      })
      request.on('end', () => {
        heard.push({ headers: request.headers as Record<string, string>, body })
        reply.writeHead(answers.shift() ?? 204).end()
      })
    })
    await new Promise<void>((resolve) => {
      receiver.listen(0, 'localhost', resolve)
    })
    address = `http://localhost:${(receiver.address() as AddressInfo).port}/hook`
  })
  beforeEach(() => {
    heard = []
    answers = []
    clock += minuteMs
  })
  afterAll(async () => {
    receiver.close()
    await store.close()
    await place.takeAway()
  })

  async function someAccount() {
    const duties = [{ role: 'clerk', office: office.id }] as const
    const added = await addAccount(people, administrator, { displayName: '周九', duties })
    if (!added.ok) throw new Error(added.refusal.type)
    const account = await store.people.byId(added.value.id)
    if (!account) throw new Error('the account is not there')
    return account
  }
  const act = (account: AccountId = administrator.account) =>
    store.people.setDuties(account, administrator.duties, {
      act: 'duties-changed',
      account,
      duties: administrator.duties,
    })
  const desk = () => hookDesk(programs)
  async function hook(wish: { acts?: readonly ['list-imported']; from?: number } = {}) {
    const { from, acts = [] } = wish
    const added = await desk().add(administrator, {
      address,
      acts,
      ...(from !== undefined && { from }),
    })
    if (!added.ok) throw new Error(added.refusal.type)
    return added.value
  }
  const stateOf = async (id: string) => (await store.hooks.all()).find((one) => one.id === id)

  test('a token speaks for its account with its scopes until its day, and then for nobody', async () => {
    const account = await someAccount()
    const wish = { name: '统计', scopes: ['cases:write', 'cases:read'], days: 30 } as const
    const added = await addApiToken(people, { account }, wish)
    if (!added.ok) throw new Error(added.refusal.type)
    const { token, id } = added.value
    expect(token).toMatch(/^sbt_/)
    const sender = await senderOf(people, token)
    expect(sender?.actor.account).toBe(account.id)
    expect(sender?.scopes).toEqual(['cases:read', 'cases:write'])
    expect(sender?.session).toBeUndefined()
    expect(await store.people.tokensOf(account.id)).toMatchObject([{ id, lastUsedAt: clock }])
    clock += 30 * dayMs
    expect(await senderOf(people, token)).toBeUndefined()
  })

  test('a token ends when its owner takes it back, not when somebody else tries, and with the account', async () => {
    const [one, two] = [await someAccount(), await someAccount()]
    const add = async () => {
      const wish = { name: '统计', scopes: ['cases:read'], days: 1 } as const
      const added = await addApiToken(people, { account: one }, wish)
      if (!added.ok) throw new Error(added.refusal.type)
      return added.value
    }
    const [first, second] = [await add(), await add()]
    expect(await endApiToken(people, { account: two }, first.id)).toMatchObject({
      refusal: { type: 'token-not-found' },
    })
    expect(await senderOf(people, first.token)).toBeDefined()
    expect(await endApiToken(people, { account: one }, first.id)).toMatchObject({ ok: true })
    expect(await senderOf(people, first.token)).toBeUndefined()
    expect(await senderOf(people, second.token)).toBeDefined()
    await closeAccount(people, administrator, one.id)
    expect(await senderOf(people, second.token)).toBeUndefined()
  })

  test.each([
    [{ name: ' ', scopes: ['cases:read'], days: 1 }, 'token-name-empty'],
    [{ name: '统计', scopes: [], days: 1 }, 'token-without-scope'],
    [{ name: '统计', scopes: ['cases:read'], days: 0 }, 'token-days-not-in-range'],
    [{ name: '统计', scopes: ['cases:read'], days: 367 }, 'token-days-not-in-range'],
  ] as const)('a token like %j is not made: %s', async (wish, type) => {
    const account = await someAccount()
    expect(await addApiToken(people, { account }, wish)).toMatchObject({ refusal: { type } })
  })

  test('an account has twenty good tokens and no more', async () => {
    const account = await someAccount()
    const wish = { name: '统计', scopes: ['cases:read'], days: 1 } as const
    for (let made = 0; made < 20; made++) await addApiToken(people, { account }, wish)
    expect(await addApiToken(people, { account }, wish)).toMatchObject({
      refusal: { type: 'too-many-tokens' },
    })
    clock += dayMs
    expect(await addApiToken(people, { account }, wish)).toMatchObject({ ok: true })
  })

  test('each entry of the ledger is sent once, in order, and signed so that the receiver can tell', async () => {
    const { id, secret } = await hook()
    await act()
    await act()
    await deliverHooks(programs)
    await deliverHooks(programs)
    const size = (await store.ledger.head())?.size ?? 0
    const sent = heard.map(({ headers, body }) => {
      const now = Math.floor(clock / secondMs)
      expect(Number(headers['webhook-timestamp'])).toBe(now)
      const fresh = { ...headers, 'webhook-timestamp': String(Math.floor(Date.now() / secondMs)) }
      expect(() => new Webhook(secret).verify(body, fresh)).toThrow()
      const signed = new Webhook(secret).sign(headers['webhook-id'] ?? '', new Date(clock), body)
      expect(headers['webhook-signature']).toBe(signed)
      return [headers['webhook-id'], JSON.parse(body) as { type: string; data: { place: number } }]
    })
    expect(sent).toMatchObject([
      [`${id}-${size - 2}`, { type: 'ledger.duties-changed', data: { place: size - 2 } }],
      [`${id}-${size - 1}`, { type: 'ledger.duties-changed', data: { place: size - 1 } }],
    ])
    expect(JSON.stringify(heard)).not.toContain('管理员')
    await desk().end(administrator, id)
  })

  test('only the acts that were asked for are sent, from the beginning where that was asked', async () => {
    const { id } = await hook({ acts: ['list-imported'], from: 0 })
    const entry = { act: 'list-imported', files: [], tools: 0, offices: 0 } as const
    await store.saveImport({ tools: [], offices: [], entries: [entry] })
    await act()
    await deliverHooks(programs)
    expect(heard.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual([
      'ledger.list-imported',
    ])
    const size = (await store.ledger.head())?.size
    expect(await stateOf(id)).toMatchObject({ nextPlace: size, tries: 0 })
    await desk().end(administrator, id)
  })

  test('what is not taken is tried again later, under the same id, before anything that came after', async () => {
    const { id } = await hook()
    await act()
    await act()
    answers = [500, 503]
    await deliverHooks(programs)
    await deliverHooks(programs)
    expect(heard).toHaveLength(1)
    expect(await stateOf(id)).toMatchObject({
      tries: 1,
      last: { answer: { type: 'answered', status: 500 } },
    })
    clock += 5 * secondMs
    await deliverHooks(programs)
    expect(heard).toHaveLength(2)
    clock += 5 * minuteMs
    await deliverHooks(programs)
    const ids = heard.map(({ headers }) => headers['webhook-id'])
    expect(ids.slice(0, 3)).toEqual([ids[0], ids[0], ids[0]])
    expect(ids).toHaveLength(4)
    expect(await stateOf(id)).toMatchObject({ tries: 0 })
    await desk().end(administrator, id)
  })

  test('a webhook that fails for days stops, loses nothing, and goes on when somebody says so', async () => {
    const { id } = await hook()
    await act()
    answers = Array.from({ length: 10 }, () => 500)
    for (let tried = 0; tried < 12; tried++) {
      await deliverHooks(programs)
      clock += dayMs
    }
    expect(heard).toHaveLength(10)
    expect(await stateOf(id)).toMatchObject({ tries: 10, stopped: { why: 'tired' } })
    await desk().resume(administrator, id)
    await deliverHooks(programs)
    expect(heard).toHaveLength(11)
    expect((await stateOf(id))?.stopped).toBeUndefined()
    await desk().end(administrator, id)
  })

  test('a receiver that says it is gone is sent nothing more', async () => {
    const { id } = await hook()
    await act()
    answers = [410]
    await deliverHooks(programs)
    clock += dayMs
    await deliverHooks(programs)
    expect(heard).toHaveLength(1)
    expect(await stateOf(id)).toMatchObject({ stopped: { why: 'gone' } })
    await desk().end(administrator, id)
  })

  test('two servers at once send each entry once', async () => {
    const { id } = await hook()
    for (let acts = 0; acts < 5; acts++) await act()
    await Promise.all([deliverHooks(programs), deliverHooks(programs)])
    const ids = heard.map(({ headers }) => headers['webhook-id'])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(5)
    await desk().end(administrator, id)
  })

  test('nothing is sent into the internal network, whatever a name resolves to', async () => {
    const strict = createHookSender([])
    const message = { secret: strict.newSecret(), id: 'x', at: clock, body: '{}' }
    for (const inside of [
      'https://localhost/',
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://[::ffff:10.0.0.1]/',
      'https://169.254.169.254/latest',
      'https://10.1.2.3/',
      'https://0x7f.1/',
    ]) {
      expect(strict.refuses(inside), inside).toMatchObject({ type: 'hook-address-inside' })
      expect(await strict.send({ ...message, address: inside })).toEqual({ type: 'address-inside' })
    }
    expect(strict.refuses('http://hooks.example/')).toEqual({ type: 'hook-address-not-https' })
    expect(strict.refuses('https://a:b@hooks.example/')).toEqual({ type: 'hook-address-not-https' })
    expect(strict.refuses('ftp://hooks.example/')).toEqual({ type: 'hook-address-not-an-address' })
    expect(strict.refuses('hooks')).toEqual({ type: 'hook-address-not-an-address' })
    expect(strict.refuses('https://hooks.example/a')).toBeUndefined()
    expect(heard).toEqual([])
  })

  test('a receiver that drips its answer is given up in time', async () => {
    const dripping = createServer((_request, reply) => {
      const every = setInterval(() => reply.socket?.write('H'), 20)
      reply.socket?.on('close', () => clearInterval(every))
    })
    await new Promise<void>((listening) => {
      dripping.listen(0, 'localhost', listening)
    })
    const { port } = dripping.address() as AddressInfo
    const sender = createHookSender(['localhost'], 200)
    const message = { secret: sender.newSecret(), id: 'x', at: clock, body: '{}' }
    const answer = await sender.send({ ...message, address: `http://localhost:${port}/` })
    expect(answer.type).not.toBe('answered')
    dripping.close()
  })

  test('webhooks are for administrators', async () => {
    const account = await someAccount()
    const clerk = { account: account.id, duties: account.duties }
    const { id } = await hook()
    const refused = { refusal: { type: 'hook-not-for-you' } }
    expect(await desk().list(clerk)).toMatchObject(refused)
    expect(await desk().add(clerk, { address, acts: [] })).toMatchObject(refused)
    expect(await desk().test(clerk, id)).toMatchObject(refused)
    expect(await desk().resume(clerk, id)).toMatchObject(refused)
    expect(await desk().end(clerk, id)).toMatchObject(refused)
    expect(await desk().test(administrator, id)).toEqual({
      ok: true,
      value: { type: 'answered', status: 204 },
    })
    await desk().end(administrator, id)
  })

  test('what was answered under a key is known again to the same token, and readable to no other', async () => {
    const once = answeredOnce({
      once: store.once,
      seal: createSeal(),
      sha256: ledgerCrypto.sha256,
      now: () => clock,
    })
    const hashOf = (text: string) => createHash('sha256').update(text).digest()
    const call = { token: 'mine', key: 'k', requestHash: hashOf('do it') }
    expect(await once.begin(call)).toEqual({ type: 'new' })
    expect(await once.begin(call)).toEqual({ type: 'in-work' })
    await once.end(call, { status: 201, body: 'a secret' })
    expect(await once.begin(call)).toEqual({
      type: 'answered',
      answer: { status: 201, body: 'a secret' },
    })
    const other = { ...call, requestHash: hashOf('do something else') }
    expect(await once.begin(other)).toEqual({ type: 'another-call' })
    expect(await once.begin({ ...call, token: 'yours' })).toEqual({ type: 'new' })
    const row = await store.once.find(ledgerCrypto.sha256(Buffer.from('mine')), 'k')
    const sealed = row?.answer?.sealed ?? new Uint8Array()
    expect(Buffer.from(sealed).toString()).not.toContain('secret')
    expect(() => createSeal().open(sealed, 'yours')).toThrow()
  })

  test('a call that was never answered may be sent anew after a minute; one that failed on our side at once', async () => {
    const once = answeredOnce({
      once: store.once,
      seal: createSeal(),
      sha256: ledgerCrypto.sha256,
      now: () => clock,
    })
    const call = { token: 'mine', key: 'late', requestHash: createHash('sha256').digest() }
    await once.begin(call)
    clock += minuteMs + 1
    expect(await once.begin(call)).toEqual({ type: 'new' })
    await once.end(call, undefined)
    expect(await once.begin(call)).toEqual({ type: 'new' })
    clock += dayMs
    await store.once.forgetBefore(clock)
    expect(await once.begin(call)).toEqual({ type: 'new' })
  })
})
