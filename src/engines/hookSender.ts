import { randomBytes } from 'node:crypto'
import { type RequestOptions, request as plainly } from 'node:http'
import { request as overTls } from 'node:https'
import ipaddr from 'ipaddr.js'
import { useAgent } from 'request-filtering-agent'
import { Webhook } from 'standardwebhooks'
import type { AddressRefusal, HookAnswer, HookSender } from '#usecases'

const secretBytes = 24
/** A receiver has so long for the whole of its answer. */
const usualPatienceMs = 15_000
const refusedByFilter = /^DNS lookup|is not allowed/

/**
 * Sends webhooks (Standard Webhooks 1.0). Nothing goes to an address inside the network, however its name resolves when it is
 * called, but to the hosts that are named here; redirects are not followed.
 */
export function createHookSender(
  inside: readonly string[],
  patienceMs = usualPatienceMs,
): HookSender {
  const isInside = ({ hostname }: URL) => inside.includes(hostname)
  return {
    newSecret: () => `whsec_${randomBytes(secretBytes).toString('base64')}`,
    refuses: (address) => refusalOf(address, isInside),
    async send({ address, secret, id, at, body }) {
      if (refusalOf(address, isInside)) return { type: 'address-inside' }
      const url = new URL(address)
      const when = new Date(at)
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Subtract',
        'webhook-id': id,
        'webhook-timestamp': Math.floor(at / 1000),
        'webhook-signature': new Webhook(secret).sign(id, when, body),
      }
      const agent = useAgent(address, { allowPrivateIPAddress: isInside(url) })
      const signal = AbortSignal.timeout(patienceMs)
      return post(url, { method: 'POST', headers, agent, signal }, body)
    },
  }
}

/** What can be told from an address without asking for its name. */
function refusalOf(address: string, isInside: (url: URL) => boolean): AddressRefusal | undefined {
  if (!URL.canParse(address)) return { type: 'hook-address-not-an-address' }
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol)) return { type: 'hook-address-not-an-address' }
  const isPlain = url.protocol === 'http:' && !isInside(url)
  if (isPlain || url.username !== '' || url.password !== '') {
    return { type: 'hook-address-not-https' }
  }
  const host = url.hostname.replaceAll(/[[\]]/g, '')
  return isNear(host) && !isInside(url) ? { type: 'hook-address-inside', host } : undefined
}

function isNear(host: string): boolean {
  if (ipaddr.isValid(host)) return ipaddr.process(host).range() !== 'unicast'
  return host === 'localhost' || host.endsWith('.localhost')
}

function post(url: URL, options: RequestOptions, body: string): Promise<HookAnswer> {
  return new Promise((resolve) => {
    const call = (url.protocol === 'https:' ? overTls : plainly)(url, options, (answer) => {
      // What is answered beside the status is nobody's business here.
      answer.destroy()
      resolve({ type: 'answered', status: answer.statusCode ?? 0 })
    })
    call.on('error', ({ message }) => {
      if (options.signal?.aborted) return resolve({ type: 'too-slow' })
      return resolve({ type: refusedByFilter.test(message) ? 'address-inside' : 'not-reached' })
    })
    call.end(body)
  })
}
