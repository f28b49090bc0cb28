import type { Answer, Evidence, Finding, Rulebook } from '#evaluate'
import type { Reader } from '../reader.ts'
import {
  limitName,
  sayAmount,
  sayCriterion,
  sayEvidenceValue,
  sayFactName,
  sayGround,
  sinceOf,
  textWords,
  untilOf,
  wordsOf,
} from '#words'
import { MarkedSentence } from '../texts/markedText.tsx'
import { Fact, SeverityTag, Unknown } from './small.tsx'

/** One finding, always in this order: what is wrong, since when, what it rests on, the article, what can be done, who decides, until when. */
export function FindingPart({
  reader,
  finding,
  level = 3,
}: {
  reader: Reader
  finding: Finding
  level?: 3 | 4
}) {
  const { words, terms } = reader
  const { tool } = words
  const said = wordsOf(reader, finding.criterion)
  const since = sinceOf(finding.answer)
  const until = untilOf(finding.answer)
  const ruleHref = reader.links.rule(finding.criterion)
  const sentence = said?.found(finding.answer.facts) ?? finding.criterion
  return (
    <article class="finding">
      <p class="finding__head">
        <SeverityTag reader={reader} severity={finding.severity} />
        <span class="quiet">
          {finding.family ? terms.families[finding.family] : terms.noFamily}
        </span>
      </p>
      {level === 3 ? <h3>{sentence}</h3> : <h4>{sentence}</h4>}
      <dl class="facts">
        <Fact name={tool.since}>{since ?? <Unknown>{tool.sinceUnknown}</Unknown>}</Fact>
        <Fact name={tool.restsOn}>
          <EvidenceList reader={reader} answer={finding.answer} />
        </Fact>
        <Fact name={tool.article}>
          {ruleHref === undefined ? (
            sayGround(reader, finding.ground)
          ) : (
            <a href={ruleHref}>{sayGround(reader, finding.ground)}</a>
          )}
          {finding.ground.provenance === 'law' ? null : (
            <>
              {' '}
              <span class="tag">{terms.provenances[finding.ground.provenance]}</span>
            </>
          )}
        </Fact>
        {said ? <Fact name={tool.canBeDone}>{said.remedy}</Fact> : null}
        {said ? <Fact name={tool.whoDecides}>{said.who}</Fact> : null}
        <Fact name={tool.untilWhen}>
          {until === undefined ? <Unknown>{tool.noDeadline}</Unknown> : until}
        </Fact>
      </dl>
    </article>
  )
}

function EvidenceList({ reader, answer }: { reader: Reader; answer: Answer }) {
  if (answer.evidence.length === 0) return <Unknown>{reader.terms.unknown}</Unknown>
  return (
    <ul>
      {answer.evidence.map((evidence, index) => (
        <li key={index}>
          <EvidenceItem reader={reader} evidence={evidence} />
        </li>
      ))}
    </ul>
  )
}

/** One thing an answer rests on, with where it stands. */
export function EvidenceItem({ reader, evidence }: { reader: Reader; evidence: Evidence }) {
  switch (evidence.type) {
    case 'fact':
      return (
        <>
          <strong>
            {reader.words.named(
              sayFactName(reader, evidence.fact),
              sayEvidenceValue(reader, evidence),
            )}
          </strong>{' '}
          <cite class="quiet">
            <small>
              {`${evidence.source} · `}
              <span class="nowrap">{evidence.asOf}</span>
            </small>
          </cite>
        </>
      )
    case 'text':
      return (
        <>
          {evidence.from === undefined ? (
            <q>{evidence.quote}</q>
          ) : (
            <MarkedSentence {...evidence} sentence={evidence.quote} from={evidence.from} />
          )}{' '}
          <cite class="quiet">
            <small>{evidence.source}</small>
          </cite>
          <AboutText reader={reader} evidence={evidence} />
        </>
      )
    case 'tool': {
      const href = reader.links.tool(evidence.tool)
      return href === undefined ? <span>{evidence.name}</span> : <a href={href}>{evidence.name}</a>
    }
    case 'limit': {
      const { terms, words } = reader
      const amount = `${limitName(reader.lang, evidence.limit)} ${sayAmount(reader, evidence.value, evidence.unit)}`
      return evidence.provenance === 'assumed' ? (
        <span class="assumed">{words.tool.assumedLimit(amount)}</span>
      ) : (
        <>
          {amount}{' '}
          <span class="tag">
            {terms.provenances[evidence.provenance as keyof typeof terms.provenances] ??
              evidence.provenance}
          </span>
        </>
      )
    }
  }
}

/** Of a text: that it only encourages, and where it is kept whole. */
function AboutText({
  reader,
  evidence: { strength, kept },
}: {
  reader: Reader
  evidence: Extract<Evidence, { type: 'text' }>
}) {
  const { evidence: says } = textWords[reader.lang]
  return (
    <>
      {strength === 'soft' ? <span class="tag">{says.soft}</span> : null}
      {kept === undefined || !reader.onServer ? null : (
        <small>
          {' '}
          <a href={reader.to(`/texts/${kept}`)}>{says.fromText}</a>
        </small>
      )}
    </>
  )
}

/** What cannot be judged, and which evidence is missing for it. */
export function GapsPart({ reader, answers }: { reader: Reader; answers: readonly Answer[] }) {
  const { tool } = reader.words
  return (
    <ul class="rows gaps">
      {answers.map((answer) => {
        const said = wordsOf(reader, answer.criterion)
        const missing = answer.missing.map((name) => sayFactName(reader, name))
        return (
          <li key={answer.criterion}>
            <p>{sayCriterion(reader, answer.criterion)}</p>
            <p>
              <Unknown>{reader.words.named(tool.missing, reader.figures.list(missing))}</Unknown>
            </p>
            {said?.missing === undefined ? null : <p class="quiet">{said.missing}</p>}
          </li>
        )
      })}
    </ul>
  )
}

/** The criteria that are met, by their titles. */
export function MetPart({ reader, answers }: { reader: Reader; answers: readonly Answer[] }) {
  return (
    <ul>
      {answers.map(({ criterion }) => {
        const href = reader.links.rule(criterion)
        const title = sayCriterion(reader, criterion)
        return <li key={criterion}>{href === undefined ? title : <a href={href}>{title}</a>}</li>
      })}
    </ul>
  )
}

/** The rulebook a page leans on, where it is at hand. */
export type WithRulebook = { readonly rulebook?: Rulebook | undefined }
