import type { Evidence } from '#evaluate'
import type { readerOf } from '#pages'
import { sayAmount, sayEvidenceValue, sayFactName } from '#words'
import { cliWords, limitName } from '#words'

/** One piece of evidence as a line of text: what it says, and where it stands. */
export function sayAnyEvidence(reader: ReturnType<typeof readerOf>, evidence: Evidence): string {
  const words = cliWords[reader.lang]
  switch (evidence.type) {
    case 'fact':
      return words.factLine(
        sayFactName(reader, evidence.fact),
        sayEvidenceValue(reader, evidence),
        evidence.source,
        evidence.asOf,
      )
    case 'text':
      return words.quoteLine(evidence.quote, evidence.source)
    case 'tool':
      return evidence.name
    case 'limit': {
      const amount = words.limitLine(
        limitName(reader.lang, evidence.limit),
        sayAmount(reader, evidence.value, evidence.unit),
      )
      return evidence.provenance === 'assumed' ? `${amount} *` : amount
    }
  }
}
