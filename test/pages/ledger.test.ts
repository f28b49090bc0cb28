import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHttp } from '#http'
import { ledgerCrypto } from '#engines'
import { verifyLedger } from '#usecases'
import { testSigner } from '../support/stores.ts'
import { emptyApp, handmadeApp } from './handmadeApp.ts'

const options = { lang: 'zh', importAllowed: true, onBroken: () => undefined } as const
const server = createHttp(handmadeApp(), options)
const empty = createHttp(emptyApp(), options)
beforeAll(() => Promise.all([server.ready(), empty.ready()]))
afterAll(() => Promise.all([server.close(), empty.close()]))

const get = (url: string, from = server) =>
  from.inject({ url, headers: { host: 'localhost:8080', 'accept-language': 'zh' } })
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.split('\n')
}

describe('the page of the ledger', () => {
  test('shows how large it is, what was signed with which key, and the entries, newest first', async () => {
    const text = textOf((await get('/ledger')).body)
    expect(text).toContain('2026-11-22 08:00:00 UTC')
    expect(text).toContain(testSigner.keyId)
    expect(text.indexOf('个问题。')).toBeLessThan(text.indexOf('启用第一个签名密钥'))
  })

  test('of an empty ledger says what will begin it', async () => {
    const page = await get('/ledger', empty)
    expect(page.statusCode).toBe(200)
    expect(textOf(page.body)).toContain('导入第一份清单后')
    expect(textOf((await get('/', empty)).body)).toContain('存证台账还没有记录')
  })

  test('is led to from the foot of every page, with its size and the beginning of its root', async () => {
    const { head } = JSON.parse((await get('/api/ledger')).body) as { head: { root: string } }
    expect(textOf((await get('/help')).body)).toContain(
      `存证台账 5 条 · 树根 ${head.root.slice(0, 8)}`,
    )
  })

  test('hands out the whole ledger, which verifies with nothing else', async () => {
    const file = await get('/ledger/export')
    expect(file.headers['content-disposition']).toContain('ledger.jsonl')
    expect(await verifyLedger(ledgerCrypto, { lines: linesOf(file.body) })).toMatchObject({
      ok: true,
      value: { what: 'ledger', head: { size: 5 } },
    })
    expect((await get('/ledger/export', empty)).body).toBe('')
  })
})

describe('an entry of the ledger', () => {
  test('shows what it says, its text and its proof, and hands out a receipt that verifies', async () => {
    const text = textOf((await get('/ledger/2')).body)
    expect(text).toContain('登记或变更工具 T-00000001')
    expect(text).toContain('证明（3 步）')
    const receipt = await get('/ledger/2/receipt')
    expect(await verifyLedger(ledgerCrypto, { lines: linesOf(receipt.body) })).toMatchObject({
      ok: true,
      value: { what: 'receipt', entry: { place: 2 } },
    })
  })

  test('is told on the page of the tool that it is about', async () => {
    const text = textOf((await get('/tools/T-00000001')).body)
    expect(text).toContain('存证台账里的记录')
  })

  test.each([
    ['an entry that is not there yet', '/ledger/5', 404],
    ['a place that is no number', '/ledger/first', 400],
    ['a place before the first', '/ledger/-1', 400],
    ['a receipt of nothing', '/ledger/99/receipt', 404],
    ['a page beyond the last', '/ledger?page=900', 200],
    ['a size at which nothing was signed', '/api/ledger/consistency?older=3', 404],
    ['no size at all', '/api/ledger/consistency', 400],
    ['too many entries at once', '/api/ledger/entries?most=100000', 400],
  ])('%s is answered with %s: %i', async (_, url, status) => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(status)
    expect(answer.body).not.toContain('    at ')
  })
})
