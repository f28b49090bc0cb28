import type { ToolId } from '#kernel'
import type { Going } from '#decide'
import { planPageWords } from '#words'
import { Bar } from '../parts/bars.tsx'
import type { PlanView } from './names.ts'

/** One band of the picture: what goes, and whoever takes most of it over; no heir where nobody needs one. */
type Band = {
  readonly from: readonly ToolId[]
  readonly to?: ToolId
  /** So many heirs of few tools each, drawn as one. */
  readonly heirs: number
  readonly people: number
  readonly isPartlyUnknown: boolean
}

const mostBands = 10
const wide = 760
const left = 300
const right = 470
const rowHeight = 44
const leastWidth = 3
const mostWidth = 34
const mostLetters = 18

/** Where the users of the tools that go will be: a picture of bands, and the same figures as a table. */
export function FlowsPart({ view }: { view: PlanView }) {
  const { reader, planned, names } = view
  const words = planPageWords[reader.lang].flows
  const { count } = reader.figures
  const moving = planned.plan.going.filter(({ moves }) => moves.length > 0)
  const unused = planned.plan.going.filter(
    ({ why, moves }) => why === 'unused' && moves.length === 0,
  )
  if (moving.length === 0) return unused.length === 0 ? null : <p>{words.none}</p>
  const bands = bandsOf(moving, view)
  const heirs = bands.reduce((sum, band) => sum + band.heirs, 0)
  const title = words.title(count(moving.length), count(heirs))
  const most = Math.max(1, ...bands.map(({ people }) => people))
  const named = bands.map((band) => ({ band, from: fromOf(band, view), to: toOf(band, view) }))
  return (
    <section aria-labelledby="flows">
      <h2 id="flows">{title}</h2>
      <svg
        class="flows"
        viewBox={`0 0 ${wide} ${(bands.length + (unused.length > 0 ? 1 : 0)) * rowHeight}`}
        role="img"
        aria-label={title}
      >
        {named.map(({ band, from, to }, row) => {
          const y = row * rowHeight + rowHeight / 2
          const thick = Math.max(leastWidth, (band.people / most) * mostWidth)
          const isUnknown = band.people === 0
          const thickness = isUnknown ? leastWidth * 3 : thick
          return (
            <g key={from + to}>
              <text class="flows__from" x={left - 12} y={y + 5} text-anchor="end">
                {from}
              </text>
              <rect
                x={left}
                y={y - thickness / 2}
                width={right - left}
                height={thickness}
                class={isUnknown ? 'hatch-edge' : 'flows__band'}
                fill={isUnknown ? 'url(#hatch)' : undefined}
              />
              <text class="flows__to" x={right + 12} y={y + 5}>
                {short(to)}
              </text>
            </g>
          )
        })}
        {unused.length === 0 ? null : (
          <g>
            <text
              class="flows__from"
              x={left - 12}
              y={bands.length * rowHeight + rowHeight / 2 + 5}
              text-anchor="end"
            >
              {`${words.unused} (${count(unused.length)})`}
            </text>
            <line
              class="flows__end"
              x1={left}
              x2={left + 28}
              y1={bands.length * rowHeight + rowHeight / 2}
              y2={bands.length * rowHeight + rowHeight / 2}
            />
            <text
              class="flows__none"
              x={right + 12}
              y={bands.length * rowHeight + rowHeight / 2 + 5}
            >
              {words.noHeir}
            </text>
          </g>
        )}
      </svg>
      <table class="cards flows__table">
        <caption>{words.note}</caption>
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.to}</th>
            <th scope="col" class="number">
              {words.people}
            </th>
          </tr>
        </thead>
        <tbody>
          {named.map(({ band, from, to }) => (
            <tr key={from + to}>
              <th scope="row">
                <s class="retired">{from}</s>
              </th>
              <td class="card-wide">
                {band.to === undefined ? to : <a href={reader.links.tool(band.to)}>{to}</a>}
                <Bar parts={[{ value: band.people, look: 'strong' }]} most={most} />
              </td>
              <td class="number" data-name={words.people}>
                {band.people === 0 ? (
                  <span class="unknown">{words.unknown}</span>
                ) : (
                  count(band.people)
                )}
              </td>
            </tr>
          ))}
          {unused.length === 0 ? null : (
            <tr>
              <th scope="row">{words.unused}</th>
              <td class="card-wide">{words.noHeir}</td>
              <td class="number" data-name={words.from}>
                {words.fromTools(count(unused.length))}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )

  function fromOf({ from }: Band, { names: known }: PlanView): string {
    const [first] = from
    if (first === undefined) return ''
    if (from.length === 1) return short(known.tool(first))
    const others = reader.lang === 'zh' ? from.length : from.length - 1
    return words.several(short(known.tool(first), mostLetters - 4), count(others))
  }
  function toOf({ to, heirs: many }: Band, _: PlanView): string {
    return to === undefined ? words.otherHeirs(count(many)) : names.tool(to)
  }
}

/** Bands by heir, those of most people first; whoever comes after the first ten is one band together. */
function bandsOf(moving: readonly Going[], { names }: PlanView): readonly Band[] {
  const byHeir = new Map<ToolId, ToolId[]>()
  for (const { tool, moves } of moving) {
    const heir = mainHeir(moves)
    if (heir === undefined) continue
    const from = byHeir.get(heir)
    if (from) from.push(tool)
    else byHeir.set(heir, [tool])
  }
  const people = (id: ToolId): number => names.about(id)?.people ?? 0
  const sum = (from: readonly ToolId[]): number => from.reduce((all, id) => all + people(id), 0)
  const isUnknown = (id: ToolId): boolean => names.about(id)?.people === undefined
  const bands = [...byHeir].map(
    ([to, from]): Band => ({
      to,
      from: from.toSorted((a, b) => people(b) - people(a)),
      heirs: 1,
      people: sum(from),
      isPartlyUnknown: from.some(isUnknown),
    }),
  )
  const sorted = bands.toSorted(
    (a, b) => b.people - a.people || b.from.length - a.from.length || (a.to! < b.to! ? -1 : 1),
  )
  if (sorted.length <= mostBands + 1) return sorted
  const rest = sorted.slice(mostBands)
  const from = rest.flatMap((band) => band.from)
  return [
    ...sorted.slice(0, mostBands),
    { from, heirs: rest.length, people: sum(from), isPartlyUnknown: from.some(isUnknown) },
  ]
}

function mainHeir(moves: Going['moves']): ToolId | undefined {
  const times = new Map<ToolId, number>()
  for (const { to } of moves) times.set(to.by, (times.get(to.by) ?? 0) + 1)
  return [...times].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}

/** A Chinese letter is twice as wide as another. */
function short(name: string, wideLetters = mostLetters): string {
  const letters = [...name]
  const isWide = /\p{Script=Han}/u.test(name)
  const most = isWide ? wideLetters : wideLetters * 2
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : name
}
