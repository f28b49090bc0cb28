import type { Limit } from '#kernel'
import type { FilingChange } from '#register'
import type { Missing, View } from '../criterion.ts'
import { cannotTell, criterion, limitEvidence, met, notMet, paperEvidence } from './answer.ts'
import { workingDaysIn } from './when.ts'

/** A change is applied for ahead of its day, and a major change of functions is filed anew. */
export const app08 = criterion(
  'APP-08',
  ['app'],
  (observed, rule, view) => {
    const { papers } = observed.tool
    const ahead = rule.limits['ahead']
    if (papers.kind !== 'app' || !ahead) return undefined
    const changes = papers.record?.changes ?? []
    if (changes.length === 0) return undefined
    const judged = changes.map((change) => ({ change, ...judgeChange(change, ahead, view) }))
    const days = judged.map(({ change }) => change.changedOn).join(', ')
    const evidence = [paperEvidence(observed, 'filing-record', days), limitEvidence(ahead)]
    const broken = judged.find(({ fault }) => fault)
    if (broken?.fault)
      return notMet(rule, evidence, {
        why: broken.fault,
        changed: broken.change.changedOn,
        limit: ahead.value,
      })
    const missing = judged.flatMap((each) => (each.missing ? [each.missing] : []))
    return missing.length > 0
      ? cannotTell(rule, [...new Set(missing)], evidence)
      : met(rule, evidence)
  },
  ['ahead'],
)

type Judged = { readonly fault?: 'not-filed-anew' | 'too-late'; readonly missing?: Missing }

function judgeChange(change: FilingChange, ahead: Limit, view: View): Judged {
  const { changedOn, appliedOn, major, filedAnew } = change
  if (major && filedAnew === false) return { fault: 'not-filed-anew' }
  if (appliedOn === undefined || (major && filedAnew === undefined))
    return { missing: 'filing-record' }
  if (appliedOn > changedOn) return { fault: 'too-late' }
  const days = workingDaysIn(view, appliedOn, changedOn)
  if (!days) return { missing: 'holiday-calendar' }
  if (days.most < ahead.value) return { fault: 'too-late' }
  return days.fewest >= ahead.value ? {} : { missing: 'holiday-calendar' }
}
