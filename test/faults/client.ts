import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { type Running, run, start } from '../support/program.ts'

const password = 'a long enough sentence'
const patienceMs = 30_000
/** Where nobody listens, a refusal comes at once: the next call waits this long. */
const pauseMs = 20

export type Settings = Readonly<Record<string, string>>
/** How a call ended: a status with its kind of content, or no answer. */
export type Answered = {
  readonly status: number | 'cut' | 'no-answer'
  readonly type: string
  readonly body: string
}

const servers = new Set<Running['child']>()
process.once('exit', () => servers.forEach((child) => child.kill('SIGKILL')))

/** A server that says where it is; it ends with this process at the latest. */
export async function serve(settings: Settings): Promise<{
  readonly server: Running
  readonly address: string
}> {
  const server = start(['serve'], { PORT: '0', SUBTRACT_LANG: 'en', ...settings })
  servers.add(server.child)
  server.child.once('exit', () => servers.delete(server.child))
  const [, address = ''] = await server.says(/Open in a browser: (http:\S+)/)
  return { server, address }
}

/** The first administrator of a new register: takes the invitation and signs in. */
export async function firstAdministrator(server: Running, address: string): Promise<string> {
  const [, token = ''] = await server.says(/welcome\/(\S+)/)
  const name = 'boss'
  await call(address, '/api/invitations', { body: { token, name, displayName: name, password } })
  const { body } = await call(address, '/api/sign-in', { body: { name, password } })
  return (JSON.parse(body) as { token: string }).token
}

/** One call; a connection that breaks and an answer that does not come are told, not thrown. */
export async function call(
  address: string,
  path: string,
  { body, token }: { readonly body?: object; readonly token?: string } = {},
): Promise<Answered> {
  try {
    const answer = await fetch(new URL(path, address), {
      signal: AbortSignal.timeout(patienceMs),
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
    const type = answer.headers.get('content-type') ?? ''
    return { status: answer.status, type, body: await answer.text() }
  } catch (cause) {
    const late = cause instanceof DOMException && cause.name === 'TimeoutError'
    await wait(pauseMs)
    return { status: late ? 'no-answer' : 'cut', type: '', body: '' }
  }
}

/** Add accounts one after the other until told to stop; each that was acknowledged is noted. */
export async function addAccounts(
  to: { readonly address: string; readonly token: string; readonly office: string },
  until: () => boolean,
  onAnswer: (answer: Answered, id: string | undefined) => void,
): Promise<void> {
  const duties = [{ role: 'reader', office: to.office }]
  while (!until()) {
    const answer = await call(to.address, '/api/accounts', {
      token: to.token,
      body: { displayName: 'a reader', duties },
    })
    const id = answer.status === 201 ? (JSON.parse(answer.body) as { id: string }).id : undefined
    onAnswer(answer, id)
  }
}

/** The accounts that are there, and the office of the first. */
export async function accountsAt(address: string, token: string) {
  const { body } = await call(address, '/api/accounts', { token })
  const { accounts } = JSON.parse(body) as {
    accounts: readonly { id: string; duties: readonly { office: string }[] }[]
  }
  return {
    ids: new Set(accounts.map(({ id }) => id)),
    office: accounts.find(({ duties }) => duties.length > 0)?.duties[0]?.office ?? '',
  }
}

/** Download the ledger, verify it offline, also against the one before; the subjects of its entries. */
export async function verifiedLedger(
  address: string,
  file: string,
  older: string | undefined,
): Promise<ReadonlySet<string>> {
  const { body } = await call(address, '/ledger/export')
  writeFileSync(file, body)
  const { code, err } = await run(['verify', file, ...(older ? ['--since', older] : [])])
  if (code !== 0) throw new Error(`the ledger does not hold: ${err}`)
  const leaves = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1)
  return new Set(
    leaves.map((leaf) => {
      const act = JSON.parse(leaf) as { account?: string; case?: string }
      return act.account ?? act.case ?? ''
    }),
  )
}

export function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`)
}
