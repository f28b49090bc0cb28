import type { ToolId } from '#kernel'
import type { Going, Plan } from '#decide'
import type { PriceEffect, Scenario } from '#usecases'
import { figuresOf, limitName, planWords } from '#words'
import type { Planned } from './app.ts'
import type { Args } from './args.ts'
import { padEnd, padStart, type Terminal, widthOf } from './terminal.ts'

const margin = '  '

/** The plan as a person reads it in a terminal: how many, how good, what goes where, what nobody can replace, how firm it stands. */
export function planText(planned: Planned, args: Args, terminal: Terminal): string {
  const { plan } = planned
  const words = planWords[args.lang]
  const { count, about, share } = figuresOf(args.lang)
  const { paint } = terminal
  const { tools, weight } = plan.figures
  const quality = plan.gap === 0 ? words.proven : words.near(finely(plan.gap, share))
  return [
    '',
    paint('bold', `− ${words.title}`),
    '',
    margin + paint('bold', words.counted(count(tools.after), count(tools.now - tools.after))),
    margin + words.hours(about(weight.now), about(weight.after)),
    margin + paint('dim', quality),
    ...warnings(planned, args).map((line) => margin + paint('red', line)),
    '',
    margin + paint('bold', words.goingHead),
    ...goingLines(planned, args, terminal),
    '',
    margin + paint('bold', words.stayingHead),
    ...stayingLines(planned, args, terminal),
    ...proposalLines(planned, args, terminal),
    ...studyLines(planned, args, terminal),
    '',
    margin + paint('dim', words.assumed),
  ].join('\n')
}

/** Scenarios side by side: each a column, what it takes away and what its way costs a row. */
export function scenariosText(
  scenarios: readonly Scenario[],
  { lang }: Args,
  { paint }: Terminal,
): string {
  const words = planWords[lang].compare
  const { count, about } = figuresOf(lang)
  const rows: readonly (readonly [string, (scenario: Scenario) => string])[] = [
    [words.name, ({ name }) => name ?? ''],
    [words.tools, ({ planned }) => count(planned.plan.figures.tools.after)],
    [words.hours, ({ planned }) => about(planned.plan.figures.hours.after)],
    [words.yuan, ({ planned }) => about(planned.plan.figures.yuan.after)],
    [words.people, ({ planned }) => count(planned.plan.figures.peopleMoved)],
    [words.handover, ({ planned }) => about(planned.plan.figures.handover)],
    [words.stay, ({ stay }) => count(stay.length)],
    [words.go, ({ go }) => count(go.length)],
  ]
  const labels = Math.max(...rows.map(([label]) => widthOf(label)))
  const cells = rows.map(([, cell]) => scenarios.map(cell))
  const widths = scenarios.map((_, at) => Math.max(...cells.map((row) => widthOf(row[at] ?? ''))))
  const lines = rows.map(([label], row) => {
    const values = (cells[row] ?? []).map((cell, at) => padStart(cell, widths[at] ?? 0))
    const line = `${margin}${padEnd(label, labels)}  ${values.join('  ')}`
    return row === 0 ? paint('bold', line) : line
  })
  return ['', paint('bold', `− ${words.head}`), '', ...lines].join('\n')
}

function namesOf({ review }: Planned): (id: ToolId) => string {
  const names = new Map(review.tools.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}

function warnings(planned: Planned, { lang, most }: Args): readonly string[] {
  const { plan } = planned
  const words = planWords[lang]
  const { count, list } = figuresOf(lang)
  const name = namesOf(planned)
  const all = [
    ...plan.unservable.map(({ capability, tool }) => words.unservable(capability, name(tool))),
    ...plan.tooMany.map((one) =>
      words.tooMany(one.rule, list(one.kept.map(name)), count(one.most)),
    ),
    ...plan.crowded.map(({ by, people, capacity }) =>
      words.crowded(name(by), count(people), count(capacity)),
    ),
    ...plan.withoutPath.map(({ capability, by }) => words.withoutPath(capability, name(by))),
  ]
  const left = all.length - most
  return left > 0 ? [...all.slice(0, most), words.more(count(left))] : all
}

function goingLines(planned: Planned, args: Args, { paint }: Terminal): readonly string[] {
  const { going } = planned.plan
  const words = planWords[args.lang]
  const { list } = figuresOf(args.lang)
  const name = namesOf(planned)
  const isMoving = ({ moves, lost }: Going) => moves.length + lost.length > 0
  const inOrder = [...going.filter(isMoving), ...going.filter((one) => !isMoving(one))]
  const lines = inOrder.slice(0, args.most).flatMap((one) => [
    `${margin}− ${paint('bold', name(one.tool))}  ${paint('dim', aboutGoing(one, args))}`,
    ...one.moves.map(({ capability, to, path }) => {
      const doubts = [
        ...(to.isCertain ? [] : [words.unsure]),
        ...(path === undefined || path === 'told' ? [] : [words.path[path]]),
      ]
      const home = words.home(capability, name(to.by))
      return `${margin}${margin}${home} ${paint('dim', doubts.join(' · '))}`.trimEnd()
    }),
    ...(one.lost.length > 0 ? [`${margin}${margin}${words.lost(list(one.lost))}`] : []),
  ])
  return [...lines, ...more(going, args, paint)]
}

function aboutGoing(one: Going, { lang }: Args): string {
  const words = planWords[lang]
  const { about, count } = figuresOf(lang)
  return [
    words.goes[one.why],
    ...(one.people === undefined ? [] : [words.people(count(one.people))]),
    ...(one.mayNotFit ? [words.mayNotFit] : []),
    words.saves(about(one.saves)),
  ].join(' · ')
}

function stayingLines(planned: Planned, args: Args, { paint }: Terminal): readonly string[] {
  const words = planWords[args.lang]
  const { count } = figuresOf(args.lang)
  const name = namesOf(planned)
  const alone = planned.plan.staying
    .filter((one) => one.onlyHere + one.takesOverFrom.length > 0)
    .toSorted(
      (a, b) =>
        b.takesOverFrom.length - a.takesOverFrom.length ||
        b.lostWithout.length - a.lostWithout.length,
    )
  const lines = alone
    .slice(0, args.most)
    .flatMap(({ tool, lostWithout, onlyHere }) => [
      `${margin}✓ ${paint('bold', name(tool))}  ${paint('dim', words.lostWithout(count(lostWithout.length)))}`,
      ...(onlyHere > 0 ? [`${margin}${margin}${words.onlyHere(count(onlyHere))}`] : []),
    ])
  return [...lines, ...more(alone, args, paint)]
}

function proposalLines(planned: Planned, args: Args, { paint }: Terminal): readonly string[] {
  const { proposals } = planned.plan
  if (proposals.length === 0) return []
  const words = planWords[args.lang].proposed
  const { count, list } = figuresOf(args.lang)
  const name = namesOf(planned)
  const lines = proposals.slice(0, args.most).flatMap(({ tool, served, isNew, outs, owes }) => {
    const homes = list([...new Set(served.map(({ by }) => name(by.by)))])
    const says = [
      ...(isNew.length === 0 ? [words.needless(homes)] : [words.isNew(list(isNew))]),
      ...(owes > 0 ? [words.owes(count(owes))] : []),
      ...(owes === 0 && isNew.length > 0 ? [words.paid(list(outs.map(name)))] : []),
    ]
    return [`${margin}? ${paint('bold', name(tool))}`, ...says.map((say) => margin + margin + say)]
  })
  return ['', margin + paint('bold', words.head), ...lines, ...more(proposals, args, paint)]
}

function studyLines(planned: Planned, args: Args, { paint }: Terminal): readonly string[] {
  const { study } = planned
  if (!study) return []
  const words = planWords[args.lang].study
  const { about, count, list } = figuresOf(args.lang)
  const name = namesOf(planned)
  const moved = new Set(study.effects.filter(changesSomething).map(({ price }) => price))
  const all = [...new Set(study.effects.map(({ price }) => price))]
  const same = all.filter((price) => !moved.has(price)).map((id) => limitName(args.lang, id))
  const near = study.closeCalls.slice(0, closest)
  return [
    '',
    margin + paint('bold', words.head),
    ...(same.length > 0 ? [margin + words.sameWith(list(same))] : []),
    ...study.effects
      .filter(changesSomething)
      .map(({ price, value, instead, stay, go, hoursAfter }) => {
        const changed = words.effect(limitName(args.lang, price), `${value}`, `${tidy(instead)}`)
        const says = words.changes(count(stay.length), count(go.length), about(hoursAfter))
        return `${margin}${changed} ${paint('dim', '·')} ${says}`
      }),
    '',
    margin + paint('bold', words.closeCallsHead),
    ...near.map(({ without, instead, costsMore }) => {
      const others = list(instead.map((id) => `"${name(id)}"`))
      return margin + words.closeCall(name(without), others, about(costsMore))
    }),
    ...(near.length === 0 ? [margin + paint('dim', words.noCloseCall)] : []),
    ...(study.isCutShort ? [margin + paint('dim', words.cutShort)] : []),
  ]
}

function changesSomething({ stay, go }: PriceEffect): boolean {
  return stay.length + go.length > 0
}

const closest = 5

function more(
  all: readonly unknown[],
  { lang, most }: Args,
  paint: Terminal['paint'],
): readonly string[] {
  const left = all.length - most
  return left > 0 ? [margin + paint('dim', planWords[lang].more(figuresOf(lang).count(left)))] : []
}

/** A share below one in a hundred is not nought: it is said with its first figure. */
function finely(gap: Plan['gap'], share: (value: number) => string): string {
  return gap >= 0.01 ? share(gap) : `${Number((gap * 100).toPrecision(1))}%`
}

function tidy(value: number): number {
  return Number(value.toPrecision(6))
}
