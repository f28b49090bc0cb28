import { read } from '#observe'
import { cannotTell, criterion, factEvidence, met, notMet } from './answer.ts'

/** Where shared data would meet the need, an office does not collect again; a lead source department answers for the datum. */
export const mr04 = criterion('MR-04', ['form', 'app', 'site'], (observed, rule) => {
  const meets = read(observed, 'sharingMeetsNeed')
  const collects = observed.tool.kind === 'form' || meets.known || read(observed, 'dataItems').known
  if (!collects) return undefined
  const source = read(observed, 'leadSource')
  const evidence = factEvidence(observed, 'sharingMeetsNeed', 'leadSource')
  if (!meets.known) return cannotTell(rule, ['sharingMeetsNeed'], evidence)
  if (!meets.value) return met(rule, evidence)
  return source.known && source.value !== ''
    ? notMet(rule, evidence, { why: 'source-known', source: source.value })
    : notMet(rule, evidence, { why: 'source-not-named' })
})
