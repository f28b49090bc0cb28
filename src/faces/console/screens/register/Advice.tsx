import { useQuery } from '@tanstack/react-query'
import type { ToolId } from '#kernel'
import type { StoredTool } from '#usecases'
import { sayReason, verdictWords } from '#words'
import { questions } from '../../api/questions.ts'
import { lang } from '../../frame/reader.ts'
import { OutcomeTag, ToolLink } from '../../parts/small.tsx'
import { speaker } from '../../parts/speaker.ts'

const says = speaker.words.tool

/** What the machine recommends, into which tool, and why; and that people decide. */
export function Advice({ stored }: { readonly stored: StoredTool }) {
  const rulebook = useQuery(questions.rulebook())
  const { recommendation, into, tool } = stored
  if (tool.life === 'retired') return <p className="advice">{says.retired}</p>
  if (!recommendation) return <p className="advice">{says.notReviewed}</p>
  const known = {
    toolName: (id: ToolId) =>
      id === into?.id
        ? into.name
        : (stored.overlaps.find(({ other }) => other.id === id)?.other.name ?? id),
    limit: (id: string) => rulebook.data?.limits.find((limit) => limit.id === id),
  }
  return (
    <section className="advice" aria-label={says.advice}>
      <p className="advice__outcome">
        {`${says.advice}: `}
        <OutcomeTag outcome={recommendation.outcome} />
        {into ? (
          <>
            {` ${says.into} `}
            <ToolLink id={into.id} name={into.name} />
          </>
        ) : null}
      </p>
      <ul>
        {recommendation.reasons.map((reason, at) => (
          <li key={at}>{sayReason(verdictWords[lang], reason, known)}</li>
        ))}
      </ul>
      <p className="quiet">{says.adviceNote}</p>
    </section>
  )
}
