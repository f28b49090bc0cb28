import { type GroupSign, groupSigns } from '#observe'
import type { GroupList, GroupRow, NamedPair, StoredLoad } from '#usecases'
import { groupWords } from '#words'
import { Pager, ToolName, Unknown } from '../parts/small.tsx'
import type { Reader } from '../reader.ts'

/** Work groups: which are silent, which outlived their task, which are the same people again. */
export function GroupsPage({
  reader,
  sign,
  list,
  pairs,
  load,
  page,
  pageSize,
}: {
  reader: Reader
  sign?: GroupSign | undefined
  list: GroupList
  /** In the place of rows, where groups with the same members are asked for. */
  pairs?: { readonly rows: readonly NamedPair[]; readonly total: number } | undefined
  load?: StoredLoad | undefined
  page: number
  pageSize: number
}) {
  const says = groupWords[reader.lang].list
  const { count } = reader.figures
  const bring = (
    <p class="buttons">
      <a class="button" href={reader.to('/groups/import')}>
        {says.bring}
      </a>
    </p>
  )
  if (list.groups === 0)
    return (
      <>
        <h1>{says.title}</h1>
        <p>{says.empty}</p>
        {bring}
      </>
    )
  const total = pairs?.total ?? list.total
  return (
    <>
      <h1>{says.title}</h1>
      <p class="lead">{says.lead}</p>
      {load ? <Load reader={reader} load={load} /> : null}
      <div class="filters">
        <ul class="filters__line">
          <li>
            <a href={reader.to('/groups')} aria-current={sign ? undefined : 'true'}>
              {says.all(count(list.groups))}
            </a>
          </li>
          {groupSigns.map((one) => (
            <li key={one}>
              <a
                href={reader.to('/groups', { sign: one })}
                aria-current={one === sign ? 'true' : undefined}
              >
                {says.sign(one, count(list.counts[one]))}
              </a>
            </li>
          ))}
        </ul>
      </div>
      {sign ? (
        <p class="quiet">
          {says.explained(sign, {
            dormant: count(list.dormantDays),
            dissolve: count(list.dissolveDays),
          })}
        </p>
      ) : null}
      {total === 0 ? (
        <p>{says.none}</p>
      ) : pairs ? (
        <PairTable reader={reader} pairs={pairs.rows} />
      ) : (
        <GroupTable reader={reader} rows={list.rows} />
      )}
      <Pager
        reader={reader}
        page={page}
        pages={Math.max(1, Math.ceil(total / pageSize))}
        at={(at) => reader.to('/groups', { sign, page: String(at) })}
      />
      {bring}
    </>
  )
}

function Load({ reader, load: { load } }: { reader: Reader; load: StoredLoad }) {
  const says = groupWords[reader.lang].list
  const { count } = reader.figures
  const whole = (figure: number) => count(Math.round(figure))
  return (
    <>
      <p>
        {says.load({
          people: count(load.people),
          groups: whole(load.groupsEach.median),
          groups90: whole(load.groupsEach.p90),
          messages: whole(load.messagesAWeek.median),
          messages90: whole(load.messagesAWeek.p90),
          demands: whole(load.replyDemandsAWeek.median),
          demands90: whole(load.replyDemandsAWeek.p90),
        })}
      </p>
      <p class="quiet">{says.loadNote}</p>
    </>
  )
}

function GroupTable({ reader, rows }: { reader: Reader; rows: readonly GroupRow[] }) {
  const words = groupWords[reader.lang]
  const says = words.list
  const { count, share } = reader.figures
  const figure = (value: number | undefined, written: (value: number) => string) =>
    value === undefined ? <Unknown>{says.unknown}</Unknown> : written(value)
  return (
    <table class="cards">
      <caption>{says.sorted}</caption>
      <thead>
        <tr>
          <th scope="col">{says.group}</th>
          <th scope="col">{says.signsName}</th>
          <th scope="col" class="number">
            {says.members}
          </th>
          <th scope="col" class="number">
            {says.messagesPerDay}
          </th>
          <th scope="col" class="number">
            {says.demandsPerWeek}
          </th>
          <th scope="col" class="number">
            {says.offHours}
          </th>
          <th scope="col" class="number">
            {says.last}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <ToolName reader={reader} name={row.name} href={reader.links.tool(row.id)} />
              <br />
              <small class="quiet">{row.office}</small>
            </th>
            <td class="card-wide">
              {row.signs.length === 0 ? (
                <span class="quiet">{says.nothing}</span>
              ) : (
                reader.figures.list(row.signs.map((one) => words.signs[one]))
              )}
            </td>
            <td class="number" data-name={says.members}>
              {figure(row.members, count)}
            </td>
            <td class="number" data-name={says.messagesPerDay}>
              {figure(row.messagesPerDay, (value) => count(Math.round(value)))}
            </td>
            <td class="number" data-name={says.demandsPerWeek}>
              {figure(row.replyDemandsPerWeek, (value) => count(Math.round(value)))}
            </td>
            <td class="number" data-name={says.offHours}>
              {figure(row.offHoursShare, share)}
            </td>
            <td class="number" data-name={says.last}>
              {row.lastMessageOn ?? <Unknown>{says.unknown}</Unknown>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PairTable({ reader, pairs }: { reader: Reader; pairs: readonly NamedPair[] }) {
  const says = groupWords[reader.lang].list
  const { count, share } = reader.figures
  return (
    <table class="cards">
      <caption>{says.pairsSorted}</caption>
      <thead>
        <tr>
          <th scope="col">{says.group}</th>
          <th scope="col">{says.other}</th>
          <th scope="col">{says.shared}</th>
          <th scope="col" class="number">
            {says.share}
          </th>
          <th scope="col" class="number">
            {says.purpose}
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ a, b, shared, ofA, ofB, degree }) => {
          const smaller = Math.min(ofA, ofB)
          return (
            <tr key={`${a.id} ${b.id}`}>
              <th scope="row">
                <ToolName reader={reader} name={a.name} href={reader.links.tool(a.id)} />
                <br />
                <small class="quiet">{a.office}</small>
              </th>
              <td class="card-wide">
                <ToolName reader={reader} name={b.name} href={reader.links.tool(b.id)} />
                <br />
                <small class="quiet">{b.office}</small>
              </td>
              <td class="card-wide">{says.sharedOf(count(shared), count(smaller))}</td>
              <td class="number" data-name={says.share}>
                {share(shared / smaller)}
              </td>
              <td class="number" data-name={says.purpose}>
                {degree === undefined ? <Unknown>{says.unknown}</Unknown> : share(degree)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
