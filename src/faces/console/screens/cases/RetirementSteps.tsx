import { Steps } from 'antd'
import { retirementCase } from '#act'
import { caseWords, stepName } from '#words'
import type { ToldCase } from '../../api/questions.ts'
import { lang } from '../../frame/reader.ts'
import { Part } from '../../parts/small.tsx'
import { speaker } from '../../parts/speaker.ts'

/** The way from the first word of an end to the last, as the table has it: one forward step from each place. */
const way = [
  'plan',
  'prove',
  'accept-proof',
  'announce',
  'hand-over',
  'take-offline',
  'settle-data',
  'report',
  'close',
] as const satisfies readonly (keyof typeof retirementCase.steps)[]

/** The checklist of a retirement: what is done and since when, what comes now, what is still to come. */
export function RetirementSteps({ told: { kind, place, entries } }: { readonly told: ToldCase }) {
  if (place === 'dropped') return null
  const now = way.findIndex((step) => {
    const from: readonly string[] = retirementCase.steps[step].from
    return from.includes(place)
  })
  const current = place === 'closed' ? way.length : now
  return (
    <Part title={caseWords[lang].kinds.retirement}>
      <Steps
        orientation="vertical"
        size="small"
        current={current}
        items={way.map((step, at) => ({
          title: stepName(lang, { kind, step }),
          content: at < current ? doneOn(entries, step) : undefined,
        }))}
      />
    </Part>
  )
}

function doneOn(entries: ToldCase['entries'], step: string): string | undefined {
  const entry = entries.findLast((one) => one.step === step)
  return entry && speaker.figures.day(entry.on)
}
