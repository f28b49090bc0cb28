import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import type { Evidence, Finding } from '#evaluate'
import {
  limitName,
  sayAmount,
  sayEvidenceValue,
  sayFactName,
  sayGround,
  sinceOf,
  untilOf,
  wordsOf,
} from '#words'
import { lang } from '../frame/reader.ts'
import { Facts, SeverityTag, ToolLink, Unknown } from './small.tsx'
import { speaker } from './speaker.ts'

const { terms, words } = speaker
const says = words.tool

/** What is wrong, in one sentence. */
export function sayFound({ criterion, answer }: Finding): string {
  return wordsOf(speaker, criterion)?.found(answer.facts) ?? criterion
}

/** One finding in its order: what is wrong, since when, what it rests on, the article, what can be done, who decides, until when. */
export function FindingPart({ finding }: { readonly finding: Finding }) {
  const { severity, family, answer, ground, criterion } = finding
  const said = wordsOf(speaker, criterion)
  const { evidence } = answer
  return (
    <article className="finding">
      <p>
        <SeverityTag severity={severity} />{' '}
        <span className="quiet">{family ? terms.families[family] : terms.noFamily}</span>
      </p>
      <h3>{sayFound(finding)}</h3>
      <Facts
        rows={[
          [says.since, sinceOf(answer) ?? <Unknown>{says.sinceUnknown}</Unknown>],
          [
            says.restsOn,
            evidence.length === 0 ? (
              <Unknown />
            ) : (
              <ul className="plain">
                {evidence.map((one, at) => (
                  <li key={at}>
                    <EvidenceItem evidence={one} />
                  </li>
                ))}
              </ul>
            ),
          ],
          [
            says.article,
            <>
              <Link to="/evaluate/rulebook" search={{ rule: criterion }}>
                {sayGround(speaker, ground)}
              </Link>{' '}
              {ground.provenance === 'law' ? null : (
                <Tag>{terms.provenances[ground.provenance]}</Tag>
              )}
            </>,
          ],
          said && [says.canBeDone, said.remedy],
          said && [says.whoDecides, said.who],
          [says.untilWhen, untilOf(answer) ?? <Unknown>{says.noDeadline}</Unknown>],
        ]}
      />
    </article>
  )
}

function EvidenceItem({ evidence }: { readonly evidence: Evidence }) {
  switch (evidence.type) {
    case 'fact':
      return (
        <>
          {words.named(sayFactName(speaker, evidence.fact), sayEvidenceValue(speaker, evidence))}{' '}
          <small className="quiet">{`${evidence.source} · ${evidence.asOf}`}</small>
        </>
      )
    case 'text':
      return (
        <>
          <q>{evidence.quote}</q> <small className="quiet">{evidence.source}</small>
        </>
      )
    case 'tool':
      return <ToolLink id={evidence.tool} name={evidence.name} />
    case 'limit': {
      const amount = `${limitName(lang, evidence.limit)} ${sayAmount(speaker, evidence.value, evidence.unit)}`
      return <>{evidence.provenance === 'assumed' ? says.assumedLimit(amount) : amount}</>
    }
  }
}
