import { type IncomingMessage, type ServerResponse, createServer, request } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Guard, NoWay } from './guard.ts'

/** What a browser goes through, since it may neither resolve names nor connect by itself. */
export type GuardedProxy = {
  readonly address: string
  /** Bytes that came from outside since the count began. */
  readonly bytes: () => number
  /** Begin to count anew, for a page that may load so many bytes. */
  readonly begin: (most: number, onMore: () => void) => void
  /** Why hosts were not connected to, by host. */
  readonly refusals: () => ReadonlyMap<string, NoWay['type']>
  /** Let nothing through until the next page begins. */
  readonly cut: () => void
  readonly close: () => Promise<void>
}

const badGateway = 502
const forbidden = 403
const mostSockets = 64
/** Headers that are between two machines only (RFC 9110), and what says that there is a proxy. */
const notForwarded = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** A forward proxy for one look, on this machine only: it connects to what the guard lets through. */
export async function openProxy(guard: Guard): Promise<GuardedProxy> {
  const sockets = new Set<Duplex>()
  const refusals = new Map<string, NoWay['type']>()
  let bytes = 0
  let isCut = false
  let most = Number.POSITIVE_INFINITY
  let tellMore: () => void = () => undefined

  async function reach(host: string, port: number): Promise<Socket | NoWay['type']> {
    if (isCut || sockets.size >= mostSockets) return 'not-reached'
    const reached = await guard.connect(host, port)
    if (!reached.ok) {
      refusals.set(host, reached.refusal.type)
      return reached.refusal.type
    }
    if (isCut) {
      reached.value.destroy()
      return 'not-reached'
    }
    return held(reached.value)
  }

  function held<T extends Duplex>(socket: T): T {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => sockets.delete(socket))
    return socket
  }

  function counted(socket: Socket): Socket {
    socket.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= most || isCut) return
      cut()
      tellMore()
    })
    return socket
  }

  async function forward(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const address = asked.url ?? ''
    if (!/^http:\/\//i.test(address) || !URL.canParse(address)) {
      answer.writeHead(badGateway).end()
      return
    }
    const url = new URL(address)
    const socket = await reach(url.hostname, Number(url.port || 80))
    if (typeof socket === 'string') {
      answer.writeHead(socket === 'address-inside' ? forbidden : badGateway).end()
      return
    }
    const call = request({
      createConnection: () => counted(socket),
      method: asked.method,
      path: `${url.pathname}${url.search}`,
      headers: { ...passed(asked.headers), host: url.host, connection: 'close' },
      setHost: false,
    })
    call.on('error', () => answer.destroy())
    call.on('response', (response) => {
      answer.writeHead(response.statusCode ?? badGateway, passed(response.headers))
      response.on('error', () => answer.destroy())
      response.pipe(answer)
    })
    answer.on('close', () => call.destroy())
    asked.pipe(call)
  }

  async function tunnel(asked: IncomingMessage, client: Duplex, head: Buffer): Promise<void> {
    held(client)
    const [, host = '', port = ''] = /^(.*):(\d{1,5})$/.exec(asked.url ?? '') ?? []
    const socket = await reach(host, Number(port))
    if (typeof socket === 'string') {
      const status = socket === 'address-inside' ? '403 Forbidden' : '502 Bad Gateway'
      client.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n\r\n`)
      return
    }
    client.write('HTTP/1.1 200 Connection established\r\n\r\n')
    socket.write(head)
    counted(socket)
    socket.pipe(client)
    client.pipe(socket)
    client.once('close', () => socket.destroy())
    socket.once('close', () => client.destroy())
  }

  const server = createServer((asked, answer) => void forward(asked, answer))
  server.on('connect', (asked, client, head) => void tunnel(asked, client, head))
  server.on('connection', held)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const cut = () => {
    isCut = true
    for (const socket of sockets) socket.destroy()
  }
  return {
    address: `http://127.0.0.1:${port}`,
    bytes: () => bytes,
    begin(allowed, onMore) {
      bytes = 0
      most = allowed
      tellMore = onMore
      isCut = false
      refusals.clear()
    },
    refusals: () => refusals,
    cut,
    close: () =>
      new Promise((resolve) => {
        cut()
        server.close(() => resolve())
      }),
  }
}

function passed(headers: IncomingMessage['headers']): Record<string, string | string[]> {
  const named = (headers.connection ?? '').toLowerCase().split(/\s*,\s*/)
  return Object.fromEntries(
    Object.entries(headers).filter(
      (pair): pair is [string, string | string[]] =>
        pair[1] !== undefined && !notForwarded.has(pair[0]) && !named.includes(pair[0]),
    ),
  )
}
