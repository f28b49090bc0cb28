import type { ToolId } from '#kernel'
import { type GroupWeek, recentWeeks } from '#observe'
import type { GroupTold, NamedPair } from '#usecases'
import { groupWords } from '#words'
import { Bar } from '../parts/bars.tsx'
import type { Reader } from '../reader.ts'

/** What is known of a group: its weeks as figures, and which others have nearly the same members. */
export function GroupPart({
  reader,
  tool,
  told: { weeks, pairs },
}: {
  reader: Reader
  tool: ToolId
  told: GroupTold
}) {
  const says = groupWords[reader.lang].part
  return (
    <section aria-labelledby="group">
      <h2 id="group">{says.title}</h2>
      {weeks.length === 0 ? <p>{says.noWeeks}</p> : <Weeks reader={reader} weeks={weeks} />}
      {pairs.length > 0 ? <Pairs reader={reader} tool={tool} pairs={pairs} /> : null}
      <p class="quiet">
        {says.note} <a href={reader.to('/groups')}>{says.list}</a>
      </p>
    </section>
  )
}

function Weeks({ reader, weeks }: { reader: Reader; weeks: readonly GroupWeek[] }) {
  const says = groupWords[reader.lang].part
  const { count, share } = reader.figures
  const recent = weeks.slice(-recentWeeks)
  const sum = (name: 'messages' | 'replyDemands' | 'offHours') =>
    recent.reduce((all, week) => all + week[name], 0)
  const most = Math.max(...weeks.map(({ messages }) => messages))
  return (
    <>
      <p>
        {says.lead({
          weeks: count(recent.length),
          messages: count(Math.round(sum('messages') / recent.length)),
          demands: count(Math.round(sum('replyDemands') / recent.length)),
          offHours: share(sum('offHours') / Math.max(1, sum('messages'))),
        })}
      </p>
      <details class="apart">
        <summary>{says.byWeek}</summary>
        <table class="cards">
          <caption class="card-hidden">{says.bars}</caption>
          <thead>
            <tr>
              <th scope="col">{says.week}</th>
              <th scope="col" class="card-hidden">
                <span class="out-of-sight">{says.messages}</span>
              </th>
              {[says.messages, says.active, says.demands, says.answers, says.offHours].map(
                (name) => (
                  <th scope="col" class="number" key={name}>
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map((week) => (
              <tr key={week.week}>
                <th scope="row" class="when">
                  {week.week}
                </th>
                <td class="card-hidden">
                  <Bar
                    parts={[
                      { value: week.offHours, look: 'strong' },
                      { value: week.messages - week.offHours, look: 'plain' },
                    ]}
                    most={most}
                  />
                </td>
                <td class="number" data-name={says.messages}>
                  {count(week.messages)}
                </td>
                <td class="number" data-name={says.active}>
                  {count(week.active)}
                </td>
                <td class="number" data-name={says.demands}>
                  {count(week.replyDemands)}
                </td>
                <td class="number" data-name={says.answers}>
                  {count(week.answers)}
                </td>
                <td class="number" data-name={says.offHours}>
                  {week.messages === 0 ? '–' : share(week.offHours / week.messages)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}

function Pairs({
  reader,
  tool,
  pairs,
}: {
  reader: Reader
  tool: ToolId
  pairs: readonly NamedPair[]
}) {
  const says = groupWords[reader.lang].part
  const { count, share } = reader.figures
  return (
    <>
      <h3>{says.pairsTitle}</h3>
      <ul class="rows">
        {pairs.map(({ a, b, shared, ofA, ofB, degree }) => {
          const other = a.id === tool ? b : a
          const purpose = degree === undefined ? '' : ` · ${says.purpose(share(degree))}`
          return (
            <li key={other.id}>
              <p>
                <a href={reader.links.tool(other.id)}>{other.name}</a>
                <span class="quiet">{` · ${other.office}`}</span>
              </p>
              <p class="quiet">
                {says.pair(count(shared), share(shared / Math.min(ofA, ofB))) + purpose}
              </p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
