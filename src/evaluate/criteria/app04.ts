import { filingParts } from '#register'
import { cannotTell, criterion, met, notMet, paperEvidence } from './answer.ts'

/** A filing holds all seven parts. Asked once there is a filing; whether there must be one is APP-01's question. */
export const app04 = criterion('APP-04', ['app'], (observed, rule) => {
  const { papers } = observed.tool
  if (papers.kind !== 'app' || papers.filing?.state === 'exempt') return undefined
  if (papers.filing?.state !== 'filed' && !papers.record) return undefined
  const held = papers.record?.parts
  if (!held) return cannotTell(rule, ['filing-record'])
  const evidence = [paperEvidence(observed, 'filing-record', held.join(', '))]
  const lacking = filingParts.filter((part) => !held.includes(part))
  if (lacking.length === 0) return met(rule, evidence)
  return notMet(rule, evidence, {
    lacking: lacking.join(', '),
    held: filingParts.length - lacking.length,
    asked: filingParts.length,
  })
})
