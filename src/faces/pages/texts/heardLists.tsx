import type { ComponentChildren } from 'preact'
import type { ReadSentence, ReadText } from '#usecases'
import { sayDemand, sayDemandKinds, textWords } from '#words'
import type { Reader } from '../reader.ts'
import { MarkedSentence } from './markedText.tsx'

/** The demands of a text, each with its kinds, strength, place and what is said beside it. */
export function DemandList({
  reader,
  read,
  beside,
}: {
  reader: Reader
  read: ReadText
  beside: (demand: ReadSentence) => ComponentChildren
}) {
  const { lang } = reader
  const words = textWords[lang]
  if (read.demands.length === 0) return <p>{words.foundNone}</p>
  return (
    <ul class="rows">
      {read.demands.map((demand) => (
        <li key={demand.from}>
          <p>
            <strong>{sayDemand(lang, demand)}</strong>
          </p>
          <p>
            <MarkedSentence {...demand} />
          </p>
          <p class="quiet">{sayPlace(reader, demand)}</p>
          {beside(demand)}
        </li>
      ))}
    </ul>
  )
}

/** The sentences that use the same words and demand nothing, with the reason. */
export function HarmlessList({ reader, read }: { reader: Reader; read: ReadText }) {
  const { lang } = reader
  const words = textWords[lang]
  if (read.harmless.length === 0) return null
  return (
    <section aria-labelledby="harmless">
      <h2 id="harmless">{words.harmlessTitle}</h2>
      <p class="quiet">{words.page.harmlessLead}</p>
      <ul class="rows">
        {read.harmless.map((one) => (
          <li key={one.from}>
            <p>
              <q>{one.sentence}</q>
            </p>
            <p class="quiet">
              {[
                one.stance === 'demand' ? '' : words.stances[one.stance],
                sayDemandKinds(lang, one.kinds),
                sayPlace(reader, one),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function sayPlace({ lang }: Reader, { place: { page, paragraph } }: ReadSentence): string {
  const words = textWords[lang]
  return words.place(String(paragraph), page === undefined ? undefined : String(page))
}
