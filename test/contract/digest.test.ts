import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type AccountId,
  type Actor,
  type CaseId,
  type Day,
  type Role,
  addDays,
  addWorkingDays,
  day,
  idOf,
} from '#kernel'
import { createMailer } from '#engines'
import { createCalendarSource } from '#sources'
import {
  type CasePorts,
  type Digest,
  type DigestPorts,
  digestOf,
  openCase,
  sendDigests,
  setMail,
  takeCaseStep,
  termsOf,
} from '#usecases'
import { writeDigest } from '#words'
import { rulebookWith } from '../support/rulebook.ts'
import { aTool, anOffice } from '../support/sample.ts'
import { type TestPlace, opened, testStores } from '../support/stores.ts'

const owner = anOffice(1, { region: '620722' })
const lead = anOffice(2, { region: '620722' })
const far = anOffice(3, { region: '440100' })
const today = day('2026-11-26')
const person = (number: number, role: Role, office = lead, within?: string): Actor => ({
  account: idOf('P', number),
  duties: [{ role, office: office.id, ...(within !== undefined && { within }) }],
})
const clerk = person(1, 'clerk', lead, '6207')
const sponsor = person(2, 'sponsor', owner)
const decider = person(3, 'decider', lead, '6207')
const elsewhere = person(4, 'decider', far, '4401')
const auditor = person(5, 'auditor', lead, '6207')

/** A letter as it came, its quoted letters read (RFC 2045, 6.7). */
function asText(raw: string): string {
  const bytes = raw
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

describe.each(testStores)('what waits for somebody, on $name', ({ find }) => {
  let place: TestPlace
  let store: Awaited<ReturnType<typeof opened>>
  let ports: CasePorts
  let due: Day
  let told: CaseId
  beforeAll(async () => {
    place = await find()
    store = await opened(place.place)
    const calendar = await createCalendarSource().load('cn')
    if (!calendar.ok) throw new Error(JSON.stringify(calendar.refusal))
    const terms = termsOf(await rulebookWith(), calendar.value)
    ports = { cases: store.cases, tool: store.tool, terms: async () => terms }
    await store.saveImport({ tools: [aTool(1)], offices: [owner, lead, far], entries: [] })
    const begun = await openCase(ports, {
      kind: 'finding',
      tool: idOf('T', 1),
      actor: clerk,
      step: 'tell',
      answers: { findings: ['APP-17'], evidence: ['表 2'] },
      today,
    })
    if (!begun.ok) throw new Error(JSON.stringify(begun.refusal))
    told = begun.value.id
    due = begun.value.state.clocks[0]?.due?.on ?? today
  })
  afterAll(async () => {
    await store.close()
    await place.takeAway()
  })

  const listsOf = async (actor: Actor, on: Day) => {
    const { today: _today, ...lists } = await digestOf(ports, actor, on)
    return Object.entries(lists).flatMap(([name, rows]) =>
      (rows as Digest['late']).some(({ id }) => id === told) ? [name] : [],
    )
  }

  test('a step waits, is due soon, and is late; it stands in one list at a time', async () => {
    expect(await listsOf(sponsor, today)).toEqual(['waiting'])
    expect(await listsOf(sponsor, due)).toEqual(['soon'])
    expect(await listsOf(sponsor, addDays(due, 1))).toEqual(['late'])
  })

  test('who decides in that region is told of what others left overdue for long, nobody else is', async () => {
    const soonAfter = addDays(due, 2)
    const longAfter = addDays(due, 14)
    expect(await listsOf(decider, soonAfter)).toEqual([])
    expect(await listsOf(decider, longAfter)).toEqual(['escalated'])
    expect(await listsOf(elsewhere, longAfter)).toEqual([])
    expect(await listsOf(auditor, longAfter)).toEqual([])
  })

  describe('by mail', () => {
    const letters: { readonly to: string; readonly text: string }[] = []
    let isRefusing = false
    const receiver = new SMTPServer({
      authOptional: true,
      hideSTARTTLS: true,
      onData(stream, session, taken) {
        let raw = ''
        stream.on('data', (chunk: Buffer) => {
          raw += chunk.toString('latin1')
        })
        stream.on('end', () => {
          if (isRefusing) return taken(new Error('not now'))
          const [first] = session.envelope.rcptTo
          letters.push({ to: first?.address ?? '', text: asText(raw) })
          return taken()
        })
      },
    })
    let letter: DigestPorts
    const mine: AccountId = idOf('P', 2)
    beforeAll(async () => {
      await new Promise<void>((resolve) => {
        receiver.listen(0, '127.0.0.1', resolve)
      })
      const { port } = receiver.server.address() as AddressInfo
      const server = `smtp://127.0.0.1:${port}`
      letter = {
        ...ports,
        people: store.people,
        mailer: createMailer({ server, from: 'Subtract <noreply@county.example>' }),
        write: (told) => writeDigest('en', 'https://tools.county.example', told),
      }
      for (const { duties } of [clerk, sponsor]) {
        const account = { displayName: '李四', duties, createdAt: 0 }
        await store.people.add(account, (id) => ({ act: 'duties-changed', account: id, duties }))
      }
    })
    afterAll(async () => {
      await new Promise<void>((resolve) => {
        receiver.close(resolve)
      })
    })

    test('nobody who did not ask for it is sent a letter, and only an address is taken', async () => {
      expect(await sendDigests(letter, addDays(due, 1))).toBe(0)
      for (const wrong of ['nobody', 'a@b', 'a b@c.example', 'a@b.example, c@d.example', '@b.c']) {
        expect(await setMail(store, { account: { id: mine } }, wrong), wrong).toMatchObject({
          refusal: { type: 'mail-not-valid' },
        })
      }
      expect(await setMail(store, { account: { id: mine } }, ' li@county.example ')).toEqual({
        ok: true,
        value: 'li@county.example',
      })
    })

    test('what is late comes in one letter a day, however many servers send it', async () => {
      const late = addWorkingDays((await ports.terms()).calendar, due, 1).on
      const sent = await Promise.all([sendDigests(letter, late), sendDigests(letter, late)])
      expect(sent.toSorted()).toEqual([0, 1])
      expect(await sendDigests(letter, late)).toBe(0)
      expect(letters).toHaveLength(1)
      const [{ to, text } = { to: '', text: '' }] = letters
      expect(to).toBe('li@county.example')
      expect(text).toContain(`Subject: `)
      expect(text).toContain('Late (1):')
      expect(text).toContain(`https://tools.county.example/cases/${told}`)
      expect(text).toContain('auto-generated')
    })

    test('nothing is sent where nothing presses, and nothing on a day of rest', async () => {
      letters.length = 0
      expect(await sendDigests(letter, today)).toBe(0)
      const rest = day('2027-01-02')
      expect(await sendDigests(letter, rest)).toBe(0)
      expect(letters).toEqual([])
    })

    test('a letter that nobody took is sent at the next try; who emptied the address gets none', async () => {
      const { calendar } = await ports.terms()
      const later = addWorkingDays(calendar, due, 2).on
      isRefusing = true
      expect(await sendDigests(letter, later)).toBe(0)
      isRefusing = false
      expect(await sendDigests(letter, later)).toBe(1)
      await setMail(store, { account: { id: mine } }, '')
      expect(await sendDigests(letter, addWorkingDays(calendar, due, 3).on)).toBe(0)
    })
  })

  test('answered, it is the decider’s own step and no longer the sponsor’s', async () => {
    const answers = { statement: '用的人少' }
    const taken = await takeCaseStep(ports, {
      id: told,
      actor: sponsor,
      step: 'answer',
      answers,
      today,
    })
    expect(taken.ok).toBe(true)
    expect(await listsOf(sponsor, today)).toEqual([])
    expect(await listsOf(decider, today)).toEqual(['waiting'])
  })
})
