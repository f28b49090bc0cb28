import { Agent, request } from 'node:http'

/** One request of a connection: what kind it counts as, and what is sent. */
export type Asked = {
  readonly kind: string
  readonly path: string
  readonly token?: string
  readonly body?: object
}
export type Ask = () => Asked

const warmSeconds = 5
const measuredSeconds = 20
const [well, redirected] = [200, 400]

/** Keep one request after the other going on each connection, and tell how long each kind took. */
export async function load(address: string, asks: readonly Ask[]) {
  const agent = new Agent({ keepAlive: true, maxSockets: asks.length })
  await during(warmSeconds, address, agent, asks)
  const { times, errors, seconds } = await during(measuredSeconds, address, agent, asks)
  agent.destroy()
  const total = [...times.values()].reduce((sum, list) => sum + list.length, 0)
  return {
    perSecond: Math.round(total / seconds),
    errors,
    kinds: Object.fromEntries([...times].map(([kind, list]) => [kind, spread(list)])),
  }
}

async function during(seconds: number, address: string, agent: Agent, asks: readonly Ask[]) {
  const times = new Map<string, number[]>()
  let errors = 0
  const began = performance.now()
  const until = began + seconds * 1000
  await Promise.all(
    asks.map(async (ask) => {
      while (performance.now() < until) {
        const asked = ask()
        const start = performance.now()
        const status = await send(address, agent, asked)
        if (status < well || status >= redirected) errors++
        const list = times.get(asked.kind)
        if (list) list.push(performance.now() - start)
        else times.set(asked.kind, [performance.now() - start])
      }
    }),
  )
  return { times, errors, seconds: (performance.now() - began) / 1000 }
}

function send(address: string, agent: Agent, { path, token, body }: Asked): Promise<number> {
  const text = body === undefined ? undefined : JSON.stringify(body)
  const headers = {
    'accept-language': 'zh',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(text !== undefined && { 'content-type': 'application/json' }),
  }
  return new Promise((resolve, reject) => {
    const method = text === undefined ? 'GET' : 'POST'
    const sent = request(new URL(path, address), { agent, method, headers }, (answer) => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode ?? 0))
      answer.once('error', reject)
    })
    sent.once('error', reject)
    sent.end(text)
  })
}

function spread(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    Math.round((sorted[Math.floor(share * sorted.length)] ?? 0) * 10) / 10
  return { requests: sorted.length, p50Ms: at(0.5), p99Ms: at(0.99) }
}
