import { fileURLToPath } from 'node:url'
import { type Args, exitCodes, refused, showProgress, tellDefect, type Terminal } from '#cli'
import { consoleFiles, createHookSender, createIdentityProvider, createMailer } from '#engines'
import { createHttp, isThisMachineOnly, listen, stopListening } from '#http'
import { idOf, type OfficeId } from '#kernel'
import type { Store } from '#store'
import { type Config, firstAdministrator, importAndReview } from '#usecases'
import { groundWords, peopleWords } from '#words'
import { withEngine } from './engine.ts'
import { keepLooking, keepUp } from './keepUp.ts'
import { isFirstStart, openRegister, placeOf, whereToTell } from './opening.ts'
import { digestPorts, peoplePorts, type StorePorts } from './ports.ts'
import { todayOf } from './today.ts'
import { webApp } from './webApp.ts'

const county = fileURLToPath(new URL('../../examples/county/tools.xlsx', import.meta.url))
/** How long people may finish reading when the server is told to stop. */
const farewellMs = 10_000

/** Open the register, show the example where it is empty, answer until somebody says stop. */
export async function serve(config: Config, args: Args, terminal: Terminal): Promise<number> {
  const words = groundWords[args.lang]
  terminal.err(words.opening({ place: placeOf(config) }))
  if (isFirstStart(config)) terminal.err(words.firstStart)
  const opened = await openRegister(config)
  if (!opened.ok) return refused(opened.refusal, args.lang, terminal)
  const { store, key } = opened.value
  const today = todayOf(config)
  if (config.today) terminal.err(peopleWords[args.lang].drillDay(config.today))
  const onBroken = (cause: unknown, code?: string) =>
    void tellDefect(cause, {
      lang: args.lang,
      terminal,
      ...(code && { code }),
      ...whereToTell(config),
    })
  try {
    return await withEngine(async (ports) => {
      if (args.example) await loadExample({ ...ports, store, today }, args, terminal)
      const files = makeConsole(args, terminal)
      const identity = config.identity && createIdentityProvider(config.identity)
      const hookSender = createHookSender(config.webhookInside)
      const mailer = config.mail && createMailer(config.mail)
      const app = webApp({
        ...ports,
        store,
        today,
        key,
        hookSender,
        ...(identity && { identity }),
        ...(mailer && { mailer }),
      })
      const server = createHttp(app, {
        lang: args.lang,
        house: config.house,
        console: () => files,
        proxies: config.proxies,
        importAllowed: isThisMachineOnly(config.host),
        ...(config.publicUrl && { publicUrl: config.publicUrl }),
        ...(config.metricsToken && { metricsToken: config.metricsToken }),
        ...(config.log === 'json' && {
          onAnswered: (call) => terminal.err(JSON.stringify(call)),
        }),
        onBroken,
      })
      const stopped = toldToStop()
      const listening = await listen(server, config)
      if (!listening.ok) return refused(listening.refusal, args.lang, terminal)
      const addresses = addressesOf(config, listening.value)
      for (const address of addresses) {
        terminal.out(words.listening({ address }))
        terminal.out(words.openData({ address: `${address}api/overview` }))
      }
      await inviteFirst(store, addresses[0] ?? '/', args, terminal)
      const tell = (cause: unknown) => void onBroken(cause)
      const letters = mailer && digestPorts(store, mailer, args.lang, addresses[0] ?? '/')
      const stopAll = keepUp({ store, today, hookSender }, app, letters, tell)
      const stopRobot = keepLooking(config, store, today, tell)
      terminal.err(words.howToStop)
      await stopped
      terminal.err(words.stopping)
      await Promise.all([
        stopListening(server, farewellMs),
        Promise.race([Promise.all([stopAll(), stopRobot()]), patience(farewellMs)]),
      ])
      return exitCodes.done
    })
  } finally {
    await store.close()
  }
}

/** The console is made while the server starts; whoever opens it first waits for it. */
async function makeConsole({ lang }: Args, terminal: Terminal) {
  const words = groundWords[lang]
  const files = await consoleFiles(() => terminal.err(words.makingConsole))
  if (!files.ok) terminal.err(words.noConsole(files.refusal))
  return files
}

/** The first start shows something worth looking at; a register with one tool in it is left alone. */
async function loadExample(
  ports: Omit<StorePorts, 'hookSender' | 'key'>,
  args: Args,
  terminal: Terminal,
): Promise<void> {
  const next = await ports.store.nextNumbers()
  if (next.tool > 1) return
  const words = groundWords[args.lang]
  terminal.err(words.loadingExample)
  const { onProgress, end } = showProgress(terminal, args.lang)
  const request = { files: [{ path: county }], asOf: args.asOf, onProgress }
  const taken = await importAndReview(ports, request)
  end()
  if (!taken.ok) return void refused(taken.refusal, args.lang, terminal)
  const { tools, offices } = taken.value
  terminal.err(words.exampleLoaded({ tools: tools.length, offices: offices.length }))
}

/** Where nobody can sign in yet, the link by which the first administrator does. */
async function inviteFirst(store: Store, address: string, { lang }: Args, terminal: Terminal) {
  const words = peopleWords[lang]
  const accounts = await store.people.all()
  if (accounts.some((one) => one.signIn ?? one.identity)) return
  const office = accounts[0]?.duties[0]?.office ?? (await firstOffice(store, words.firstOffice))
  const token = await firstAdministrator(peoplePorts(store), office, words.firstName)
  if (token) terminal.out(words.firstAdministrator(`${address}welcome/${token}`))
}

async function firstOffice(store: Store, name: string): Promise<OfficeId> {
  const known = (await store.allOffices()).find((office) => office.name === name)
  if (known) return known.id
  const { office } = await store.nextNumbers()
  const id = idOf('O', office)
  await store.saveImport({ tools: [], offices: [{ id, name }] })
  return id
}

/** Ctrl+C, or the word of whoever runs us. A second one ends the process at once. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => resolve())
    }
  })
}

function patience(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
}

function addressesOf({ publicUrl }: Config, found: readonly string[]): readonly string[] {
  return publicUrl ? [`${publicUrl}/`, ...found] : found
}
