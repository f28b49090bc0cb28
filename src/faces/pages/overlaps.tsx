import type { Overlap } from '#evaluate'
import type { StoredName, StoredOverlap } from '#usecases'
import { groupWords, overlapReason } from '#words'
import { Bar } from './parts/bars.tsx'
import { Pager, ToolName } from './parts/small.tsx'
import type { Reader } from './reader.ts'

/** Pairs of tools that do the same job, highest overlap first. */
export function OverlapsPage({
  reader,
  rows,
  total,
  page,
  pageSize,
}: {
  reader: Reader
  rows: readonly StoredOverlap[]
  total: number
  page: number
  pageSize: number
}) {
  const { words } = reader
  return (
    <>
      <h1>{words.overlap.title}</h1>
      <p class="lead">{words.overlap.lead}</p>
      <p>
        <a href={reader.to('/groups')}>{groupWords[reader.lang].list.title}</a>
      </p>
      {rows.length === 0 ? (
        <p>{words.overlap.none}</p>
      ) : (
        <OverlapTable reader={reader} rows={rows} />
      )}
      <Pager
        reader={reader}
        page={page}
        pages={Math.max(1, Math.ceil(total / pageSize))}
        at={(at) => reader.to('/overlaps', { page: String(at) })}
      />
    </>
  )
}

/** Pairs one a row, with the degree and a way to see them side by side. */
export function OverlapTable({ reader, rows }: { reader: Reader; rows: readonly StoredOverlap[] }) {
  const { words, figures } = reader
  const says = words.overlap
  return (
    <table class="cards">
      <caption>{says.sorted}</caption>
      <thead>
        <tr>
          <th scope="col">{says.first}</th>
          <th scope="col">{says.second}</th>
          <th scope="col">{says.audienceName}</th>
          <th scope="col" class="number" aria-sort="descending">
            {says.degree} ↓
          </th>
          {reader.onServer ? (
            <td>
              <span class="out-of-sight">{says.compare}</span>
            </td>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ overlap, a, b }) => (
          <tr key={`${overlap.a} ${overlap.b}`}>
            <th scope="row">
              <ToolName reader={reader} name={a.name} href={reader.links.tool(a.id)} />
              <br />
              <small class="quiet">{sayKind(reader, a)}</small>
            </th>
            <td class="card-wide">
              <ToolName reader={reader} name={b.name} href={reader.links.tool(b.id)} />
              <br />
              <small class="quiet">{sayKind(reader, b)}</small>
            </td>
            <td class="card-wide">
              {says.audience[overlap.audience]}
              <br />
              <small class="quiet">{says.territory[overlap.territory]}</small>
            </td>
            <td class="number" data-name={says.degree}>
              {figures.share(overlap.degree)}
            </td>
            {reader.onServer ? (
              <td>
                <a
                  href={reader.links.overlap(overlap.a, overlap.b)}
                  aria-label={`${says.compare}: ${says.pairTitle(a.name, b.name)}`}
                >
                  {says.compare}
                </a>
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Two tools side by side: who answers for each, how much of one the other covers, and what matched. */
export function OverlapPage({ reader, stored }: { reader: Reader; stored: StoredOverlap }) {
  const { words, figures } = reader
  const says = words.overlap
  const { overlap, a, b } = stored
  return (
    <>
      <p class="trail">
        <a href={reader.to('/overlaps')}>{says.title}</a>
      </p>
      <h1>{says.pairTitle(a.name, b.name)}</h1>
      <div class="side-by-side">
        <Side reader={reader} which={says.first} tool={a} />
        <Side reader={reader} which={says.second} tool={b} />
      </div>
      <ul class="bars shares">
        <Covered reader={reader} a={a.name} b={b.name} share={overlap.aCoveredByB} />
        <Covered reader={reader} a={b.name} b={a.name} share={overlap.bCoveredByA} />
      </ul>
      <p>{`${says.audience[overlap.audience]} · ${says.territory[overlap.territory]} · ${says.degree} ${figures.share(overlap.degree)}`}</p>
      <h2>{says.pairs}</h2>
      <MatchedPairs reader={reader} overlap={overlap} a={a.name} b={b.name} />
      <p class="quiet">{says.decide}</p>
    </>
  )
}

function Side({
  reader,
  which,
  tool,
}: {
  reader: Reader
  which: string
  tool: StoredOverlap['a']
}) {
  return (
    <div>
      <p class="quiet">{which}</p>
      <p class="side-by-side__name">
        <ToolName reader={reader} name={tool.name} href={reader.links.tool(tool.id)} />
      </p>
      <p class="quiet">{sayKind(reader, tool)}</p>
    </div>
  )
}

function Covered({ reader, a, b, share }: { reader: Reader; a: string; b: string; share: number }) {
  const written = reader.figures.share(share)
  return (
    <li>
      <span>{reader.words.overlap.covers(a, b, written)}</span>
      <Bar parts={[{ value: share, look: 'strong' }]} most={1} />
    </li>
  )
}

/** The capabilities that matched, one to one, and what made them match. */
export function MatchedPairs({
  reader,
  overlap,
  a,
  b,
}: {
  reader: Reader
  overlap: Overlap
  a: string
  b: string
}) {
  const { words, figures } = reader
  const says = words.overlap
  if (overlap.pairs.length === 0) return <p>{says.noPairs}</p>
  return (
    <table class="cards pairs">
      <thead>
        <tr>
          <th scope="col">{a}</th>
          <th scope="col">{b}</th>
          <th scope="col">{says.because}</th>
          <th scope="col" class="number">
            {says.similarity}
          </th>
        </tr>
      </thead>
      <tbody>
        {overlap.pairs.map((pair) => (
          <tr key={`${pair.a} ${pair.b}`}>
            <td class="card-wide">{pair.a}</td>
            <td class="card-wide">{pair.b}</td>
            <td class="card-wide quiet" data-name={says.because}>
              {figures.list(pair.because.map((reason) => overlapReason(reason, reader.lang)))}
            </td>
            <td class="number" data-name={says.similarity}>
              {figures.share(pair.similarity)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What it is, on which platform where somebody said, and whose. */
function sayKind({ words }: Reader, { kind, platform, office }: StoredName): string {
  return [words.kinds[kind], platform, office].filter((part) => part !== undefined).join(' · ')
}
