import type { VNode } from 'preact'
import { Page, type Around } from './frame.tsx'
import { documentOf } from './html.ts'

export { assets } from './assets.ts'
export type { Asset } from './assets.ts'
export type { Way } from './frame.tsx'
export { IntakePage } from './intakeStart.tsx'
export type { IntakeLimits, IntakeProblem } from './intakeStart.tsx'
export { PreviewPage } from './intakePreview.tsx'
export type { PreviewFacts, RowType } from './intakePreview.tsx'
export { DonePage, WorkingPage } from './intakeWork.tsx'
export type { DoneCounts } from './intakeWork.tsx'
export * from './plan/index.ts'
export { OfficePage, OfficesPage } from './offices.tsx'
export { OverlapPage, OverlapsPage } from './overlaps.tsx'
export { OverviewPage } from './overview.tsx'
export { HelpPage, TroublePage, troubleTitle } from './plainPages.tsx'
export type { Trouble } from './plainPages.tsx'
export { addressOf, readerOf } from './reader.ts'
export type { Reader } from './reader.ts'
export { RegisterPageView } from './register.tsx'
export type { AskedFilters } from './register.tsx'
export { renderReport } from './report.tsx'
export { RulebookPage } from './rulebook.tsx'
export { ToolPage } from './tool.tsx'
export { fieldChoices } from './sayIntake.ts'
export type { FieldChoice } from './sayIntake.ts'
export { sayAmount, sayEvidenceValue, sayFactName, sayGround, sayValue } from './say.ts'

/** A whole page as text: what stands around it, and the thing itself. */
export function renderPage(around: Omit<Around, 'children'>, thing: VNode): string {
  return documentOf(Page({ ...around, children: thing }))
}
