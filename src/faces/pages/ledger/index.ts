export { EntryPage } from './entryPage.tsx'
export { LedgerPage, entriesAPage } from './ledgerPage.tsx'
export { Timeline } from './timeline.tsx'
