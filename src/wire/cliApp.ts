import type { CliApp, JudgeWish } from '#cli'
import {
  createPdfPrinter,
  createRobot,
  createWorkbookWriter,
  ledgerCrypto,
  memberHasherOf,
  nextLedgerKey,
} from '#engines'
import { ok, refuse } from '#kernel'
import { isBegun } from '#store'
import {
  auditAddresses,
  backUp,
  compareFiles,
  comparePlans,
  type Config,
  endorsementBytes,
  evaluateRegister,
  hashGroups,
  importAndReview,
  importUsage,
  ledgerQuestions,
  type OnProgress,
  type PlannedRegister,
  type PlanStudy,
  planWhatIf,
  previewImport,
  readTexts,
  restore,
  reviewInventory,
  studyPlan,
  takeGroups,
  verifyLedger,
} from '#usecases'
import { backups, groupFiles, inventory, reportSeal, rulebooks, solver, texts } from './adapters.ts'
import { overlapEngine, withEngine } from './engine.ts'
import { auditLimitsIn } from './keepUp.ts'
import { withCare, withRegister } from './opening.ts'
import { importUsagePorts, sealedWith } from './ports.ts'
import { countedWith, ownRulebook, rulebooksOf, withoutRulebook, workedDays } from './rules.ts'
import { serve } from './serve.ts'
import { todayOf } from './today.ts'
import { isNew } from './webApp.ts'

/** What the command line may ask for. */
export function cliApp(config: Config): CliApp {
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
