import type { Tool } from '#register'
import type { Missing } from '../criterion.ts'
import { cannotTell, criterion, met, notMet, paperEvidence, spanText } from './answer.ts'
import { isBefore } from './when.ts'

/**
 * A form shows its number, issuer, approval number and validity, and is not past it; else people may refuse it.
 * What somebody said is not there counts (an empty text); a column that nobody filled proves nothing.
 */
export const mr02 = criterion('MR-02', ['form'], (observed, rule, view) => {
  const { papers } = observed.tool
  if (papers.kind !== 'form') return undefined
  const shown = papersOf(papers)
  const lacking = shown.filter(({ text }) => text === '').map(({ paper }) => paper)
  const unknown = shown.filter(({ text }) => text === undefined).map(({ paper }) => paper)
  const evidence = shown.flatMap(({ paper, text }) =>
    text === undefined ? [] : [paperEvidence(observed, paper, text)],
  )
  const over = papers.expiresOn ? isBefore(papers.expiresOn, view.asOf) : 'no'
  if (over === 'yes' && papers.expiresOn)
    return notMet(rule, evidence, {
      why: lacking.length > 0 ? 'lacking-and-expired' : 'expired',
      lacking: lacking.join(', '),
      expired: papers.expiresOn.to,
    })
  if (lacking.length > 0)
    return notMet(rule, evidence, { why: 'lacking', lacking: lacking.join(', ') })
  if (unknown.length > 0) return cannotTell(rule, unknown, evidence)
  return over === 'perhaps' ? cannotTell(rule, ['validity'], evidence) : met(rule, evidence)
})

type FormPapers = Extract<Tool['papers'], { kind: 'form' }>
type Shown = { readonly paper: Missing; readonly text: string | undefined }

function papersOf(papers: FormPapers): readonly Shown[] {
  const { issuer, formNumber, approvalNumber, expiresOn, showsValidity } = papers
  const validity = expiresOn ? spanText(expiresOn) : showsValidity === false ? '' : undefined
  return [
    { paper: 'form-number', text: formNumber },
    { paper: 'issuer', text: issuer },
    { paper: 'approval-number', text: approvalNumber },
    { paper: 'validity', text: validity },
  ]
}
