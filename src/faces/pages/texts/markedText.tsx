import type { ReadSentence, ReadText } from '#usecases'
import { sayDemandKinds, textWords } from '#words'
import type { Reader } from '../reader.ts'

/** The whole text, its demands marked and named where they stand; what only sounds like one is dotted. */
export function MarkedText({ reader, read }: { reader: Reader; read: ReadText }) {
  const sentences = [...read.demands, ...read.harmless].toSorted((a, b) => a.from - b.from)
  const paragraphs = paragraphsOf(read.text)
  return (
    <div class="heard">
      {paragraphs.map(({ from, to }) => (
        <p key={from}>
          <Pieces
            reader={reader}
            read={read}
            from={from}
            to={to}
            sentences={sentences.filter((one) => one.from >= from && one.from < to)}
          />
        </p>
      ))}
    </div>
  )
}

function Pieces({
  reader,
  read: { text },
  from,
  to,
  sentences,
}: {
  reader: Reader
  read: ReadText
  from: number
  to: number
  sentences: readonly ReadSentence[]
}) {
  const pieces = sentences.flatMap((sentence, at) => {
    const before = at === 0 ? from : (sentences[at - 1]?.to ?? from)
    return [
      text.slice(before, sentence.from),
      <Told key={sentence.from} reader={reader} text={text} sentence={sentence} />,
    ]
  })
  return (
    <>
      {pieces}
      {text.slice(sentences.at(-1)?.to ?? from, to)}
    </>
  )
}

function Told({
  reader,
  text,
  sentence,
}: {
  reader: Reader
  text: string
  sentence: ReadSentence
}) {
  const words = textWords[reader.lang]
  const { from, start, end, to, strength } = sentence
  if (sentence.stance !== 'demand')
    return (
      <>
        <span class="heard__harmless">{text.slice(from, to)}</span>
        <small class="heard__why">{` ${words.page.markHarmless} `}</small>
      </>
    )
  return (
    <>
      {text.slice(from, start)}
      <mark class="heard__demand">{text.slice(start, end)}</mark>
      {text.slice(end, to)}
      <small class="heard__why">
        {` ${words.strengths[strength === 'soft' ? 'soft' : 'hard']} · ${sayDemandKinds(reader.lang, sentence.kinds)} `}
      </small>
    </>
  )
}

/** Where each line that says something begins and ends. */
function paragraphsOf(text: string): readonly { readonly from: number; readonly to: number }[] {
  let at = 0
  return text.split('\n').flatMap((line) => {
    const from = at
    at += line.length + 1
    return line.trim() === '' ? [] : [{ from, to: from + line.length }]
  })
}

/** A quoted sentence with its telling words marked. */
export function MarkedSentence({
  sentence,
  from,
  start,
  end,
}: {
  sentence: string
  from: number
  start: number
  end: number
}) {
  const first = Math.max(0, start - from)
  const last = Math.max(first, end - from)
  return (
    <q>
      {sentence.slice(0, first)}
      <mark>{sentence.slice(first, last)}</mark>
      {sentence.slice(last)}
    </q>
  )
}
