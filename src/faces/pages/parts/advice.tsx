import type { ToolId } from '#kernel'
import type { Recommendation } from '#decide'
import type { StoredTool } from '#usecases'
import { sayReason, verdictWords } from '#words'
import type { Reader } from '../reader.ts'
import type { WithRulebook } from './finding.tsx'
import { OutcomeTag } from './small.tsx'

/** What the machine suggests, into which tool, and why; and that people decide. */
export function AdvicePart({
  reader,
  stored,
  recommendation,
  rulebook,
  nameOf,
}: {
  reader: Reader
  stored: StoredTool
  recommendation: Recommendation
  /** What other tools are called, by whoever knows more of them than the record does. */
  nameOf?: ((id: ToolId) => string) | undefined
} & WithRulebook) {
  const says = reader.words.tool
  const into = stored.into
  const intoHref = into && reader.links.tool(into.id)
  const known = {
    toolName: (id: ToolId) =>
      id === into?.id
        ? into.name
        : (stored.overlaps.find(({ other }) => other.id === id)?.other.name ?? nameOf?.(id) ?? id),
    limit: (id: string) => rulebook?.limits.get(id),
  }
  return (
    <section class="advice" aria-labelledby="advice">
      <h2 class="advice__outcome" id="advice">
        <span class="out-of-sight">{`${says.advice}: `}</span>
        <OutcomeTag reader={reader} outcome={recommendation.outcome} />
        {into === undefined ? null : (
          <span class="advice__into">
            {` ${says.into} `}
            {intoHref === undefined ? into.name : <a href={intoHref}>{into.name}</a>}
          </span>
        )}
      </h2>
      <ul>
        {recommendation.reasons.map((reason, index) => (
          <li key={index}>{sayReason(verdictWords[reader.lang], reason, known)}</li>
        ))}
      </ul>
      <p class="quiet">{says.adviceNote}</p>
    </section>
  )
}
