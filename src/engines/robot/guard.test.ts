import { type AddressInfo, type Server, connect, createServer } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askOnce } from './client.ts'
import { createGuard } from './guard.ts'
import { openProxy } from './proxy.ts'

let server: Server
let port: number
let reached = 0
beforeAll(async () => {
  server = createServer((socket) => {
    reached++
    socket.resume().on('error', () => undefined)
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nhi')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

const question = { method: 'GET', userAgent: 'a', most: 100, patienceMs: 2_000 } as const

test.each([
  ['127.0.0.1', 'this machine'],
  ['127.255.3.4', 'this machine, by another number'],
  ['localhost', 'this machine, by name'],
  ['2130706433', 'this machine, as one number'],
  ['0x7f.1', 'this machine, in parts and hexadecimal'],
  ['0177.0.0.1', 'this machine, octal'],
  ['0', 'this machine, as nothing'],
  ['10.0.0.1', 'a private network'],
  ['172.16.0.1', 'a private network'],
  ['192.168.1.1', 'a private network'],
  ['100.64.0.1', 'the network of a carrier'],
  ['169.254.169.254', 'what tells machines about themselves'],
  ['::1', 'this machine in IPv6'],
  ['[::1]', 'this machine in IPv6, in brackets'],
  ['::ffff:127.0.0.1', 'this machine, mapped into IPv6'],
  ['::ffff:a9fe:a9fe', 'what tells machines about themselves, mapped'],
  ['64:ff9b::7f00:1', 'this machine, through NAT64'],
  ['fe80::1', 'the link'],
  ['fd00::1', 'a private network in IPv6'],
  ['ff02::1', 'everybody on the link'],
  ['0.0.0.0', 'anywhere'],
  ['255.255.255.255', 'everybody'],
])('%s is not connected to: it is %s', async (host) => {
  const before = reached
  const refused = await createGuard([]).connect(host, port)
  expect(refused).toMatchObject({ ok: false, refusal: { type: 'address-inside' } })
  expect(reached).toBe(before)
})

test.each(['', 'a b', 'a\u0000b', '[', 'no-such-name.invalid'])(
  'what is no host, like %j, is not connected to',
  async (host) => {
    expect(await createGuard([], async () => []).connect(host, 80)).toMatchObject({
      ok: false,
      refusal: { type: 'name-unknown' },
    })
  },
)

test('a name that resolves into the network is refused, also if only one of its addresses does', async () => {
  const guard = createGuard([], async () => ['93.184.215.14', '10.0.0.1'])
  expect(await guard.connect('mixed.example', 80)).toMatchObject({
    ok: false,
    refusal: { type: 'address-inside', host: 'mixed.example' },
  })
})

test('a name that resolves to the outside first and inside then is looked at each time', async () => {
  const answers = [['203.0.113.7'], ['127.0.0.1']]
  let asked = 0
  const guard = createGuard([], async () => answers[Math.min(asked++, 1)] ?? [])
  // 203.0.113.0/24 is for documents only and counts as inside, too; what matters is the second.
  await guard.connect('rebinds.example', port)
  const before = reached
  expect(await guard.connect('rebinds.example', port)).toMatchObject({
    ok: false,
    refusal: { type: 'address-inside' },
  })
  expect([asked, reached]).toEqual([2, before])
})

test('the host that is listed is reached, whatever it resolves to, and its number is not', async () => {
  const guard = createGuard(['app.county.local'], async () => ['127.0.0.1'])
  const listed = await guard.connect('app.county.local', port)
  expect(listed.ok).toBe(true)
  if (listed.ok) listed.value.destroy()
  expect((await guard.connect('127.0.0.1', port)).ok).toBe(false)
  expect((await guard.connect('other.county.local', port)).ok).toBe(false)
})

test('a redirect into the network is not followed', async () => {
  const redirecting = createServer((socket) => {
    socket.resume().on('error', () => undefined)
    socket.end(
      `HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:${port}/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`,
    )
  })
  await new Promise<void>((resolve) => redirecting.listen(0, '127.0.0.1', resolve))
  const at = (redirecting.address() as AddressInfo).port
  const guard = createGuard(['outside.test'], async () => ['127.0.0.1'])
  const before = reached
  const answered = await askOnce(guard, `http://outside.test:${at}/`, question)
  expect([answered, reached]).toEqual([{ why: 'address-inside' }, before])
  redirecting.close()
})

test('a question is answered through the guard', async () => {
  const guard = createGuard(['here.test'], async () => ['127.0.0.1'])
  const answered = await askOnce(guard, `http://here.test:${port}/`, question)
  expect(answered).toMatchObject({ status: 200, body: 'hi' })
})

test('the proxy lets nothing by that the guard refuses, in both of its ways, and stays up', async () => {
  const proxy = await openProxy(createGuard([]))
  proxy.begin(1_000, () => undefined)
  const through = (head: string) =>
    new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(proxy.address).port), '127.0.0.1')
      let text = ''
      socket.on('data', (chunk) => (text += String(chunk)))
      socket.on('close', () => resolve(text.split('\r\n')[0] ?? ''))
      socket.write(`${head}\r\nconnection: close\r\n\r\n`)
    })
  const before = reached
  expect(await through(`GET http://127.0.0.1:${port}/ HTTP/1.1\r\nhost: a`)).toMatch(/403/)
  expect(await through(`CONNECT 127.0.0.1:${port} HTTP/1.1\r\nhost: a`)).toMatch(/403/)
  expect(await through(`CONNECT [::ffff:7f00:1]:${port} HTTP/1.1\r\nhost: a`)).toMatch(/403/)
  expect(await through('GET /local HTTP/1.1\r\nhost: a')).toMatch(/502/)
  expect(await through('CONNECT nonsense HTTP/1.1\r\nhost: a')).toMatch(/502/)
  expect(await through('GET ftp://a/ HTTP/1.1\r\nhost: a')).toMatch(/502/)
  expect(reached).toBe(before)
  expect(proxy.refusals().get('127.0.0.1')).toBe('address-inside')
  await proxy.close()
})
