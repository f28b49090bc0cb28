import { Agent, get } from 'node:http'
import { afterAll, expect, test } from 'vitest'
import { createHttp, listen, stopListening } from '#http'
import { handmadeApp } from './handmadeApp.ts'

const agent = new Agent({ keepAlive: true })
afterAll(() => agent.destroy())

/** Longer than the test may take. */
const veryPatient = 3_600_000

test('a server that is told to stop finishes what was begun, and does not wait for connections that browsers hold open', async () => {
  let answer = () => undefined as void
  const waiting = new Promise<void>((resolve) => (answer = resolve))
  const app = handmadeApp()
  const slow = { ...app, listOffices: () => waiting.then(() => app.listOffices()) }
  const server = createHttp(slow, { lang: 'en', importAllowed: false, onBroken: () => undefined })
  const address = await listen(server, { host: '127.0.0.1', port: 0 })
  if (!address.ok) throw new Error(JSON.stringify(address.refusal))
  const status = new Promise<number>((resolve, reject) => {
    const request = get(new URL('api/offices', address.value[0]), { agent }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    request.on('error', reject)
    request.on('socket', (socket) => socket.on('connect', () => setTimeout(begin, 50)))
  })
  let stopped: Promise<void> | undefined
  const begun = new Promise<void>((resolve) => (startStopping = resolve))
  await begun
  answer()
  const done = 200
  expect(await status).toBe(done)
  await stopped

  function begin() {
    stopped = stopListening(server, veryPatient)
    startStopping()
  }
})

let startStopping = () => undefined as void
