import type { ToolId } from '#kernel'
import { type ToolVoices, type Voices, reportedFamilies } from '#observe'
import { burdenWords } from '#words'
import type { Reader } from '../reader.ts'

/** What reports of a tool come to, verified and unverified apart, and the way to send one. */
export function ReportsPart({
  reader,
  tool,
  voices,
}: {
  reader: Reader
  tool: ToolId
  voices: ToolVoices & { readonly floor: number }
}) {
  const { voices: says } = burdenWords[reader.lang]
  const { verified, unverified, floor } = voices
  const isShown = verified.count !== 'few' || unverified.count !== 'few'
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{says.title}</h2>
      {isShown ? (
        <>
          <Counted reader={reader} voices={verified} say={says.verified} />
          <Counted reader={reader} voices={unverified} say={says.unverified} />
          <p class="quiet">{says.note}</p>
        </>
      ) : (
        <p>{says.few(reader.figures.count(floor))}</p>
      )}
      {reader.onServer ? (
        <p>
          <a href={reader.to('/report-burden', { tool })}>{says.report}</a>
        </p>
      ) : null}
    </section>
  )
}

function Counted({
  reader,
  voices,
  say,
}: {
  reader: Reader
  voices: Voices
  say: (count: string, minutes: string) => string
}) {
  const says = burdenWords[reader.lang]
  const { count } = reader.figures
  if (voices.count === 'few') return null
  const named = reportedFamilies.flatMap((family) => {
    const those = voices.families[family]
    return those === 'few' ? [] : [says.voices.family(says.families[family].name, count(those))]
  })
  return (
    <>
      <p>{say(count(voices.count), count(voices.medianMinutes))}</p>
      {named.length > 0 ? <p>{named.join(' · ')}</p> : null}
    </>
  )
}
