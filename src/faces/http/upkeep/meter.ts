import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { RatingDesk, ReportDesk, RegisterFigures, UseTracker } from '#usecases'

/** Edges of the duration histogram, in seconds. */
const edges = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const
const statusWidth = 100
const microseconds = 1_000_000
const nanoseconds = 1_000_000_000
const half = 50
const nearlyAll = 99

/** A call that was answered: by which pattern of address, never by the address itself. */
export type AnsweredCall = {
  readonly method: string
  readonly route: string
  readonly status: number
  readonly seconds: number
}

type Series = { count: number; sum: number; readonly buckets: number[] }

/** Hits of trackers and ratings of people by what came of them. */
export type CountedFigures = {
  readonly hits: ReturnType<UseTracker['figures']>
  readonly ratings: ReturnType<RatingDesk['figures']>
  /** Reports of burdens that were refused, by why. */
  readonly refusedReports: ReturnType<ReportDesk['refused']>
}

/** Counts what is answered and how this process fares, for as long as it runs. */
export type Meter = {
  readonly note: (call: AnsweredCall) => void
  /** Everything as text (Prometheus exposition format 0.0.4). */
  readonly text: (register: RegisterFigures | undefined, counted: CountedFigures) => string
  readonly stop: () => void
}

/** Start counting. */
export function startMeter(): Meter {
  const calls = new Map<string, Series>()
  const delay = monitorEventLoopDelay()
  delay.enable()
  return {
    stop: () => void delay.disable(),
    note({ method, route, status, seconds }) {
      const labels = labelsOf({
        method,
        route,
        status: `${Math.floor(status / statusWidth)}xx`,
      })
      const series = calls.get(labels) ?? { count: 0, sum: 0, buckets: edges.map(() => 0) }
      calls.set(labels, series)
      series.count += 1
      series.sum += seconds
      edges.forEach((edge, at) => {
        if (seconds <= edge) series.buckets[at] = (series.buckets[at] ?? 0) + 1
      })
    },
    text: (register, { hits, ratings, refusedReports }) =>
      [
        ...callLines(calls),
        ...processLines(),
        ...metric('nodejs_eventloop_lag_seconds', 'summary', [
          ['{quantile="0.5"}', delay.percentile(half) / nanoseconds],
          ['{quantile="0.99"}', delay.percentile(nearlyAll) / nanoseconds],
        ]),
        ...registerLines(register),
        ...outcomeLines('subtract_hits_total', hits),
        ...outcomeLines('subtract_ratings_total', ratings),
        ...metric(
          'subtract_refused_reports_total',
          'counter',
          Object.entries(refusedReports).map(([why, count]) => [`{${labelsOf({ why })}}`, count]),
        ),
      ].join('\n') + '\n',
  }
}

type Sample = readonly [labels: string, value: number]

function callLines(calls: ReadonlyMap<string, Series>): readonly string[] {
  const all = [...calls]
  const duration = 'http_request_duration_seconds'
  return [
    ...metric(
      'http_requests_total',
      'counter',
      all.map(([labels, { count }]) => [`{${labels}}`, count]),
    ),
    `# TYPE ${duration} histogram`,
    ...all.flatMap(([labels, { count, sum, buckets }]) => [
      ...edges.map((edge, at) => `${duration}_bucket{${labels},le="${edge}"} ${buckets[at] ?? 0}`),
      `${duration}_bucket{${labels},le="+Inf"} ${count}`,
      `${duration}_sum{${labels}} ${sum}`,
      `${duration}_count{${labels}} ${count}`,
    ]),
  ]
}

function processLines(): readonly string[] {
  const { rss, heapUsed } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  return [
    ...metric('process_resident_memory_bytes', 'gauge', [['', rss]]),
    ...metric('nodejs_heap_used_bytes', 'gauge', [['', heapUsed]]),
    ...metric('process_cpu_seconds_total', 'counter', [['', (user + system) / microseconds]]),
    ...metric('process_uptime_seconds', 'gauge', [['', process.uptime()]]),
  ]
}

/** A database that does not answer in time tells no figures: they are left out, not nought. */
function registerLines(register: RegisterFigures | undefined): readonly string[] {
  const answers = metric('subtract_database_answers', 'gauge', [['', register ? 1 : 0]])
  if (!register) return answers
  const { tools, openCases, overdueCases, ledgerEntries } = register
  return [
    ...answers,
    ...metric('subtract_tools', 'gauge', [['', tools]]),
    ...metric('subtract_open_cases', 'gauge', [['', openCases]]),
    ...metric('subtract_overdue_cases', 'gauge', [['', overdueCases]]),
    ...metric('subtract_ledger_entries', 'gauge', [['', ledgerEntries]]),
  ]
}

function outcomeLines(name: string, figures: Readonly<Record<string, number>>): readonly string[] {
  const counts = Object.entries(figures)
  return metric(
    name,
    'counter',
    counts.map(([outcome, count]) => [`{${labelsOf({ outcome })}}`, count]),
  )
}

function metric(name: string, type: string, samples: readonly Sample[]): readonly string[] {
  return [
    `# TYPE ${name} ${type}`,
    ...samples.map(([labels, value]) => `${name}${labels} ${value}`),
  ]
}

function labelsOf(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, (sign) => `\\${sign}`)}"`)
    .join(',')
}
