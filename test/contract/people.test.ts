import { randomBytes } from 'node:crypto'
import { TOTP, Secret } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type AccountId, type Actor, idOf } from '#kernel'
import { createOneTimeCodes, createPasswords, ledgerCrypto } from '#engines'
import {
  type PeoplePorts,
  acceptInvitation,
  addAccount,
  changeDuties,
  changePassword,
  closeAccount,
  enrolCode,
  firstAdministrator,
  inviteAgain,
  signIn,
  signedIn,
} from '#usecases'
import { anOffice } from '../support/sample.ts'
import { type TestPlace, opened, testStores } from '../support/stores.ts'

const office = anOffice(1)
const minute = 60_000
const hour = 60 * minute
const password = '四季分明的南河-2026'

describe.each(testStores)('people on $name', ({ find }) => {
  let place: TestPlace
  let store: Awaited<ReturnType<typeof opened>>
  let ports: PeoplePorts
  let clock = Date.parse('2026-11-26T08:00:00Z')
  let administrator: Actor
  beforeAll(async () => {
    place = await find()
    store = await opened(place.place)
    ports = {
      people: store.people,
      passwords: createPasswords(),
      codes: createOneTimeCodes(),
      sha256: ledgerCrypto.sha256,
      newToken: () => randomBytes(32).toString('base64url'),
      now: () => clock,
    }
    await store.saveImport({ tools: [], offices: [office], entries: [] })
    const token = (await firstAdministrator(ports, office.id, '管理员')) ?? ''
    const wish = { token, name: 'admin-nanhe', displayName: '管理员', password }
    const accepted = await acceptInvitation(ports, wish)
    if (!accepted.ok) throw new Error(JSON.stringify(accepted.refusal))
    administrator = {
      account: accepted.value,
      duties: [{ role: 'administrator', office: office.id }],
    }
  })
  beforeEach(() => {
    clock += hour
  })
  afterAll(async () => {
    await store.close()
    await place.takeAway()
  })

  let people = 0
  async function newcomer() {
    const name = `zhang-${++people}`
    const duties = [{ role: 'clerk', office: office.id }] as const
    const added = await addAccount(ports, administrator, { displayName: '张三', duties })
    if (!added.ok) throw new Error(JSON.stringify(added.refusal))
    const { id, token } = added.value
    const wish = { token, name, displayName: '张三', password }
    expect(await acceptInvitation(ports, wish)).toEqual({ ok: true, value: id })
    return { id, name, wish }
  }
  const come = (name: string, more = {}) =>
    signIn(ports, { name, password, from: '10.0.0.1', ...more })
  async function tokenOf(name: string): Promise<string> {
    const come1 = await come(name)
    if (!come1.ok) throw new Error(JSON.stringify(come1.refusal))
    return come1.value.token
  }
  async function accountOf(id: AccountId) {
    const account = await store.people.byId(id)
    if (!account) throw new Error('no such account')
    return account
  }

  test('once somebody can sign in, no first administrator is made any more', async () => {
    expect(await firstAdministrator(ports, office.id, '管理员')).toBeUndefined()
  })

  test('who is signed in speaks with the duties of the account; a wrong token speaks for nobody', async () => {
    const { id, name } = await newcomer()
    const token = await tokenOf(name.toUpperCase())
    expect(await signedIn(ports, token)).toMatchObject({
      actor: { account: id, duties: [{ role: 'clerk', office: office.id }] },
    })
    expect(await signedIn(ports, `${token}x`)).toBeUndefined()
  })

  test('a wrong password and a name that nobody has are refused in the same words', async () => {
    const { name } = await newcomer()
    const wrong = await come(name, { password: 'something quite else' })
    const nobody = await come('nobody-at-all')
    expect(wrong).toEqual({ ok: false, refusal: { type: 'sign-in-wrong' } })
    expect(nobody).toEqual(wrong)
  })

  test('who hammers at a name waits, and the owner at another address does not', async () => {
    const { name } = await newcomer()
    const hammer = { password: 'something quite else', from: '203.0.113.9' }
    for (let times = 0; times < 5; times++) await come(name, hammer)
    expect(await come(name, hammer)).toMatchObject({ refusal: { type: 'too-many-attempts' } })
    expect((await come(name)).ok).toBe(true)
    expect((await come(name, { from: '203.0.113.9' })).ok).toBe(false)
    clock += 20 * minute
    expect((await come(name, { from: '203.0.113.9' })).ok).toBe(true)
  })

  test('an invitation is good once, and for a day', async () => {
    const { wish, id } = await newcomer()
    expect(await acceptInvitation(ports, wish)).toMatchObject({
      refusal: { type: 'invitation-over' },
    })
    const again = await inviteAgain(ports, administrator, id)
    if (!again.ok) throw new Error(JSON.stringify(again.refusal))
    clock += 25 * hour
    expect(await acceptInvitation(ports, { ...wish, token: again.value })).toMatchObject({
      refusal: { type: 'invitation-over' },
    })
  })

  test.each([
    ['short', 'password-too-short'],
    ['x'.repeat(201), 'password-too-long'],
    ['password123456', 'password-common'],
    ['aaaaaaaaaaaaaaa', 'password-common'],
    ['name-of-mine and more', 'password-like-the-name'],
  ])('the password %j is refused as %s, and the invitation stays good', async (weak, type) => {
    const duties = [{ role: 'reader', office: office.id }] as const
    const added = await addAccount(ports, administrator, { displayName: '李四', duties })
    if (!added.ok) throw new Error(JSON.stringify(added.refusal))
    const wish = { token: added.value.token, displayName: '李四', name: 'name-of-mine' }
    expect(await acceptInvitation(ports, { ...wish, password: weak })).toMatchObject({
      refusal: { type },
    })
    const name = `name-${++people}`
    expect((await acceptInvitation(ports, { ...wish, name, password })).ok).toBe(true)
  })

  test('a name that somebody has is refused', async () => {
    const { name } = await newcomer()
    const duties = [{ role: 'reader', office: office.id }] as const
    const added = await addAccount(ports, administrator, { displayName: '李四', duties })
    if (!added.ok) throw new Error(JSON.stringify(added.refusal))
    const wish = { token: added.value.token, name, displayName: '李四', password }
    expect(await acceptInvitation(ports, wish)).toMatchObject({
      refusal: { type: 'sign-in-name-taken' },
    })
  })

  test('with a second factor a code is asked for, and each is taken once', async () => {
    const { id, name } = await newcomer()
    const secret = ports.codes.newSecret()
    const totp = new TOTP({ secret: Secret.fromBase32(secret) })
    const codeNow = () => totp.generate({ timestamp: clock })
    expect(await enrolCode(ports, await accountOf(id), { secret, code: '000' })).toMatchObject({
      refusal: { type: 'code-wrong' },
    })
    expect((await enrolCode(ports, await accountOf(id), { secret, code: codeNow() })).ok).toBe(true)
    clock += minute
    expect(await come(name)).toMatchObject({ refusal: { type: 'code-needed' } })
    const code = codeNow()
    expect((await come(name, { code })).ok).toBe(true)
    expect(await come(name, { code })).toMatchObject({ refusal: { type: 'code-wrong' } })
  })

  test('a session ends unused, when it is ended, and when the account is closed', async () => {
    const { id, name } = await newcomer()
    const unused = await tokenOf(name)
    clock += 8 * hour + minute
    expect(await signedIn(ports, unused)).toBeUndefined()
    const token = await tokenOf(name)
    const session = (await signedIn(ports, token))?.session
    if (session) await store.people.endSession(session.tokenHash)
    expect(await signedIn(ports, token)).toBeUndefined()
    const last = await tokenOf(name)
    expect((await closeAccount(ports, administrator, id)).ok).toBe(true)
    expect(await signedIn(ports, last)).toBeUndefined()
    expect(await come(name)).toMatchObject({ refusal: { type: 'sign-in-wrong' } })
  })

  test('a new password ends all other sessions', async () => {
    const { id, name } = await newcomer()
    const here = await tokenOf(name)
    const there = await tokenOf(name)
    const session = (await signedIn(ports, here))?.session.tokenHash ?? new Uint8Array()
    const wish = { old: 'not my password', password: `${password}!`, session }
    const account = await accountOf(id)
    expect(await changePassword(ports, account, wish)).toMatchObject({
      refusal: { type: 'password-wrong' },
    })
    expect((await changePassword(ports, account, { ...wish, old: password })).ok).toBe(true)
    expect(await signedIn(ports, here)).toBeDefined()
    expect(await signedIn(ports, there)).toBeUndefined()
  })

  test('only an administrator entrusts people, and the last one cannot be taken away', async () => {
    const { id } = await newcomer()
    const clerk: Actor = { account: id, duties: [{ role: 'clerk', office: office.id }] }
    const duties = [{ role: 'decider', office: office.id, within: '6207' }] as const
    expect(await changeDuties(ports, clerk, id, duties)).toMatchObject({
      refusal: { type: 'not-an-administrator' },
    })
    expect((await changeDuties(ports, administrator, id, duties)).ok).toBe(true)
    expect((await accountOf(id)).duties).toEqual(duties)
    const { account } = administrator
    expect(await changeDuties(ports, administrator, account, duties)).toMatchObject({
      refusal: { type: 'last-administrator' },
    })
    expect(await closeAccount(ports, administrator, account)).toMatchObject({
      refusal: { type: 'last-administrator' },
    })
    expect(await closeAccount(ports, administrator, idOf('P', 99_999))).toMatchObject({
      refusal: { type: 'account-not-found' },
    })
  })

  test('the ledger tells duties and no names; no token and no password is kept as it is', async () => {
    const { id, name } = await newcomer()
    const token = await tokenOf(name)
    const told = await store.ledger.entries({ from: 0, most: 1000, subject: id })
    expect(JSON.parse(told[0]?.leaf ?? '{}')).toMatchObject({
      act: 'duties-changed',
      account: id,
      duties: [{ role: 'clerk', office: office.id }],
    })
    expect(told[0]?.leaf).not.toContain('张三')
    const account = await accountOf(id)
    expect(account.signIn?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    const [session] = await store.people.sessionsOf(id)
    expect(Buffer.from(session?.tokenHash ?? []).toString('base64url')).not.toBe(token)
  })
})
