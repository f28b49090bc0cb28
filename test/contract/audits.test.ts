import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Role, type ToolId, addDays, day, idOf, ok, refuse, roles } from '#kernel'
import type { Looked, Sight } from '#observe'
import type { Papers } from '#register'
import {
  type AuditPorts,
  type LookWish,
  type Robot,
  askAudit,
  askDue,
  auditWaiting,
  observedTools,
} from '#usecases'
import { rulebookWith } from '../support/rulebook.ts'
import { aTool, anOffice } from '../support/sample.ts'
import { type TestPlace, opened, testStores } from '../support/stores.ts'

const today = day('2026-11-28')
const cn = await rulebookWith()
const [first, second, third] = [idOf('T', 1), idOf('T', 2), idOf('T', 3)]
const going = new AbortController().signal

const page: Sight = {
  asked: '',
  address: '',
  text: '主办单位：青禾县民政局',
  letters: 100,
  doors: [],
  texts: [],
  targets: [],
  overlays: [],
  interruptions: [],
  zoomMost: 5,
  insecure: [],
  brokenRules: [{ rule: 'label', where: '#a', count: 1 }],
  loadedMs: 100,
  bytes: 1000,
  requests: 2,
}

/** A robot that sees the same everywhere, but at one address nothing. */
function aRobot(): Robot & { readonly looked: readonly LookWish[] } {
  const looked: LookWish[] = []
  return {
    looked,
    async look(wish) {
      looked.push(wish)
      const { address, on } = wish
      const seen = { ...page, asked: address, address }
      const pages: Looked['pages'] = /away/.test(address)
        ? [{ asked: address, why: 'not-reached' }]
        : [seen]
      return ok({ address, on, pages, known: 1, links: [] })
    },
    close: async () => undefined,
  }
}

describe.each(testStores)('what the robot saw, on $name', ({ find }) => {
  let place: TestPlace
  let store: Awaited<ReturnType<typeof opened>>
  const withSite = (number: number, papers: Papers) => ({
    ...aTool(number),
    kind: papers.kind,
    papers,
  })
  beforeAll(async () => {
    place = await find()
    store = await opened(place.place)
    const tools = [
      withSite(1, { kind: 'site', address: 'https://a.example/' }),
      withSite(2, { kind: 'site', address: 'away.example' }),
      withSite(3, { kind: 'site' }),
      withSite(4, { kind: 'app', form: 'mini-program', address: 'https://d.example/' }),
    ]
    await store.saveImport({ tools, offices: [anOffice(1)], entries: [] })
  })
  afterAll(async () => {
    await store.close()
    await place.takeAway()
  })
  const portsWith = (robot: Robot): AuditPorts => ({
    robot,
    audits: store.audits,
    rulebook: async () => cn,
    tool: (id) => store.record(id),
    allTools: () => store.allTools(),
  })
  const actorWith = (role: Role, office = idOf('O', 1)) => ({
    account: idOf('P', 1),
    duties: [{ role, office }],
  })

  test('whoever sees to a tool may have it looked at, and nobody else', async () => {
    const ports = portsWith(aRobot())
    for (const role of roles) {
      const may = ['administrator', 'clerk', 'sponsor', 'reviewer', 'verifier'].includes(role)
      const asked = await askAudit(ports, actorWith(role), first)
      expect([role, asked.ok]).toEqual([role, may])
    }
    const elsewhere = await askAudit(ports, actorWith('sponsor', idOf('O', 2)), first)
    expect(elsewhere).toEqual(refuse({ type: 'audit-not-for-you' }))
    expect(await askAudit(ports, actorWith('clerk'), third)).toEqual(
      refuse({ type: 'tool-has-no-address' }),
    )
    expect(await askAudit(ports, actorWith('clerk'), idOf('T', 99))).toEqual(
      refuse({ type: 'tool-not-found' }),
    )
    expect(await store.audits.isAsked(first)).toBe(true)
  })

  test('what is asked for often is looked at once, and then no longer waits', async () => {
    const robot = aRobot()
    expect(await auditWaiting(portsWith(robot), () => today, going)).toBe(1)
    expect(robot.looked.map(({ address }) => address)).toEqual(['https://a.example/'])
    expect(await store.audits.isAsked(first)).toBe(false)
    const [audit] = await store.audits.ofTool(first, 5)
    expect(audit).toMatchObject({
      on: today,
      address: 'https://a.example/',
      pages: { seen: 1, of: 1 },
    })
    expect(audit?.answers).toContainEqual(
      expect.objectContaining({ detector: 'sponsor', answer: 'passes', seen: '青禾县民政局' }),
    )
  })

  test('what was seen reaches the criteria, and what could not be seen is a gap', async () => {
    await store.audits.ask([second])
    await auditWaiting(portsWith(aRobot()), () => today, going)
    const [one, other] = await observedTools(store, await store.allTools(), today)
    expect(one?.collected).toMatchObject({
      sponsorShown: { known: true, value: true, asOf: today, source: 'https://a.example/' },
      accessibilityFaults: { known: true, value: 1 },
    })
    expect(other?.collected?.sponsorShown).toEqual({ known: false, why: 'source-down' })
  })

  test('a second look on one day takes the place of the first; another day stands beside it', async () => {
    for (const on of [today, addDays(today, 1)]) {
      await store.audits.ask([first])
      await auditWaiting(portsWith(aRobot()), () => on, going)
    }
    const days = (await store.audits.ofTool(first, 5)).map(({ on }) => on)
    expect(days).toEqual([addDays(today, 1), today])
    expect((await store.audits.lastDays()).get(first)).toBe(addDays(today, 1))
  })

  test('the schedule asks for every tool in the web whose last look is too long ago, and off asks for none', async () => {
    const ports = portsWith(aRobot())
    expect(await askDue(ports, 'off', addDays(today, 40))).toBe(0)
    expect(await askDue(ports, 'weekly', addDays(today, 3))).toBe(1)
    expect(await askDue(ports, 'weekly', addDays(today, 30))).toBe(3)
    expect(await store.audits.isAsked(third)).toBe(false)
    const robot = aRobot()
    expect(await auditWaiting(portsWith(robot), () => addDays(today, 30), going)).toBe(3)
    expect(robot.looked).toHaveLength(3)
  })

  test('two servers never take the same wish, and what one took and did not finish is not lost', async () => {
    await store.audits.ask([first, second])
    const taken = await Promise.all([
      store.audits.takeAsked(),
      store.audits.takeAsked(),
      store.audits.takeAsked(),
    ])
    expect(taken.filter((one): one is ToolId => one !== undefined).sort()).toEqual([first, second])
    expect(await store.audits.isAsked(first)).toBe(true)
    await store.audits.drop(first)
    await store.audits.drop(second)
  })

  test('without a browser nothing is said of any tool, and the wish stays', async () => {
    await store.audits.ask([first])
    const none = { type: 'no-browser', tried: [] } as const
    const robot = { ...aRobot(), look: async () => refuse(none) }
    expect(await auditWaiting(portsWith(robot), () => addDays(today, 60), going)).toEqual(none)
    expect(await store.audits.isAsked(first)).toBe(true)
    const days = (await store.audits.ofTool(first, 9)).map(({ on }) => on)
    expect(days).not.toContain(addDays(today, 60))
    await store.audits.drop(first)
  })
})
