import type { RegisterStore } from '#usecases'
import { auditStore } from './audit/auditStore.ts'
import { burdenStore } from './burden/burdenStore.ts'
import { caseStore } from './cases/caseStore.ts'
import type { Database } from './db.ts'
import { groupStore } from './groups/groupStore.ts'
import { hookStore } from './hooks/hookStore.ts'
import { type LedgerPen, appendWith, ledgerStore } from './ledger/ledgerStore.ts'
import { onceStore } from './once/onceStore.ts'
import { peopleStore } from './people/peopleStore.ts'
import { allOffices } from './register/allOffices.ts'
import { allTools } from './register/allTools.ts'
import { nextNumbers } from './register/nextNumbers.ts'
import { officesWithCounts } from './register/officesWithCounts.ts'
import { answers, registerFigures } from './register/registerFigures.ts'
import { saveImport } from './register/saveImport.ts'
import { toolRecord } from './register/toolRecord.ts'
import { latestOverview } from './review/latestOverview.ts'
import { openPlanShelf } from './review/latestPlan.ts'
import { overlapOfPair } from './review/overlapOfPair.ts'
import { overlapsByDegree } from './review/overlapsByDegree.ts'
import { registerChange } from './review/registerChange.ts'
import { saveReview } from './review/saveReview.ts'
import { openShelf } from './review/shelf.ts'
import { ownLimitStore } from './rulebook/ownLimitStore.ts'
import { searchTools } from './review/searchTools.ts'
import { storedTool } from './review/storedTool.ts'
import { ratingStore } from './ratings/ratingStore.ts'
import { readingStore } from './readings/readingStore.ts'
import { textStore } from './texts/textStore.ts'
import { usageStore } from './usage/usageStore.ts'

/** The register's questions and acts, asked of one database. */
export function registerStore(database: Database, pen: LedgerPen): RegisterStore {
  const append = appendWith(pen)
  const shelf = openShelf()
  const plans = openPlanShelf()
  let saving: Promise<unknown> = Promise.resolve()
  return {
    answers: () => answers(database),
    figures: (today) => registerFigures(database, today),
    allTools: () => allTools(database),
    change: () => registerChange(database),
    allOffices: () => allOffices(database),
    saveImport: (change) => saveImport(database, change, append),
    nextNumbers: () => nextNumbers(database),
    saveReview(review, onProgress = () => undefined, entriesOf = () => []) {
      // One review after the other: each clears away what the one before it left.
      const saved = saving.then(() =>
        saveReview(database, review, onProgress, (db, id) => append(db, entriesOf(id))),
      )
      saving = saved.catch(() => undefined)
      return saved
    },
    overview: () => latestOverview(database),
    plan: () => plans.plan(database),
    search: (query) => searchTools(database, shelf, query),
    tool: (id) => storedTool(database, id),
    record: (id) => toolRecord(database, id),
    overlap: (a, b) => overlapOfPair(database, a, b),
    overlaps: (page) => overlapsByDegree(database, page),
    offices: () => officesWithCounts(database),
    cases: caseStore(database, append),
    people: peopleStore(database, append),
    hooks: hookStore(database),
    once: onceStore(database),
    usage: usageStore(database),
    ratings: ratingStore(database),
    readings: readingStore(database),
    audits: auditStore(database),
    groups: groupStore(database),
    texts: textStore(database, append),
    burden: burdenStore(database, append),
    limits: ownLimitStore(database, append, pen.now ?? Date.now),
    ledger: ledgerStore(database, pen.now),
  }
}
