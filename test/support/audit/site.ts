import { readFileSync } from 'node:fs'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { gzipSync } from 'node:zlib'

type Answer = (answer: ServerResponse, asked: IncomingMessage) => void

/** A site of tests: what it answers under each path, and what it was asked. */
export type TestSite = {
  readonly address: string
  readonly port: number
  readonly asked: readonly {
    readonly path: string
    readonly method: string
    readonly agent: string
    readonly at: number
  }[]
  readonly close: () => Promise<void>
}

export const fixturePage = (name: string): string =>
  readFileSync(new URL(`./pages/${name}.html`, import.meta.url), 'utf8')

export function html(body: string): Answer {
  return (answer) => answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
}

/** Serves these paths on this machine; whatever else is asked for is not found. */
export async function openTestSite(paths: Readonly<Record<string, Answer>>): Promise<TestSite> {
  const asked: { path: string; method: string; agent: string; at: number }[] = []
  const sockets = new Set<Socket>()
  const server = createServer((request, answer) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const agent = request.headers['user-agent'] ?? ''
    asked.push({ path, method: request.method ?? '', agent, at: Date.now() })
    const found = paths[path]
    if (found) return found(answer, request)
    return answer.writeHead(404, { 'content-type': 'text/plain' }).end('not here')
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    asked,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

const spaces = 30_000_000

/** Pages that ask for more than anybody should give. */
export function evilPaths(): Readonly<Record<string, Answer>> {
  const bomb = gzipSync(Buffer.alloc(spaces, 0x20))
  return {
    '/round': (answer) => answer.writeHead(302, { location: '/round' }).end(),
    '/round-by-script': html(
      '<title>a</title><script>location.replace("/round-by-script?" + Math.random())</script>',
    ),
    '/hangs': html('<title>a</title><p>a</p><script>for (;;) {}</script>'),
    '/never-ends': (answer) => {
      answer.writeHead(200, { 'content-type': 'text/html' })
      answer.write('<p>so far')
    },
    '/never-answers': () => undefined,
    '/many-elements': html(`<title>a</title>${'<i>a</i>'.repeat(4_000)}`),
    '/endless-body': (answer) => {
      answer.writeHead(200, { 'content-type': 'text/html' })
      const chunk = Buffer.alloc(65_536, 0x61)
      const more = () => {
        while (!answer.destroyed && answer.write(chunk));
      }
      answer.on('drain', more)
      more()
    },
    '/gzip-bomb': (answer) =>
      answer.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb),
    '/download': (answer) =>
      answer
        .writeHead(200, {
          'content-type': 'application/octet-stream',
          'content-disposition': 'attachment; filename="a.exe"',
        })
        .end('MZ'),
    '/alerts': html('<title>a</title><p>a</p><script>for (;;) alert("a")</script>'),
    '/windows': html(
      '<title>a</title><h1>a</h1><script>for (let i = 0; i < 3; i++) open("/here")</script>',
    ),
    '/requests': html(
      '<title>a</title><script>for (let i = 0; i < 200; i++) new Image().src = "/x?" + i</script>',
    ),
    '/inside': (answer) =>
      answer.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
    '/reaches-inside': html(
      '<title>a</title><p>a</p><img src="http://10.0.0.1/a.png" alt="a"><script>fetch("http://[::1]:22/").catch(() => 0)</script>',
    ),
    '/broken': (answer) => answer.writeHead(500, { 'content-type': 'text/html' }).end('<p>a'),
    '/members': (answer) => answer.writeHead(401, { 'content-type': 'text/html' }).end('<p>a'),
    '/here': html('<title>a</title><p>here'),
  }
}
