import { lookup } from 'node:dns/promises'
import { type Socket, connect } from 'node:net'
import ipaddr from 'ipaddr.js'
import { type Result, ok, refuse } from '#kernel'

export type NoWay = {
  readonly type: 'address-inside' | 'name-unknown' | 'not-reached'
  readonly host: string
}

/** The one way out: whatever goes to another machine goes through here, by page or by program. */
export interface Guard {
  /** Resolves a name, looks at what it resolves to, and connects to that very address. */
  connect(host: string, port: number): Promise<Result<Socket, NoWay>>
}

/** All addresses of a name; another one than the machine's only in tests. */
export type Resolve = (name: string) => Promise<readonly string[]>

const connectMs = 10_000

/** Nothing goes to an address inside the network, however its name resolves when it is called, but to the hosts that are named here. */
export function createGuard(inside: readonly string[], resolve: Resolve = ofThisMachine): Guard {
  return {
    async connect(name, port) {
      const host = plainHost(name)
      const addresses = await addressesOf(host, resolve)
      if (addresses.length === 0) return refuse({ type: 'name-unknown', host })
      if (!inside.includes(host) && !addresses.every(isOutside)) {
        return refuse({ type: 'address-inside', host })
      }
      for (const address of addresses) {
        const socket = await reach(address, port)
        if (socket) return ok(socket)
      }
      return refuse({ type: 'not-reached', host })
    },
  }
}

async function addressesOf(host: string, resolve: Resolve): Promise<readonly string[]> {
  if (host === '') return []
  return ipaddr.isValid(host) ? [host] : resolve(host).catch(() => [])
}

/** A host as browsers understand it: `2130706433` and `0x7f.1` are 127.0.0.1, and one without a name is none. */
function plainHost(name: string): string {
  const bare = name.includes(':') && !name.startsWith('[') ? `[${name}]` : name
  const url = `http://${bare}/`
  if (!URL.canParse(url)) return ''
  return new URL(url).hostname.replaceAll(/[[\]]/g, '').replace(/[.]$/, '')
}

/** Only what is everybody's: not this machine, this network, carriers' own, the maps from IPv6 into IPv4, or what tells machines about themselves. */
function isOutside(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

async function ofThisMachine(name: string): Promise<readonly string[]> {
  const found = await lookup(name, { all: true, verbatim: false })
  return found.map(({ address }) => address)
}

function reach(address: string, port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, timeout: connectMs })
    const fail = () => {
      socket.destroy()
      resolve(undefined)
    }
    socket.once('error', fail)
    socket.once('timeout', fail)
    socket.once('connect', () => {
      socket.off('error', fail)
      socket.off('timeout', fail)
      socket.setTimeout(0)
      resolve(socket)
    })
  })
}
