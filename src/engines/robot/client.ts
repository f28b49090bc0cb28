import { request } from 'node:http'
import { connect as overTls } from 'node:tls'
import type { Guard, NoWay } from './guard.ts'

/** What a server answered to a small question; the body as far as it was wanted. */
export type Answered = {
  readonly address: string
  readonly status: number
  readonly body: string
}
export type NotAnswered = {
  readonly why: NoWay['type'] | 'certificate-wrong' | 'too-slow' | 'too-many-redirects'
}
type Question = {
  readonly method: 'GET' | 'HEAD'
  readonly userAgent: string
  /** Bytes of the body that are wanted at most. */
  readonly most: number
  readonly patienceMs: number
}

const mostRedirects = 5
const redirects = new Set([301, 302, 303, 307, 308])

/** Ask through the guard, at every redirect anew. */
export async function askOnce(
  guard: Guard,
  address: string,
  question: Question,
): Promise<Answered | NotAnswered> {
  let next = address
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const answered = await one(guard, new URL(next), question)
    if ('why' in answered) return answered
    const { location, status } = answered
    if (!redirects.has(status) || location === undefined || !URL.canParse(location, next)) {
      return { address: next, status, body: answered.body }
    }
    next = new URL(location, next).href
    if (!/^https?:/.test(next)) return { address: next, status, body: '' }
  }
  return { why: 'too-many-redirects' }
}

type Hop = { readonly status: number; readonly location?: string; readonly body: string }

async function one(guard: Guard, url: URL, question: Question): Promise<Hop | NotAnswered> {
  const isSecret = url.protocol === 'https:'
  const host = url.hostname.replaceAll(/[[\]]/g, '')
  const reached = await guard.connect(host, Number(url.port || (isSecret ? 443 : 80)))
  if (!reached.ok) return { why: reached.refusal.type }
  const plain = reached.value
  const { method, userAgent, most, patienceMs } = question
  return new Promise((resolve) => {
    let why: NotAnswered['why'] = 'not-reached'
    const socket = isSecret ? overTls({ socket: plain, servername: host }) : plain
    const timer = setTimeout(() => {
      why = 'too-slow'
      plain.destroy()
    }, patienceMs)
    const done = (answer: Hop | NotAnswered) => {
      clearTimeout(timer)
      plain.destroy()
      resolve(answer)
    }
    plain.on('error', () => done({ why }))
    socket.on('error', (cause: NodeJS.ErrnoException) => {
      const isOfTls = /CERT|SIGNED|SSL|TLS|ALTNAME/.test(cause.code ?? '')
      done({ why: isOfTls ? 'certificate-wrong' : why })
    })
    plain.on('close', () => done({ why }))
    const call = request({
      createConnection: () => socket,
      method,
      path: `${url.pathname}${url.search}`,
      headers: {
        host: url.host,
        'user-agent': userAgent,
        accept: '*/*',
        'accept-encoding': 'identity',
        connection: 'close',
      },
      setHost: false,
    })
    call.on('error', () => done({ why }))
    call.on('response', (response) => {
      const status = response.statusCode ?? 0
      const { location } = response.headers
      const chunks: Buffer[] = []
      let length = 0
      const finish = () => {
        const body = Buffer.concat(chunks).subarray(0, most).toString('utf8')
        done({ status, body, ...(location !== undefined && { location }) })
      }
      if (method === 'HEAD' || most === 0) return finish()
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        length += chunk.length
        if (length >= most) finish()
      })
      response.on('end', finish)
      response.on('error', finish)
    })
    call.end()
  })
}
