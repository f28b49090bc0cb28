import { networkInterfaces } from 'node:os'
import type { FastifyInstance } from 'fastify'
import { type Result, ok, refuse } from '#kernel'
import type { ListenRefusal } from '#usecases'

type Where = { readonly host: string; readonly port: number }

/** Begin to answer; what comes back is the addresses to type into a browser, this machine's own first. */
export async function listen(
  server: FastifyInstance,
  { host, port }: Where,
): Promise<Result<readonly string[], ListenRefusal>> {
  try {
    await server.listen({ host, port })
  } catch (cause) {
    const refusal = refusalOf(cause, { host, port })
    if (refusal) return refuse(refusal)
    throw cause
  }
  const [bound] = server.addresses()
  return ok(addressesOf(host, typeof bound === 'object' ? bound.port : port))
}

const idleEveryMs = 50

/** Stop answering: what was begun is finished as long as patience lasts. A connection that a browser holds open for later is not waited for. */
export async function stopListening(server: FastifyInstance, mostMs: number): Promise<void> {
  const idle = setInterval(() => server.server.closeIdleConnections(), idleEveryMs)
  const patience = setTimeout(() => server.server.closeAllConnections(), mostMs)
  try {
    await server.close()
  } finally {
    clearInterval(idle)
    clearTimeout(patience)
  }
}

/** Whether only this machine can reach that host. */
export function isThisMachineOnly(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

function refusalOf(cause: unknown, where: Where): ListenRefusal | undefined {
  switch ((cause as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return { type: 'port-taken', ...where }
    case 'EACCES':
      return { type: 'port-not-allowed', ...where }
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return { type: 'host-not-here', ...where }
  }
  return undefined
}

/** A server that listens everywhere has every address of the machine. */
function addressesOf(host: string, port: number): readonly string[] {
  if (isThisMachineOnly(host)) return [`http://localhost:${port}/`]
  if (host !== '0.0.0.0' && host !== '::') return [addressOf(host, port)]
  const outside = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
  return [`http://localhost:${port}/`, ...outside.map(({ address }) => addressOf(address, port))]
}

function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
}
