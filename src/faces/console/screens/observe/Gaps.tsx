import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Summary } from '#decide'
import { consoleWords } from '#console-words'
import { questions } from '../../api/questions.ts'
import { lang } from '../../frame/reader.ts'
import { Asking } from '../../parts/Asking.tsx'
import { Bars } from '../../parts/Bars.tsx'
import { Head, Part } from '../../parts/small.tsx'
import { speaker } from '../../parts/speaker.ts'

const words = consoleWords[lang]
const says = words.gaps
const { overview } = speaker.words
const { count, share } = speaker.figures

/** What nobody knows yet, and what for it would be needed. */
export function Gaps() {
  const asked = useQuery(questions.overview())
  return (
    <>
      <Head title={words.screens.gaps} lead={says.lead} />
      <Asking of={asked}>{({ summary }) => <Unknowns summary={summary} />}</Asking>
    </>
  )
}

function Unknowns({ summary }: { readonly summary: Summary }) {
  const rows = useMemo(
    () =>
      (
        [
          [says.filing, summary.filingUnknown],
          [says.use, summary.useUnknown],
          [says.hours, summary.hoursUnknown],
          [says.unjudged, summary.unjudged],
        ] as const
      ).map(([name, value]) => ({ name, value, says: count(value), isUnknown: true })),
    [summary],
  )
  return (
    <Part title={overview.unknownTitle}>
      <Bars rows={rows} says={overview.unknownShare(share(summary.unknownShare))} />
      <p>{overview.unknownHelps}</p>
    </Part>
  )
}
