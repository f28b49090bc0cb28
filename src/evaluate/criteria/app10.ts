import { read } from '#observe'
import { cannotTell, criterion, factEvidence, met, notMet } from './answer.ts'

/** The app shows who sponsors it and, unless it is exempt from filing, its filing number. */
export const app10 = criterion('APP-10', ['app'], (observed, rule) => {
  const { papers, life } = observed.tool
  if (papers.kind !== 'app' || life === 'proposed') return undefined
  const asked =
    papers.filing?.state === 'exempt'
      ? (['sponsorShown'] as const)
      : (['sponsorShown', 'filingNumberShown'] as const)
  const readings = asked.map((fact) => ({ fact, reading: read(observed, fact) }))
  const evidence = factEvidence(observed, ...asked)
  const lacking = readings.filter(({ reading }) => reading.known && !reading.value)
  if (lacking.length > 0)
    return notMet(rule, evidence, { lacking: lacking.map(({ fact }) => fact).join(', ') })
  const missing = readings.filter(({ reading }) => !reading.known).map(({ fact }) => fact)
  return missing.length > 0 ? cannotTell(rule, missing, evidence) : met(rule, evidence)
})
