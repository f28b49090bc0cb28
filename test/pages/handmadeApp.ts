import { ok, refuse } from '#kernel'
import { createPlanSolver, createRollup } from '#engines'
import type { WebApp } from '#http'
import { loadDataItems } from '#sources'
import { planQuestions, regionQuestions } from '#usecases'
import { handmadeEvidence } from './evidenceFacts.ts'
import { actingPorts, nobodyActs, somebodyActs } from './actingFacts.ts'
import { handmadeAudits } from './auditFacts.ts'
import * as facts from './facts.ts'
import { handmadeGroups, noGroups } from './groupFacts.ts'
import * as imported from './importFacts.ts'
import { handmadeBurden } from './burdenFacts.ts'
import { emptyLedger, handmadeLedger } from './ledgerFacts.ts'
import { storedPlan } from './planFacts.ts'
import { handmadeRatings } from './ratingFacts.ts'
import { handmadeTracking, handmadeUsageFiles, handmadeUse, handmadeYear } from './usageFacts.ts'
import { handmadeTexts, noTexts } from './textFacts.ts'
import { rulebook } from './ruleFacts.ts'

const loaded = await loadDataItems()
if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal))
const dataItems = loaded.value
const solver = createPlanSolver({ where: 'here' })
const ports = actingPorts()
const acting = await somebodyActs(ports)
const ratings = await handmadeRatings(ports)
const noRatings = await handmadeRatings(actingPorts(), 'empty')

/** Use cases over facts made by hand: what a page shows is then known to the letter. */
export function handmadeApp(): WebApp {
  return {
    overview: async () => facts.overview,
    searchTools: async ({ text, kinds, office, outcome, page, pageSize }) => {
      const rows = facts.rows.filter(
        (row) =>
          (!text || row.name.includes(text)) &&
          (!kinds || kinds.includes(row.kind)) &&
          (!office || row.officeId === office) &&
          (!outcome || row.outcome === outcome),
      )
      return { rows: rows.slice((page - 1) * pageSize, page * pageSize), total: rows.length }
    },
    showTool: async (id) => facts.storedTool(id),
    showOverlap: async (a, b) =>
      a === facts.overlap.a && b === facts.overlap.b ? storedOverlap : undefined,
    listOverlaps: async () => ({ rows: [storedOverlap], total: 1 }),
    listOffices: async () => facts.offices,
    showOffice: async (id) => facts.offices.find((office) => office.id === id),
    rulebook: async () => rulebook,
    dataItems: async () => dataItems,
    regions: regionQuestions({
      store: {
        overview: async () => facts.overview,
        offices: async () => facts.offices,
        change: async () => '1',
      },
      createRollup,
    }),
    plans: planQuestions({ store: { plan: async () => storedPlan }, solver }, { work: 1_000_000 }),
    ledger: handmadeLedger(),
    acting,
    tracking: handmadeTracking(),
    texts: handmadeTexts(),
    burden: handmadeBurden(),
    usageOf: async (tool) => handmadeUse(tool),
    evidenceOf: async (tool) => handmadeEvidence(tool),
    ratings,
    sheets: { print: async () => ({ type: 'no-browser' }) },
    orderedYear: async ({ tool }) => handmadeYear(tool.id),
    audits: handmadeAudits(),
    groups: handmadeGroups(),
    importUsage: handmadeUsageFiles(),
    answers: async () => true,
    figures: async () => ({ tools: 3, openCases: 2, overdueCases: 1, ledgerEntries: 7 }),
    previewImport: async (files, map) => {
      const file = files[0]
      if (file && 'name' in file && file.name.endsWith('.exe'))
        return refuse({ type: 'file-kind-unknown', file: file.name })
      const sheets = imported.sheets.map((sheet) => ({
        ...sheet,
        columns: sheet.columns.map((guess) => {
          const field = map.get(guess.heading)
          return field === undefined ? guess : { ...guess, field, how: 'map' as const }
        }),
      }))
      return ok({ sheets, outcomes: imported.outcomes })
    },
    importAndReview: async (_files, _map, onProgress) => {
      onProgress({ stage: 'judging', done: 3, total: 6 })
      return ok({ sheets: imported.sheets, outcomes: imported.outcomes })
    },
  }
}

/** Use cases over a register in which there is nothing yet. */
export function emptyApp(): WebApp {
  return {
    ...handmadeApp(),
    acting: nobodyActs(),
    ratings: noRatings,
    texts: noTexts(),
    overview: async () => undefined,
    plans: planQuestions({ store: { plan: async () => undefined }, solver }, {}),
    regions: { region: async () => undefined },
    groups: noGroups(),
    ledger: emptyLedger(),
    searchTools: async () => ({ rows: [], total: 0 }),
    showTool: async () => undefined,
    showOverlap: async () => undefined,
    listOverlaps: async () => ({ rows: [], total: 0 }),
    listOffices: async () => [],
    showOffice: async () => undefined,
  }
}

const [first, second] = facts.tools
const storedOverlap = {
  overlap: facts.overlap,
  a: { id: facts.overlap.a, name: first?.name ?? '', kind: 'app' as const, office: '县民政局' },
  b: { id: facts.overlap.b, name: second?.name ?? '', kind: 'app' as const, office: '县民政局' },
}
