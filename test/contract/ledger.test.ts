import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isConsistent, isIncluded, leafHash } from '#kernel'
import { ledgerCrypto, nextLedgerKey, openLedgerKey } from '#engines'
import { openDatabase } from '#store'
import {
  type LedgerQuestions,
  type LedgerReceipt,
  type NewEntry,
  endorsementBytes,
  ledgerQuestions,
  verifyLedger,
} from '#usecases'
import { aTool, anOffice } from '../support/sample.ts'
import { type TestPlace, opened, testSigner, testStores } from '../support/stores.ts'

const { sha256 } = ledgerCrypto
const office = anOffice(1)

function declared(number: number): NewEntry {
  const { id, kind, life } = aTool(number)
  return { act: 'tool-declared', tool: id, kind, life, kept: `what tool ${number} declared` }
}

async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.split('\n')
}

async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const chunk of chunks) text += chunk
  return text
}

function bytesOf(hex: string): Uint8Array {
  return Buffer.from(hex, 'hex')
}

describe.each(testStores)('the ledger on $name', ({ find }) => {
  let place: TestPlace
  let store: Awaited<ReturnType<typeof opened>>
  let ledger: LedgerQuestions
  beforeAll(async () => {
    place = await find()
    store = await opened(place.place)
    ledger = ledgerQuestions(store.ledger, sha256)
  })
  afterAll(async () => {
    await store.close()
    await place.takeAway()
  })

  const write = (entries: readonly NewEntry[]) =>
    store.saveImport({ tools: [], offices: [], entries })

  test('has no head before anything was done', async () => {
    expect(await ledger.head()).toBeUndefined()
    expect(await ledger.receipt(0)).toBeUndefined()
    expect(await textOf(ledger.exported())).toBe('')
  })

  test('begins with its key, then tells each act in its order', async () => {
    await write([declared(1), declared(2)])
    const [key, ...acts] = await ledger.entries({ from: 0, most: 10 })
    expect(key).toMatchObject({ place: 0, act: { act: 'key-added', keyId: testSigner.keyId } })
    expect(acts.map(({ act }) => act)).toMatchObject([
      { act: 'tool-declared', tool: aTool(1).id },
      { act: 'tool-declared', tool: aTool(2).id },
    ])
    expect(await ledger.head()).toMatchObject({ head: { size: 3 } })
  })

  test('tells of one tool only what is about it', async () => {
    const found = await ledger.entries({ from: 0, most: 10, subject: aTool(2).id })
    expect(found.map(({ place: at }) => at)).toEqual([2])
  })

  test('keeps what must stay deletable beside it, under a salted hash', async () => {
    const [entry] = await ledger.entries({ from: 1, most: 1 })
    const kept = await store.ledger.kept(1)
    expect(entry?.leaf).not.toContain('declared"}')
    const salted = sha256(Buffer.concat([kept!.salt, Buffer.from(kept!.content)]))
    expect(entry?.act.kept).toBe(Buffer.from(salted).toString('hex'))
    expect(kept?.content).toBe('what tool 1 declared')
  })

  test('says nothing of an act that was not done', async () => {
    const before = await ledger.head()
    const nobodys = { ...aTool(9), sponsor: anOffice(9).id }
    const broken = store.saveImport({ tools: [nobodys], offices: [office], entries: [declared(9)] })
    await expect(broken).rejects.toThrow()
    expect(await ledger.head()).toEqual(before)
  })

  test('proves each of its entries and that it only grew, over full tiles and open ones', async () => {
    const older = (await ledger.head())!.head
    await write(Array.from({ length: 700 }, (_, number) => declared(number)))
    const { head } = (await ledger.head())!
    expect(head.size).toBe(703)
    for (const at of [0, 1, 255, 256, 511, 512, 702]) {
      const receipt = (await ledger.receipt(at))!
      const hash = leafHash(sha256, Buffer.from(receipt.leaf))
      const tree = { size: head.size, root: bytesOf(head.root) }
      const proof = receipt.proof.map(bytesOf)
      expect(isIncluded(sha256, { hash, index: at }, tree, proof), `entry ${at}`).toBe(true)
    }
    const grew = await ledger.consistency(older.size)
    if (!grew.ok) throw new Error(grew.refusal.type)
    const { older: first, newer, proof } = grew.value
    const trees = [first, newer].map(({ size, root }) => ({ size, root: bytesOf(root) }))
    expect(isConsistent(sha256, trees[0]!, trees[1]!, proof.map(bytesOf))).toBe(true)
    expect(await ledger.consistency(4)).toEqual({
      ok: false,
      refusal: { type: 'size-without-head', size: 4 },
    })
  })

  test('is verified from its exported file alone, and so is a receipt', async () => {
    const text = await textOf(ledger.exported())
    const older = text.split('\n')[0]!
    await write([declared(3)])
    const longer = await textOf(ledger.exported())
    const verified = await verifyLedger(ledgerCrypto, {
      lines: linesOf(longer),
      older,
      key: testSigner.keyId,
    })
    expect(verified).toMatchObject({
      ok: true,
      value: { what: 'ledger', head: { size: 704 }, firstKey: testSigner.keyId, contains: 703 },
    })
    const receipt = JSON.stringify(await ledger.receipt(300), null, 2)
    expect(await verifyLedger(ledgerCrypto, { lines: linesOf(receipt) })).toMatchObject({
      ok: true,
      value: { what: 'receipt', entry: { place: 300, act: { act: 'tool-declared' } } },
    })
  })

  test.each([
    ['an entry changed', (text: string) => text.replace('"kind":"', '"kind":"x'), 'root-differs'],
    [
      'an entry left out',
      (text: string) => text.split('\n').toSpliced(5, 1).join('\n'),
      'entries-differ-in-number',
    ],
    [
      'two entries changed places',
      (text: string) => {
        const lines = text.split('\n')
        return lines.toSpliced(5, 2, lines[6]!, lines[5]!).join('\n')
      },
      'root-differs',
    ],
    [
      'another time',
      (text: string) => text.replace(/"at":(\d+)/, (_, at: string) => `"at":${Number(at) + 1}`),
      'signature-wrong',
    ],
    [
      'another key named',
      (text: string) =>
        text
          .replace(/"keyId":"."/, '"keyId":"z"')
          .replace(/"keyId":"\w{16}"/, '"keyId":"0000000000000000"'),
      'key-not-of-this-ledger',
    ],
    ['no heading', (text: string) => text.split('\n').slice(1).join('\n'), 'not-a-ledger-file'],
    ['something else', () => 'name,office\n', 'not-a-ledger-file'],
    ['nothing in it', () => '', 'not-a-ledger-file'],
  ])('a file with %s is refused', async (_, change, type) => {
    const text = change(await textOf(ledger.exported()))
    expect(await verifyLedger(ledgerCrypto, { lines: linesOf(text) })).toMatchObject({
      ok: false,
      refusal: { type },
    })
  })

  test('a receipt for another entry, under another proof or key is refused', async () => {
    const receipt = (await ledger.receipt(7))!
    const refusalOf = async (changed: LedgerReceipt, key?: string) => {
      const lines = linesOf(JSON.stringify(changed))
      const found = await verifyLedger(ledgerCrypto, { lines, ...(key && { key }) })
      return found.ok ? 'verified' : found.refusal.type
    }
    expect(await refusalOf(receipt)).toBe('verified')
    expect(await refusalOf({ ...receipt, place: 8 })).toBe('entry-not-in-the-ledger')
    expect(await refusalOf({ ...receipt, leaf: '{}' })).toBe('entry-not-in-the-ledger')
    expect(await refusalOf({ ...receipt, keys: [] })).toBe('key-not-of-this-ledger')
    expect(await refusalOf(receipt, '0123456789abcdef')).toBe('key-not-the-expected')
    const unsigned = { ...receipt, head: { ...receipt.head, signature: '' } }
    expect(await refusalOf(unsigned)).toBe('signature-wrong')
  })

  test('refuses to be changed, shortened or emptied, by whomever', async () => {
    if (!('databaseUrl' in place.place)) return
    const database = await openDatabase(place.place)
    if (!database.ok) throw new Error(database.refusal.type)
    const run = (text: string) => database.value.run({ text: [text], values: [] })
    try {
      for (const table of ['ledger', 'ledger_tile', 'tree_head']) {
        await expect(run(`delete from ${table}`)).rejects.toThrow('the ledger only grows')
        await expect(run(`truncate ${table} cascade`)).rejects.toThrow('the ledger only grows')
      }
      const change = run(`update ledger set leaf = '{}' where place = 1`)
      await expect(change).rejects.toThrow('the ledger only grows')
      await run('delete from ledger_kept where place = 1')
    } finally {
      await database.value.close()
    }
    expect(await store.ledger.kept(1)).toBeUndefined()
    expect(
      (await verifyLedger(ledgerCrypto, { lines: linesOf(await textOf(ledger.exported())) })).ok,
    ).toBe(true)
  })

  test('goes over to a new key that the one before it has endorsed, and to no other', async () => {
    const next = nextLedgerKey(testSigner, endorsementBytes).signer
    await store.ledger.addKey(next)
    const text = await textOf(ledger.exported())
    expect(await verifyLedger(ledgerCrypto, { lines: linesOf(text) })).toMatchObject({
      ok: true,
      value: { head: { keyId: next.keyId }, firstKey: testSigner.keyId },
    })
    const stranger = openLedgerKey({ pem: 'no key', folder: '.' })
    expect(stranger).toEqual({
      ok: false,
      refusal: { type: 'ledger-key-not-usable', where: 'SUBTRACT_LEDGER_KEY' },
    })
    const selfMade = nextLedgerKey(next, () => Buffer.from('something else')).signer
    const unnamed = { keyId: selfMade.keyId, publicKey: selfMade.publicKey, sign: selfMade.sign }
    await expect(store.ledger.addKey(unnamed)).rejects.toThrow('the ledger is signed with')
    await store.ledger.addKey(selfMade)
    const forged = await textOf(ledger.exported())
    expect(await verifyLedger(ledgerCrypto, { lines: linesOf(forged) })).toMatchObject({
      ok: false,
      refusal: { type: 'key-not-of-this-ledger', keyId: selfMade.keyId },
    })
  })
})
