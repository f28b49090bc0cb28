import { type GradeCounts, type RatingSummary, ratingKinds } from '#observe'
import { type ToolId, numberOfId } from '#kernel'
import type { ToldVoice } from '#usecases'
import { ratingWords } from '#words'
import { Bar } from '../parts/bars.tsx'
import type { Reader } from '../reader.ts'

/** How people rate a tool: what they said of their own accord, and apart from it what was put down or asked for. */
export function RatingPart({
  reader,
  tool,
  isRetired,
  ratings,
  voices,
  connect,
}: {
  reader: Reader
  tool: ToolId
  isRetired: boolean
  ratings: RatingSummary
  /** What people wrote, for the tool's own office. */
  voices?: readonly ToldVoice[] | undefined
  /** The address of this site, for those who may connect the tool. */
  connect?: string | undefined
}) {
  const { part } = ratingWords[reader.lang]
  return (
    <section aria-labelledby="ratings">
      <h2 id="ratings">{part.title}</h2>
      <Given reader={reader} ratings={ratings} />
      <Apart reader={reader} ratings={ratings} />
      <Months reader={reader} ratings={ratings} />
      {isRetired ? null : (
        <p>
          <a href={reader.to(`/rate/${tool}`)}>{part.rate}</a>
        </p>
      )}
      {voices && voices.length > 0 ? <Written reader={reader} voices={voices} /> : null}
      {connect === undefined || isRetired ? null : (
        <Connect reader={reader} tool={tool} site={connect} />
      )}
    </section>
  )
}

type Shown = { reader: Reader; ratings: RatingSummary }

function Given({ reader, ratings }: Shown) {
  const { part, grades } = ratingWords[reader.lang]
  const { count, share } = reader.figures
  const { explicit, floor } = ratings
  if (!explicit.known) {
    return <p>{explicit.why === 'too-few-people' ? part.tooFew(count(floor)) : part.none}</p>
  }
  const most = Math.max(...explicit.grades.map(({ voices }) => voices))
  return (
    <>
      <p>{part.lead({ voices: count(explicit.voices), share: share(explicit.satisfied) })}</p>
      <ul class="bars">
        {explicit.grades.map(({ grade, voices, share: of }) => (
          <li key={grade}>
            <span>{grades[grade]}</span>
            <Bar parts={[{ value: voices, look: 'plain' }]} most={most} />
            <span class="number">{`${count(voices)} (${share(of)})`}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Apart({ reader, ratings }: Shown) {
  const { part } = ratingWords[reader.lang]
  const others = ratingKinds
    .filter((kind) => kind !== 'explicit')
    .filter((kind) => ratings[kind].known || ratings[kind].why !== 'not-collected')
  if (others.length === 0) return null
  return (
    <>
      <p class="quiet">{part.apart}</p>
      <dl class="facts">
        {others.map((kind) => (
          <div key={kind}>
            <dt>{part.kinds[kind]}</dt>
            <dd>{sayCounts(reader, ratings[kind])}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function sayCounts(reader: Reader, counts: GradeCounts): string {
  const { part } = ratingWords[reader.lang]
  const { count, share } = reader.figures
  return counts.known
    ? part.kindCount({ voices: count(counts.voices), share: share(counts.satisfied) })
    : part.tooFewShort
}

function Months({ reader, ratings: { months } }: Shown) {
  const { part } = ratingWords[reader.lang]
  const { count, share } = reader.figures
  if (months.length === 0) return null
  return (
    <details class="apart">
      <summary>{part.byMonth}</summary>
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">{part.month}</th>
            <th scope="col" class="number">
              {part.voices}
            </th>
            <th scope="col" class="number">
              {part.satisfied}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.toReversed().map(({ month, counts }) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              <td class="number" data-name={part.voices}>
                {counts.known ? count(counts.voices) : part.tooFewShort}
              </td>
              <td class="number" data-name={part.satisfied}>
                {counts.known ? share(counts.satisfied) : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function Written({ reader, voices }: { reader: Reader; voices: readonly ToldVoice[] }) {
  const { part, grades } = ratingWords[reader.lang]
  return (
    <details class="apart">
      <summary>{part.words}</summary>
      <p class="quiet">{part.wordsLead}</p>
      <ul class="rows">
        {voices.map(({ number, grade, day, words }) => (
          <li key={number}>
            <p class="as-written">{words}</p>
            <p class="quiet">{`${grades[grade]} · ${reader.figures.day(day)}`}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Connect({ reader, tool, site }: { reader: Reader; tool: ToolId; site: string }) {
  const { part } = ratingWords[reader.lang]
  const number = numberOfId(tool)
  return (
    <details class="apart">
      <summary>{part.connect}</summary>
      <p>{part.connectLead}</p>
      <pre class="copy" tabIndex={0}>
        {`<script async src="${site}/rate.js" data-tool="${number}"></script>`}
      </pre>
      <p>{part.link}</p>
      <pre class="copy" tabIndex={0}>{`${site}/rate/${number}`}</pre>
      <ul>
        <li>
          <a href={reader.to(`/tools/${tool}/poster`)}>{part.poster}</a>
        </li>
        <li>
          <a href={reader.to(`/tools/${tool}/poster.pdf`, { lang: reader.lang })}>
            {part.posterPdf}
          </a>
        </li>
      </ul>
      <p class="quiet">{part.voluntary}</p>
    </details>
  )
}
