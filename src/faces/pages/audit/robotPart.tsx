import { type Audit, type AuditAnswer, webPlaceOf } from '#observe'
import type { Tool } from '#register'
import { auditWords, sayAuditAnswer, sayFault } from '#words'
import { PostForm } from '../parts/postForm.tsx'
import { Done, Problem } from '../parts/told.tsx'
import type { Reader } from '../reader.ts'

/** What the robot saw of a tool, latest first. */
export type RobotView = {
  readonly audits: readonly Audit[]
  /** It waits to be looked at. */
  readonly waits: boolean
  /** For whoever is signed in. */
  readonly formToken?: string
  /** What came of the wish that was sent last. */
  readonly came?: string | undefined
}

const msInASecond = 1000
const bytesInAKilobyte = 1024

/** What the robot saw: the day, how much of the tool, each answer in a sentence, and how it was before. */
export function RobotPart({
  reader,
  tool,
  audits,
  waits,
  formToken,
  came,
}: { reader: Reader; tool: Tool } & RobotView) {
  const says = auditWords[reader.lang]
  const [last, ...earlier] = audits
  const canLook = webPlaceOf(tool) !== undefined
  if (!last && !canLook) return null
  const refusal = Object.entries(says.refusals).find(([type]) => type === came)?.[1]
  return (
    <section aria-labelledby="robot">
      <h2 id="robot">{says.title}</h2>
      <Problem says={refusal} />
      <Done says={came === 'asked' ? says.asked : undefined} />
      {last ? <Seen reader={reader} audit={last} /> : <p>{says.never}</p>}
      {earlier.length > 0 ? <Earlier reader={reader} audits={earlier} /> : null}
      {waits && came !== 'asked' ? <p class="quiet">{says.waits}</p> : null}
      {formToken !== undefined && canLook && !waits ? (
        <>
          <PostForm
            reader={reader}
            action={`/tools/${tool.id}/audit`}
            button={says.ask}
            formToken={formToken}
          />
          <p class="quiet">{says.askLead}</p>
        </>
      ) : null}
    </section>
  )
}

function Seen({ reader, audit }: { reader: Reader; audit: Audit }) {
  const says = auditWords[reader.lang]
  const { count, day } = reader.figures
  const { pages, figures, answers, on } = audit
  const unseen = answers.find(({ answer }) => answer === 'could-not-look')
  if (pages.seen === 0 && unseen?.answer === 'could-not-look') {
    return <p>{says.notSeen({ day: day(on), why: says.failures[unseen.why] })}</p>
  }
  return (
    <>
      <p>
        {says.lead({ day: day(on), seen: count(pages.seen), of: count(pages.of ?? pages.seen) })}
        {figures
          ? ` ${says.figures({
              seconds: (figures.loadedMs / msInASecond).toFixed(1),
              weight: `${count(Math.ceil(figures.bytes / bytesInAKilobyte))} KB`,
              requests: count(figures.requests),
            })}`
          : ''}
      </p>
      <dl class="facts">
        {answers.map((one) => (
          <div key={one.detector}>
            <dt>{says.detectors[one.detector]}</dt>
            <dd>
              <AnswerOf reader={reader} one={one} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function AnswerOf({ reader, one }: { reader: Reader; one: AuditAnswer }) {
  const says = auditWords[reader.lang]
  if (one.answer !== 'fails') return <>{sayAuditAnswer(reader.lang, one)}</>
  const [first] = one.faults
  const only = one.faults.length === 1 && first?.where === undefined
  return (
    <>
      <strong>{says.marks.fails}</strong> {sayAuditAnswer(reader.lang, one)}
      {only ? null : (
        <details>
          <summary>{says.more(reader.figures.count(one.count))}</summary>
          <ul>
            {one.faults.map((fault) => (
              <li key={`${fault.code} ${fault.page} ${fault.where} ${fault.seen}`}>
                {sayFault(reader.lang, fault)}{' '}
                <span class="quiet address">
                  {fault.where === undefined ? fault.page : says.place(fault.where, fault.page)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Earlier({ reader, audits }: { reader: Reader; audits: readonly Audit[] }) {
  const says = auditWords[reader.lang]
  const { count } = reader.figures
  const many = ({ answers }: Audit, wanted: AuditAnswer['answer']) =>
    count(answers.filter(({ answer }) => answer === wanted).length)
  return (
    <details class="apart">
      <summary>{says.history}</summary>
      <ul>
        {audits.map((audit) => (
          <li key={audit.on}>
            {says.historyLine({
              day: audit.on,
              failed: many(audit, 'fails'),
              unseen: many(audit, 'could-not-look'),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
