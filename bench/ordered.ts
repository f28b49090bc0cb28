import { join } from 'node:path'
import { type Accuracy, accuracyOf, judgedMonths } from '../test/support/population/judged.ts'
import { control, dailyVisitsIn, rounded } from './ordered/control.ts'
import type { BenchOptions } from './run.ts'

/** Tools on which nothing was tuned. */
const judgedOn = 10_000
const usualSize = 200

/** How well ordered use is told from voluntary use: on made tools whose truth is known, and on real use that nobody ordered. */
export default async function ordered({ data, size = usualSize }: BenchOptions) {
  const folder = data ?? join(import.meta.dirname, '../../shared/data')
  const file = dailyVisitsIn(folder)
  const started = process.cpuUsage()
  const months = judgedMonths({ from: judgedOn, count: size })
  const ms = process.cpuUsage(started).user / 1000
  const isFree = ({ tool }: (typeof months)[number]) => tool.orders.length === 0
  const isTold = ({ tool }: (typeof months)[number]) =>
    tool.orders.every((order) => tool.papers.includes(order))
  const real = file === undefined ? undefined : control(file)
  const all = shown(accuracyOf(months))
  return {
    ...(real && { calledOrdered: real.asItIs.calledOrdered, meanLikely: real.asItIs.meanLikely }),
    control: real ?? { skipped: `no daily_visits.csv in ${folder}` },
    made: {
      tools: size,
      all,
      told: shown(accuracyOf(months.filter(isTold))),
      untold: shown(accuracyOf(months.filter((one) => !isTold(one)))),
      free: shown(accuracyOf(months.filter(isFree))),
      wronglyAllOrdered: months.filter(
        ({ estimated, truth }) => estimated.known && estimated.share.low >= 0.9 && truth < 0.8,
      ).length,
    },
    cpuMsPerMonth: rounded(ms / Math.max(1, months.length)),
  }
}

function shown(accuracy: Accuracy): object {
  return Object.fromEntries(
    Object.entries(accuracy).map(([name, value]) => [
      name,
      typeof value === 'number'
        ? rounded(value)
        : Object.fromEntries(Object.entries(value).map(([one, figure]) => [one, rounded(figure)])),
    ]),
  )
}
