import type { ToldVoice } from '#usecases'
import { ratingWords } from '#words'
import type { Reader } from '../reader.ts'

/** What was said in a case and whom to reach, for the office that handles it. */
export function VoicesPart({
  reader,
  voices,
  site,
}: {
  reader: Reader
  voices: readonly ToldVoice[]
  /** The address of this site. */
  site: string
}) {
  const { voices: says, grades } = ratingWords[reader.lang]
  return (
    <section aria-labelledby="voices">
      <h2 id="voices">{says.title}</h2>
      <p class="quiet">{says.lead}</p>
      <ul class="rows">
        {voices.map((voice) => (
          <li key={voice.number}>
            <p>{`${grades[voice.grade]} · ${reader.figures.day(voice.day)}`}</p>
            {voice.words === undefined ? null : <p class="as-written">{voice.words}</p>}
            <p class="quiet">
              {`${says.contact}: ${voice.contact ?? (voice.isNamed ? says.forgotten : says.noContact)}`}
            </p>
            {voice.receipt === undefined ? null : (
              <p class="quiet">
                {`${says.receipt}: `}
                <span class="as-written">{`${site}/rate/receipt/${voice.receipt}`}</span>
              </p>
            )}
            {voice.helpedOn === undefined ? null : (
              <p class="quiet">{says.helpedOn(reader.figures.day(voice.helpedOn))}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
