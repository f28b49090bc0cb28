import { createRollup, ledgerCrypto } from '#engines'
import type { WebApp } from '#http'
import type { Day } from '#kernel'
import {
  askAudit,
  evaluateRegister,
  evidenceOfTool,
  groupQuestions,
  type GroupsTaken,
  importAndReview,
  importUsage,
  ledgerQuestions,
  orderedYearOf,
  planQuestions,
  previewImport,
  regionQuestions,
  registerQuestions,
  rulebookEditor,
  takeGroups,
  type TextDesk,
  textDesk,
  useTracker,
} from '#usecases'
import { actingApp } from './actingApp.ts'
import { sheets, solver, texts } from './adapters.ts'
import { burdenDesks, importUsagePorts, ratingsOf, type StorePorts, trackPorts } from './ports.ts'
import {
  dataItems,
  ownRulebook,
  ratingFloor,
  rulebookOf,
  rulebooksOf,
  withoutRulebook,
  workedDays,
} from './rules.ts'

/** What one plan asked for by web may take: seconds, and work, which is the same on every machine. */
const webPlanLimits = { seconds: 10, work: 1_000_000_000 }

/** What a server does beside what it is asked for. */
export type ServedApp = WebApp & {
  /** Judges the register anew, after the imports that wait. */
  readonly judgeAnew: (asOf: Day) => Promise<unknown>
  /** The same, where files told of use since it was asked last. */
  readonly judgeImported: () => Promise<void>
}

/** What the web faces may ask for. Imports wait for each other, since each plans on what the one before it left. */
export function webApp(ports: StorePorts): ServedApp {
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
    evidenceOf: (tool) =>
      evidenceOfTool(
        { readings: ports.store.readings, voicesLeast: () => ratingFloor(ports.store) },
        tool,
        ports.today(),
      ),
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
export function isNew({ outcomes }: GroupsTaken): boolean {
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
