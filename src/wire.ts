import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { resolve as resolvePath } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Args,
  type CliApp,
  exitCodes,
  type JudgeWish,
  refused,
  runCli,
  showProgress,
  spokenLang,
  tellDefect,
  type Terminal,
  thisTerminal,
} from '#cli'
import {
  type ClosableOverlapEngine,
  consoleFiles,
  createBackupFiles,
  createBlindSigner,
  createHitCounter,
  createHookSender,
  createIdentityProvider,
  createMachine,
  createMailer,
  createOneTimeCodes,
  createOverlapEngine,
  createPasswords,
  createPdfPrinter,
  createPictureCleaner,
  createPlanSolver,
  createRobot,
  createRollup,
  createSeal,
  createSheetPrinter,
  createWorkbookWriter,
  drawQrCode,
  findLedgerKey,
  ledgerCrypto,
  memberHasherOf,
  nextLedgerKey,
  openLedgerKey,
  repeat,
} from '#engines'
import {
  type OwnLimit,
  type Rulebook,
  auditLimitsOf,
  compileVocabulary,
  overlapLimitsOf,
  withOwnLimits,
} from '#evaluate'
import type { AuditLimits } from '#observe'
import { type WebApp, createHttp, isThisMachineOnly, listen, stopListening } from '#http'
import {
  type AccountId,
  type Answers,
  type Calendar,
  type Day,
  type Lang,
  type OfficeId,
  type Result,
  type Terms,
  addDays,
  day,
  idOf,
  langs,
  ok,
  refuse,
} from '#kernel'
import type { DataItem } from '#register'
import {
  createCalendarSource,
  createInventorySource,
  createGroupSource,
  createMatomoHits,
  createRulebookSource,
  createTextSource,
  loadDataItems,
  createUsageFiles,
  isMachine,
  loadVocabulary,
} from '#sources'
import { DatabaseAway, type Store, isBegun, openForCare, openStore } from '#store'
import {
  type BackupRefusal,
  type BurdenLimits,
  type CampaignPorts,
  type CareStore,
  type CasePorts,
  type Config,
  type ConfigRefusal,
  type DigestPorts,
  type EvaluateRegisterPorts,
  type GroundRefusal,
  type GroupsTaken,
  type HookPorts,
  type HookSender,
  type ImportUsagePorts,
  type IdentityProvider,
  type LedgerKeyRefusal,
  type LedgerSigner,
  type Mailer,
  type OnProgress,
  type PeoplePorts,
  type PlannedRegister,
  type PlanStudy,
  type RatingDesk,
  type RulebookRefusal,
  type StoreRefusal,
  type Taken,
  type TextDesk,
  type TrackPorts,
  acceptInvitation,
  acceptInvitationWith,
  addAccount,
  addApiToken,
  answeredOnce,
  askAudit,
  askDue,
  asksNobody,
  auditAddresses,
  auditWaiting,
  backUp,
  carryOnCampaign,
  carryOnCampaigns,
  changePassword,
  closeAccount,
  compareFiles,
  comparePlans,
  deliverHooks,
  digestOf,
  dropCode,
  endApiToken,
  endorsementBytes,
  enrolCode,
  evaluateRegister,
  evidenceOfTool,
  examine,
  firstAdministrator,
  gateQuestions,
  groupQuestions,
  hashGroups,
  hookDesk,
  importAndReview,
  importUsage,
  invitedAccount,
  ledgerQuestions,
  myCases,
  openCase,
  orderedYearOf,
  planQuestions,
  planWhatIf,
  previewImport,
  publicCases,
  ratingDesk,
  readConfig,
  readTexts,
  rulebookEditor,
  regionQuestions,
  registerQuestions,
  reportDesk,
  restore,
  reviewInventory,
  runClocks,
  settingNames,
  showCase,
  sendDigests,
  senderOf,
  setMail,
  signIn,
  signInWith,
  studyPlan,
  takeCaseStep,
  takeGroups,
  termsOf,
  textDesk,
  toBase64,
  tokenDesk,
  useTracker,
  verifyLedger,
} from '#usecases'
import { groundWords, peopleWords, writeDigest } from '#words'

const county = fileURLToPath(new URL('../examples/county/tools.xlsx', import.meta.url))
/** What one plan asked for by web may take: seconds, and work, which is the same on every machine. */
const webPlanLimits = { seconds: 10, work: 1_000_000_000 }
const tokenBytes = 32
const clocksEveryMs = 3_600_000
const dayMs = 86_400_000
const hooksEveryMs = 2000
const usageEveryMs = 10_000
const looksEveryMs = 5_000
/** Letters go out from this hour of the day on, where this machine stands. */
const lettersFromHour = 7
const keysKeptDays = 7
/** How long people may finish reading when the server is told to stop. */
const farewellMs = 10_000

/** Run the program: read the settings, plug everything together, hand it to the command line. Returns the exit code. */
export async function main(
  argv: readonly string[],
  environment: Environment = process.env,
  terminal: Terminal = thisTerminal(),
): Promise<number> {
  const lang = spokenLang(argv, langOf(environment))
  const config = readConfig(environment)
  const today = config.ok ? todayOf(config.value) : machineDay
  const ground = {
    app: config.ok ? ok(cliApp(config.value)) : config,
    examine: () => examineGround(config, environment, today()),
  }
  try {
    return await runCli(argv, ground, terminal, { today: today(), lang })
  } catch (cause) {
    const where = config.ok ? whereToTell(config.value) : { debug: false }
    return tellDefect(cause, { lang, terminal, ...where })
  }
}

const inventory = createInventorySource()
const rulebooks = createRulebookSource()
const texts = createTextSource()
const solver = createPlanSolver()
const calendars = createCalendarSource()
const backups = createBackupFiles()
const passwords = createPasswords()
const codes = createOneTimeCodes()
const seal = createSeal()
const reportSeal = createSeal('subtract report key')
const blindSigner = createBlindSigner()
const pictures = createPictureCleaner()
const matomoHits = createMatomoHits()
const sheets = createSheetPrinter(createPdfPrinter())
const groupFiles = createGroupSource()
const usageFiles = createUsageFiles()

/** What the command line may ask for. */
function cliApp(config: Config): CliApp {
  async function judge({ files, ...wish }: JudgeWish) {
    const rulebook = await rulebooks.load(wish)
    if (!rulebook.ok) return rulebook
    const overlaps = await overlapEngine(rulebook.value)
    try {
      const ports = { inventory, rulebooks, texts, overlaps, solver }
      return await reviewInventory(ports, { ...wish, files: files.map((path) => ({ path })) })
    } finally {
      await overlaps.close()
    }
  }
  return {
    terms: () => countedWith(),
    workbooks: createWorkbookWriter(),
    pdf: createPdfPrinter(),
    groups: {
      hash: (wish) =>
        hashGroups({ source: groupFiles, hashers: memberHasherOf, calendar: workedDays }, wish),
      newKey: (file) => groupFiles.writeSecret(file, memberHasherOf.newKey()),
    },
    judge,
    readTexts: (wish) => readTexts({ texts, inventory }, wish),
    async plan(wish) {
      const judged = await judge(wish)
      if (!judged.ok) return judged
      const { ground } = judged.value.review
      const { fixes = '', seconds, onProgress } = wish
      const planned = await planWhatIf({ solver }, ground, fixes, {
        seconds,
        onProgress: ({ done, total }) => onProgress({ stage: 'solving', done, total }),
      })
      if (!planned.ok) return planned
      const study = await studyWithin(planned.value, seconds, onProgress)
      return ok({ ...judged.value, ...planned.value, study, fixes })
    },
    comparePlans: (ground, wishes, seconds, onProgress) =>
      comparePlans({ solver }, ground, wishes, {
        seconds,
        onProgress: ({ done, total }) => onProgress({ stage: 'solving', done, total }),
      }),
    async compare(wish) {
      const overlaps = await overlapEngine(await ownRulebook())
      try {
        const compared = await compareFiles({ inventory, overlaps }, wish)
        if (!compared.ok) return compared
        const { tools, offices } = compared.value
        const names = new Map(offices.map(({ id, name }) => [id, name]))
        return ok({
          tools: new Map(tools.map((tool) => [tool.id, tool])),
          officeOf: (tool) => names.get(tool.sponsor) ?? '',
          overlaps: compared.value.overlaps,
        })
      } finally {
        await overlaps.close()
      }
    },
    verifyLedger: (wish) => verifyLedger(ledgerCrypto, wish),
    async audit(wish) {
      const loaded = await rulebooks.load({})
      if (!loaded.ok) return loaded
      const { publicUrl, robot: told } = config
      const inside = [...told.inside, ...wish.inside]
      const robot = createRobot({ inside, ...(publicUrl !== undefined && { publicUrl }) })
      try {
        return await auditAddresses(robot, auditLimitsIn(loaded.value), wish)
      } finally {
        await robot.close()
      }
    },
    withStore: {
      async exportLedger(write) {
        return withRegister(config, async ({ ledger }) => {
          const questions = ledgerQuestions(ledger, ledgerCrypto.sha256)
          const head = await questions.head()
          if (!head) return refuse({ type: 'ledger-empty' } as const)
          for await (const chunk of questions.exported()) await write(chunk)
          return ok({ entries: head.head.size })
        })
      },
      async rotateLedgerKey() {
        return withRegister(config, async ({ ledger, burden }, key) => {
          const { folder, pem } = config.ledgerKey
          const next = nextLedgerKey(key, endorsementBytes)
          await ledger.addKey(next.signer)
          await burden.reseal((sealed) =>
            reportSeal.seal(reportSeal.open(sealed, sealedWith(key)), sealedWith(next.signer)),
          )
          const file = next.keep(folder)
          return ok({ keyId: next.signer.keyId, file, wasInSetting: pem !== undefined })
        })
      },
      async importFiles({ files, ...wish }, mode) {
        return withRegister(config, async (store) => {
          const request = { ...wish, files: files.map((path) => ({ path })) }
          if (mode === 'preview') return previewImport({ inventory, store }, request)
          const judging = { store, rulebooks: rulebooksOf(store), calendar: workedDays }
          const taken = await withEngine((ports) =>
            importAndReview({ ...ports, ...judging }, request),
          )
          return withoutRulebook(taken)
        })
      },
      async takeGroups(wish) {
        return withRegister(config, async (store) => {
          const today = todayOf(config)()
          const taken = await takeGroups({ store }, { ...wish, today })
          if (!taken.ok || !isNew(taken.value)) return taken
          const judging = { store, rulebooks: rulebooksOf(store) }
          await withEngine((ports) => evaluateRegister({ ...ports, ...judging }, { asOf: today }))
          return taken
        })
      },
      importUsage: (wish, mode) =>
        withRegister(config, (store) =>
          importUsage(importUsagePorts(store, todayOf(config)), wish, mode),
        ),
      backUp: (file) =>
        isBegun(config.place)
          ? withCare(config, (store) =>
              backUp({ store, files: backups }, { file, at: new Date().toISOString() }),
            )
          : Promise.resolve(refuse({ type: 'register-not-begun' })),
      restore: (file) =>
        withCare(config, (store) => restore({ store, files: backups, crypto: ledgerCrypto }, file)),
      serve: (args, spoken) => serve(config, args, spoken),
    },
  }
}

/** Open the register, show the example where it is empty, answer until somebody says stop. */
async function serve(config: Config, args: Args, terminal: Terminal): Promise<number> {
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

/** Do a piece of work with the register and the key of its ledger. */
async function withRegister<T, R>(
  config: Config,
  work: (store: Store, key: LedgerSigner) => Promise<Result<T, R>>,
): Promise<Result<T, R | GroundRefusal>> {
  const opened = await openRegister(config)
  if (!opened.ok) return opened
  const { store, key } = opened.value
  try {
    return await work(store, key)
  } finally {
    await store.close()
  }
}

/** Do a piece of work with the register as it lies there. */
async function withCare<T>(
  { place }: Config,
  work: (store: CareStore) => Promise<Result<T, BackupRefusal | StoreRefusal>>,
): Promise<Result<T, BackupRefusal | StoreRefusal>> {
  const opened = await openForCare(place)
  if (!opened.ok) return opened
  try {
    return await work(opened.value)
  } finally {
    await opened.value.close()
  }
}

/** Everything the program stands on, for the doctor. */
function examineGround(
  config: Result<Config, ConfigRefusal>,
  environment: Environment,
  today: Day,
) {
  return examine({
    config,
    given: settingNames.filter((name) => environment[name] !== undefined),
    machine: createMachine(),
    isBegun: ({ place }) => isBegun(place),
    open: ({ place }) => openForCare(place),
    keyId: ({ ledgerKey }) => findLedgerKey(ledgerKey),
    calendar: () => calendars.load('cn'),
    crypto: ledgerCrypto,
    now: Date.now,
    today,
  })
}

/** Open the store with the key that signs its ledger; a key that this ledger does not know is refused before anything is written. */
async function openRegister(
  config: Config,
): Promise<Result<{ readonly store: Store; readonly key: LedgerSigner }, GroundRefusal>> {
  const held: { key?: LedgerSigner } = {}
  const opened = await openStore(config.place, {
    signer() {
      if (!held.key) throw new Error('the ledger is written to before its key was taken')
      return held.key
    },
  })
  if (!opened.ok) return opened
  const store = opened.value
  const key = await keyOf(store, config)
  if (!key.ok) {
    await store.close()
    return key
  }
  held.key = key.value
  return ok({ store, key: key.value })
}

async function keyOf(
  { ledger }: Store,
  { ledgerKey }: Config,
): Promise<Result<LedgerSigner, LedgerKeyRefusal>> {
  const key = openLedgerKey(ledgerKey)
  if (!key.ok) return key
  const { keyId } = key.value
  const keys = await ledger.keys()
  const last = keys.at(-1)
  if (!last || keys.some((one) => one.keyId === keyId)) return key
  return refuse({ type: 'ledger-key-not-known', keyId, known: last.keyId })
}

type Environment = Readonly<Record<string, string | undefined>>

type StorePorts = EvaluateRegisterPorts & {
  readonly inventory: typeof inventory
  readonly store: Store
  readonly today: () => Day
  /** The key that signs the ledger. */
  readonly key: LedgerSigner
  readonly identity?: IdentityProvider
  readonly hookSender: HookSender
  readonly mailer?: Mailer
}

/** Look how firm a plan stands for as long as it was searched for, each trial for a small part of it. */
async function studyWithin(
  planned: PlannedRegister,
  seconds: number,
  onProgress: OnProgress,
): Promise<PlanStudy> {
  const signal = AbortSignal.timeout(seconds * 1000)
  return studyPlan({ solver }, planned, { seconds, signal }, (done, total) =>
    onProgress({ stage: 'trying', done, total }),
  )
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

/** What a server does beside what it is asked for. */
type ServedApp = WebApp & {
  /** Judges the register anew, after the imports that wait. */
  readonly judgeAnew: (asOf: Day) => Promise<unknown>
  /** The same, where files told of use since it was asked last. */
  readonly judgeImported: () => Promise<void>
}

/** What the web faces may ask for. Imports wait for each other, since each plans on what the one before it left. */
function webApp(ports: StorePorts): ServedApp {
  const judging = { ...ports, rulebooks: rulebooksOf(ports.store), calendar: workedDays }
  const queued = inTurn()
  const queuedUse = inTurn()
  const ratings = ratingsOf(ports)
  let isUseNew = false
  const judgeAnew = (asOf: Day) => queued(() => evaluateRegister(judging, { asOf }))
  return {
    ...registerQuestions(ports.store),
    judgeAnew,
    rulebook: () => rulebookOf(ports.store),
    dataItems,
    regions: regionQuestions({ store: ports.store, createRollup }),
    plans: planQuestions({ store: ports.store, solver }, webPlanLimits),
    ledger: ledgerQuestions(ports.store.ledger, ledgerCrypto.sha256),
    acting: {
      ...actingApp(ports, ratings),
      rulebook: editorOf(ports, judgeAnew),
    },
    tracking: useTracker(trackPorts(ports.store)),
    audits: {
      ofTool: (tool, most) => ports.store.audits.ofTool(tool, most),
      isAsked: (tool) => ports.store.audits.isAsked(tool),
      ask: (actor, tool) =>
        askAudit({ audits: ports.store.audits, tool: ports.store.record }, actor, tool),
    },
    texts: textsOf(ports, judgeAnew),
    usageOf: (tool, since) => ports.store.usage.usageOf(tool, since),
    evidenceOf: (tool) => evidenceOfTool(ports.store.readings, tool, ports.today()),
    ratings,
    sheets,
    orderedYear: (stored) =>
      orderedYearOf({ usage: ports.store.usage, calendar: workedDays }, stored, ports.today()),
    groups: {
      ...groupQuestions({
        store: ports.store,
        rulebook: () => rulebookOf(ports.store),
        today: ports.today,
      }),
      take: (document, actor) =>
        queued(async () => {
          const wish = { document, actor, today: ports.today() }
          const taken = await takeGroups({ store: ports.store }, wish)
          if (taken.ok && isNew(taken.value))
            await evaluateRegister(judging, { asOf: ports.today() })
          return taken
        }),
      calendar: workedDays,
    },
    importUsage(wish, mode) {
      const bring = () => importUsage(importUsagePorts(ports.store, ports.today), wish, mode)
      if (mode === 'preview') return bring()
      return queuedUse(async () => {
        const told = await bring()
        isUseNew ||= told.ok && told.value.tools.length > 0
        return told
      })
    },
    async judgeImported() {
      if (!isUseNew) return
      isUseNew = false
      await judgeAnew(ports.today())
    },
    burden: burdenDesks(ports),
    answers: ports.store.answers,
    figures: () => ports.store.figures(ports.today()),
    previewImport: (files, map) => previewImport(ports, { files, map, asOf: ports.today() }),
    importAndReview(files, map, onProgress) {
      const request = { files, map, asOf: ports.today(), onProgress }
      return queued(async () => withoutRulebook(await importAndReview(judging, request)))
    },
  }
}

/** Whether anything was taken, so that the register is to be judged anew. */
function isNew({ outcomes }: GroupsTaken): boolean {
  return outcomes.some(({ type }) => type === 'taken')
}

/** Lets pieces of work wait for each other. */
function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }
}

/** What people who are signed in may do. */
function actingApp(
  { store, overlaps, today, identity, hookSender, mailer }: StorePorts,
  ratings: RatingDesk,
): Omit<WebApp['acting'], 'rulebook'> {
  const gates = gateQuestions({ store, overlaps })
  const people = peoplePorts(store)
  const cases = casePorts(store)
  return {
    today,
    signIn: (wish) => signIn(people, wish),
    ...(identity && {
      identity: {
        ...(identity.name !== undefined && { name: identity.name }),
        begin: (callback) => identity.begin(callback),
        async finish(back, quest, invitation) {
          const found = await identity.finish(back, quest)
          if (!found.ok) return found
          return invitation === undefined
            ? signInWith(people, found.value)
            : acceptInvitationWith(people, invitation, found.value)
        },
      },
    }),
    signedIn: (token) => senderOf(people, token),
    signOut: (session) => store.people.endSession(session),
    accounts: () => store.people.all(),
    invitedAccount: (token) => invitedAccount(people, token),
    acceptInvitation: (wish) => acceptInvitation(people, wish),
    addAccount: (actor, account) => addAccount(people, actor, account),
    closeAccount: (actor, id) => closeAccount(people, actor, id),
    changePassword: ({ account, session }, wish) =>
      changePassword(people, account, { ...wish, session: session.tokenHash }),
    async offerCode({ account }, secret = codes.newSecret()) {
      const address = codes.address(secret, account.signIn?.name ?? account.id)
      return { secret, drawing: await drawQrCode(address) }
    },
    enrolCode: ({ account }, wish) => enrolCode(people, account, wish),
    tokens: {
      list: ({ account }) => store.people.tokensOf(account.id),
      add: (who, wish) => addApiToken(people, who, wish),
      end: (who, id) => endApiToken(people, who, id),
    },
    ...(mailer && { setMail: (who, address) => setMail(people, who, address) }),
    hooks: hookDesk(hookPorts(store, hookSender)),
    once: answeredOnce({ once: store.once, seal, sha256: ledgerCrypto.sha256, now: Date.now }),
    dropCode: ({ account }, code) => dropCode(people, account, code),
    openSessions: async ({ account }) => (await store.people.sessionsOf(account.id)).length,
    endOtherSessions: ({ account, session }) =>
      store.people.endSessionsOf(account.id, session.tokenHash),
    async openCase(wish) {
      const unless = (answers: Answers) => asksNobody(store, wish.actor, answers)
      const guarded = wish.kind === 'campaign' ? { ...wish, unless } : wish
      return carriedOn(await openCase(cases, { ...guarded, today: today() }))
    },
    takeStep: async (wish) => carriedOn(await takeCaseStep(cases, { ...wish, today: today() })),
    showCase: (id, actor) => showCase(cases, id, actor),
    myCases: (actor) => myCases(cases, actor),
    digest: (actor) => digestOf(cases, actor, today()),
    gate: (wish) => gates.gate({ ...wish, today: today() }),
    decided: publicCases(cases, today),
    qrCode: drawQrCode,
    listCases: (query) => store.cases.list(query),
  }

  /** What a step brings about in other cases is done before whoever took it is answered. */
  async function carriedOn<R>(taken: Result<Taken, R>): Promise<Result<Taken, R>> {
    if (taken.ok && taken.value.state.kind === 'campaign') {
      await carryOnCampaign(campaignPorts(store), taken.value.id, today())
    }
    if (taken.ok && taken.value.state.kind === 'bad-rating') {
      await ratings.afterStep(taken.value.id, taken.value.state.place)
    }
    return taken
  }
}

/** Where ratings are taken and followed. */
function ratingsOf({ store, today }: Pick<StorePorts, 'store' | 'today'>): RatingDesk {
  const { ratings, readings } = store
  const { sha256 } = ledgerCrypto
  return ratingDesk({
    ...casePorts(store),
    ratings,
    readings,
    sha256,
    random: randomBytes,
    today,
    now: Date.now,
  })
}

function campaignPorts(store: Store): CampaignPorts {
  const { allTools, allOffices, ledger, people } = store
  const dutiesOf = async (account: AccountId) => (await people.byId(account))?.duties ?? []
  const { sha256 } = ledgerCrypto
  return { ...casePorts(store), allTools, allOffices, ledger, dutiesOf, sha256 }
}

/** Numbers that are set here judge the register anew, so that what is shown always speaks of what holds. */
function editorOf(
  { store, overlaps, today }: StorePorts,
  judgeAnew: (asOf: Day) => Promise<unknown>,
): WebApp['acting']['rulebook'] {
  const { limits } = store
  const editor = rulebookEditor({
    store,
    limits,
    overlaps,
    solver,
    shipped: ownRulebook,
    today,
    calendar: workedDays,
  })
  return {
    effect: editor.effect,
    async setLimit(actor, limit) {
      const set = await editor.setLimit(actor, limit)
      if (set.ok) await judgeAnew(today())
      return set
    },
  }
}

/** A link that a person settled judges the register anew, as a number that was set does. */
function textsOf(
  { store, today }: StorePorts,
  judgeAnew: (asOf: Day) => Promise<unknown>,
): TextDesk {
  const desk = textDesk({ store, texts, digest: hexDigest, today })
  return {
    ...desk,
    async settle(...wish) {
      const settled = await desk.settle(...wish)
      if (settled.ok) await judgeAnew(today())
      return settled
    },
  }
}

function hexDigest(text: string): string {
  return Buffer.from(ledgerCrypto.sha256(Buffer.from(text))).toString('hex')
}

/** The rulebook as it holds in a register: the program's own, with the numbers that were set there. */
async function rulebookOf({ limits }: Store): Promise<Rulebook> {
  return withOwnLimits(await ownRulebook(), await limits.all())
}

/** The same for whoever judges the register. */
function rulebooksOf(store: Store): typeof rulebooks {
  return {
    async load(wish) {
      const loaded = await rulebooks.load(wish)
      return loaded.ok ? ok(withOwnLimits(loaded.value, await store.limits.all())) : loaded
    },
  }
}

function peoplePorts({ people }: Store): PeoplePorts {
  return {
    people,
    passwords,
    codes,
    sha256: ledgerCrypto.sha256,
    newToken: () => randomBytes(tokenBytes).toString('base64url'),
    now: Date.now,
  }
}

/** What the clocks of cases are counted with: it comes with the program, and is read again only where a register has set other numbers. */
function countedWith(own: readonly OwnLimit[] = []): Promise<Terms> {
  const of = JSON.stringify(own)
  if (counted?.of !== of) counted = { of, terms: readTerms(own) }
  return counted.terms
}
let counted: { readonly of: string; readonly terms: Promise<Terms> } | undefined

async function readTerms(own: readonly OwnLimit[]): Promise<Terms> {
  return termsOf(withOwnLimits(await ownRulebook(), own), await workedDays())
}

/** Which days are worked here; read once. */
function workedDays(): Promise<Calendar> {
  worked ??= calendars.load('cn').then((calendar) => {
    if (!calendar.ok) throw new Error(JSON.stringify(calendar.refusal))
    return calendar.value
  })
  return worked
}
let worked: Promise<Calendar> | undefined

function casePorts({ cases, record, limits }: Store): CasePorts {
  return {
    cases,
    tool: record,
    terms: async () => countedWith(await limits.all()),
  }
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

/** What a server does by itself for as long as it runs. The function ends all of it. */
function keepUp(
  { store, today, hookSender }: Pick<StorePorts, 'store' | 'today' | 'hookSender'>,
  app: ServedApp,
  letters: DigestPorts | undefined,
  onBroken: (cause: unknown) => void,
): () => Promise<unknown> {
  // Where the database is away, calls are told so, and the next round does what this one could not.
  const tell = (cause: unknown) => (cause instanceof DatabaseAway ? undefined : onBroken(cause))
  const hooks = hookPorts(store, hookSender)
  const stops = [
    repeat(() => takeClocks(store, today(), letters), clocksEveryMs, tell),
    repeat(() => app.ratings.keepUp(), clocksEveryMs, tell),
    repeat((signal) => deliverHooks(hooks, signal), hooksEveryMs, tell),
    repeat(() => store.usage.sumUp(addDays(today(), -1)), usageEveryMs, tell),
    repeat(() => app.judgeImported(), usageEveryMs, tell),
    repeat(() => judgeNewUse(store, app, today()), clocksEveryMs, tell),
    repeat(() => app.burden.reports.keepUp(), clocksEveryMs, tell),
  ]
  return () => Promise.all(stops.map((stop) => stop()))
}

/** Look at the tools that wait for it, and let those wait whose turn has come. The function ends it, and the browser with it. */
function keepLooking(
  { robot: { every, inside }, publicUrl }: Config,
  store: Store,
  today: () => Day,
  onBroken: (cause: unknown) => void,
): () => Promise<unknown> {
  const tell = (cause: unknown) => (cause instanceof DatabaseAway ? undefined : onBroken(cause))
  const robot = createRobot({ inside, ...(publicUrl !== undefined && { publicUrl }) })
  const { audits, record, allTools } = store
  const ports = { robot, audits, allTools, tool: record, rulebook: () => rulebookOf(store) }
  let hasBrowser = true
  const look = async (signal: AbortSignal) => {
    const done = await auditWaiting(ports, today, signal)
    const found = typeof done === 'number'
    if (!found && hasBrowser) onBroken(new Error(JSON.stringify(done)))
    hasBrowser = found
    if (done === 0) await robot.close()
  }
  const stops = [
    repeat(() => askDue(ports, every, today()), clocksEveryMs, tell),
    repeat(look, looksEveryMs, tell),
  ]
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
    await robot.close()
  }
}

/** The numbers that the robot judges by; the program's own rulebook has them all. */
function auditLimitsIn(rulebook: Rulebook): AuditLimits {
  const limits = auditLimitsOf(rulebook)
  if (!limits) throw new Error('the rulebook lacks a number of the robot')
  return limits
}

/** Take what clocks bring about: a day begins where this machine stands. */
async function takeClocks(store: Store, today: Day, letters?: DigestPorts): Promise<void> {
  await runClocks(casePorts(store), today)
  await carryOnCampaigns(campaignPorts(store), today)
  if (letters && new Date().getHours() >= lettersFromHour) await sendDigests(letters, today)
  await store.cases.forgetDone(addDays(today, -keysKeptDays))
  await store.once.forgetBefore(Date.now() - keysKeptDays * dayMs)
}

/** Judge the register anew on a new day, where anything was reported or found out since it was judged last. */
async function judgeNewUse({ usage, readings }: Store, app: ServedApp, today: Day): Promise<void> {
  const last = (await app.overview())?.asOf
  if (last === undefined || last >= today) return
  const told = [...(await usage.toldUse(today)).values()]
  const isUsed = told.some(({ lastUsedOn }) => lastUsedOn !== undefined && lastUsedOn >= last)
  const gathered = await readings.lastOn()
  if (isUsed || (gathered !== undefined && gathered >= last)) await app.judgeAnew(today)
}

/** Where tokens are drawn and reports are sent, followed and looked into. */
function burdenDesks({ store, key, today }: Pick<StorePorts, 'store' | 'key' | 'today'>) {
  const { burden, ledger, readings, record, cases } = store
  const { sha256 } = ledgerCrypto
  const limits = async () => burdenLimits(await rulebookOf(store))
  const secret = () => sealedWith(key)
  const shared = { burden, ledger, signer: blindSigner, limits, today }
  return {
    tokens: tokenDesk({ ...shared, seal: reportSeal, secret }),
    reports: reportDesk({
      ...shared,
      questions: ledgerQuestions(ledger, sha256),
      pen: () => key,
      pictures,
      hasTool: async (id) => (await record(id)) !== undefined,
      hasCase: async (id) => (await cases.find(id)) !== undefined,
      keepReadings: (gathered) => readings.keep(gathered),
      sha256,
      random: (bytes) => new Uint8Array(randomBytes(bytes)),
    }),
  }
}

/** What the keys of reports are sealed with: whoever has the ledger's key, on whichever server, can open them. */
function sealedWith(key: LedgerSigner): string {
  return toBase64(key.sign(new TextEncoder().encode('subtract seal of report keys')))
}

function burdenLimits({ limits }: Rulebook): BurdenLimits {
  const valueOf = (id: string) => {
    const limit = limits.get(id)
    if (!limit) throw new Error(`the rulebook has no ${id}`)
    return limit.value
  }
  return {
    sendersLeast: valueOf('report-senders-least'),
    tokensEach: valueOf('report-tokens-each'),
    graceDays: valueOf('report-grace-days'),
    peopleLeast: valueOf('report-people-least'),
  }
}

function trackPorts(store: Store): TrackPorts {
  const { usage, record } = store
  const people = peoplePorts(store)
  return {
    usage,
    counter: createHitCounter(
      (journals) => usage.writeJournals(journals),
      (of) => usage.secretOf(of),
    ),
    hits: matomoHits,
    tool: record,
    scopesOf: async (token) => (await senderOf(people, token))?.scopes,
    now: Date.now,
    clockAt,
  }
}

function importUsagePorts(store: Store, today: () => Day): ImportUsagePorts {
  const { usage, allTools, allOffices } = store
  return {
    usage,
    allTools,
    allOffices,
    today,
    files: usageFiles,
    newCounter: createHitCounter,
    newSecret: () => randomBytes(tokenBytes),
    isMachine,
    now: Date.now,
    clockAt,
  }
}

/** The day and the hour at a moment, where this machine stands. */
function clockAt(at: number): { readonly day: Day; readonly hour: number } {
  const then = new Date(at)
  return { day: dayOf(then), hour: then.getHours() }
}

function digestPorts(store: Store, mailer: Mailer, lang: Lang, address: string): DigestPorts {
  const base = address.replace(/\/+$/, '')
  return {
    ...casePorts(store),
    people: store.people,
    mailer,
    write: (told) => writeDigest(lang, base, told),
  }
}

function hookPorts({ hooks, ledger }: Store, sender: HookSender): HookPorts {
  return { hooks, sender, ledger, now: Date.now }
}

/** Do a piece of work with the engine and everything else that needs no store. */
async function withEngine<T>(
  work: (ports: Omit<StorePorts, 'store' | 'today' | 'hookSender' | 'key'>) => Promise<T>,
): Promise<T> {
  const overlaps = await overlapEngine(await ownRulebook())
  try {
    return await work({ inventory, rulebooks, overlaps, solver })
  } finally {
    await overlaps.close()
  }
}

async function overlapEngine(rulebook: Rulebook): Promise<ClosableOverlapEngine> {
  const vocabulary = await loadVocabulary()
  if (!vocabulary.ok) throw new Error(JSON.stringify(vocabulary.refusal))
  const limits = overlapLimitsOf(rulebook.limits)
  if (!limits.ok) throw new Error(JSON.stringify(limits.refusal))
  return createOverlapEngine({
    vocabulary: compileVocabulary(vocabulary.value),
    limits: limits.value,
  })
}

/** The rulebook that comes with the program; if it cannot be read, the program is broken. */
async function ownRulebook(): Promise<Rulebook> {
  const loaded = await rulebooks.load({})
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal))
  return loaded.value
}

/** The vocabulary that comes with the program is read once, when it is first asked for. */
function dataItems(): Promise<readonly DataItem[]> {
  ownItems ??= loadDataItems().then((loaded) => {
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal))
    return loaded.value
  })
  return ownItems
}
let ownItems: Promise<readonly DataItem[]> | undefined

/** The program's own rulebook is never a reason to refuse a file. */
function withoutRulebook<T, R extends { readonly type: string }>(
  result: Result<T, R | RulebookRefusal>,
): Result<T, R> {
  if (result.ok) return result
  const { refusal } = result
  if (refusal.type === 'rulebook-not-found' || refusal.type === 'rulebook-not-valid') {
    throw new Error(JSON.stringify(refusal))
  }
  return refuse(refusal as R)
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

/** Building the embedded database takes some seconds, once. */
function isFirstStart({ place }: Config): boolean {
  return 'dataDir' in place && !existsSync(place.dataDir)
}

function placeOf({ place }: Config): string {
  if ('dataDir' in place) return resolvePath(place.dataDir)
  const { host, pathname } = new URL(place.databaseUrl)
  return `${host}${pathname}`
}

function addressesOf({ publicUrl }: Config, found: readonly string[]): readonly string[] {
  return publicUrl ? [`${publicUrl}/`, ...found] : found
}

/** Details of a defect go to the screen on request, else beside the data. */
function whereToTell({ debug, place }: Config) {
  return 'dataDir' in place ? { debug, folder: resolvePath(place.dataDir) } : { debug }
}

function langOf({ SUBTRACT_LANG }: Environment): Lang {
  return langs.find((lang) => lang === SUBTRACT_LANG) ?? 'zh'
}

/** The day to act on: the calendar day where this machine stands, unless a drill says otherwise. */
function todayOf(config: Config): () => Day {
  return () => config.today ?? machineDay()
}

function machineDay(): Day {
  return dayOf(new Date())
}

function dayOf(then: Date): Day {
  const two = (number: number): string => String(number).padStart(2, '0')
  return day(`${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`)
}
