import { expect, test } from 'vitest'
import { type Duty, idOf } from '#kernel'
import { reportStepsFrom, reviewDuty, takeReportStep } from './reportFate.ts'

const sponsor = idOf('O', 1)
const supervisor = idOf('O', 2)
const account = idOf('P', 1)
const clerk: Duty = { role: 'clerk', office: supervisor, within: '620722' }
const about = { sponsor, region: '620722001' }

test('a report is looked into by a clerk of the region around it', () => {
  expect(reviewDuty({ account, duties: [clerk] }, about)).toEqual(clerk)
  expect(reviewDuty({ account, duties: [clerk] }, { sponsor, region: '45' })).toBeUndefined()
  expect(reviewDuty({ account, duties: [clerk] }, {})).toEqual(clerk)
})

test('the office that a report is about never sees it, whatever else its people may do', () => {
  const own: Duty = { role: 'clerk', office: sponsor }
  expect(reviewDuty({ account, duties: [own] }, about)).toBeUndefined()
  expect(reviewDuty({ account, duties: [clerk, own] }, about)).toBeUndefined()
})

test('other duties do not open reports', () => {
  const sponsoring: Duty = { role: 'sponsor', office: supervisor, within: '62' }
  expect(reviewDuty({ account, duties: [sponsoring] }, about)).toBeUndefined()
})

test('who answers or sets aside says something to whoever sent it', () => {
  expect(takeReportStep('seen', 'answer', {})).toMatchObject({
    refusal: { type: 'report-needs-reply' },
  })
  expect(takeReportStep('seen', 'link', {})).toMatchObject({
    refusal: { type: 'report-needs-case' },
  })
  expect(takeReportStep('seen', 'answer', { reply: 'x' })).toEqual({ ok: true, value: 'answered' })
  expect(takeReportStep('answered', 'see', {})).toMatchObject({
    refusal: { type: 'report-step-not-open' },
  })
  expect(reportStepsFrom('answered')).toEqual([])
})
