import { type ObservedTool, read } from '#observe'
import { cannotTell, criterion, factEvidence, wantYes } from './answer.ts'

/** What a higher level gathered from the grassroots goes back to them, in time and complete. */
export const mr06 = criterion('MR-06', ['form', 'app', 'site'], (observed, rule) => {
  const holds = read(observed, 'holdsGrassrootsData')
  if (holds.known && !holds.value) return undefined
  if (!holds.known && !mayGather(observed)) return undefined
  const answer = wantYes(rule, observed, 'dataReturned')
  const evidence = factEvidence(observed, 'holdsGrassrootsData', 'dataReturned')
  return holds.known ? { ...answer, evidence } : cannotTell(rule, ['holdsGrassrootsData'], evidence)
})

/** A form, or a tool for staff: what only citizens use gathers nothing from the grassroots. */
function mayGather({ tool }: ObservedTool): boolean {
  return (
    tool.kind === 'form' ||
    tool.audiences.includes('grassroots') ||
    tool.audiences.includes('staff')
  )
}
