import { type Answer, type Answers, type Asked, type CaseEntry, rowsIn } from '#kernel'
import { type CaseKind, tableOf } from '#act'
import { caseWords, choiceWord, stepName } from '#words'
import type { Around } from '../../api/questions.ts'
import { lang } from '../../frame/reader.ts'
import { Rows } from '../../parts/Rows.tsx'
import { Facts, Part, ToolLink } from '../../parts/small.tsx'
import { speaker } from '../../parts/speaker.ts'

const words = caseWords[lang]
const { count, day, list } = speaker.figures
type Names = Pick<Around, 'offices' | 'tools'>

/** What happened in a case, step by step, with what was answered. */
export function History({
  kind,
  entries,
  names,
}: {
  readonly kind: CaseKind
  readonly entries: readonly CaseEntry[]
  readonly names: Names
}) {
  return (
    <Part title={words.page.history}>
      <ol className="timeline">
        {entries.map((entry, at) => (
          <li key={at}>
            <h3>{stepName(lang, { kind, step: entry.step })}</h3>
            <p className="quiet">
              {[
                words.page.stepNo(count(at + 1)),
                day(entry.on),
                entry.by
                  ? (names.offices[entry.by.office] ?? entry.by.office)
                  : byWhat(kind, entry.step),
              ].join(' · ')}
            </p>
            <Answered kind={kind} entry={entry} names={names} />
          </li>
        ))}
      </ol>
    </Part>
  )
}

/** A step that nobody took is a clock's or, where it says so, that of whoever rated. */
function byWhat(kind: CaseKind, step: string): string {
  const { byRater, byClock } = words.page
  return tableOf(kind).steps[step]?.broughtBy === 'rating' ? byRater : byClock
}

function Answered({
  kind,
  entry,
  names,
}: {
  readonly kind: CaseKind
  readonly entry: CaseEntry
  readonly names: Names
}) {
  const asks = tableOf(kind).steps[entry.step]?.asks ?? []
  const told = asks.filter(({ name }) => entry.answers[name] !== undefined)
  return (
    <Facts
      rows={told.map((asked) => [
        words.asked[asked.name] ?? asked.name,
        <Told key={asked.name} asked={asked} answer={entry.answers[asked.name]} names={names} />,
      ])}
    />
  )
}

function Told({
  asked,
  answer,
  names,
}: {
  readonly asked: Asked
  readonly answer: Answer | undefined
  readonly names: Names
}) {
  const choice = (one: unknown) => choiceWord(lang, String(one))
  const all: readonly unknown[] = Array.isArray(answer) ? answer : [answer]
  switch (asked.shape.type) {
    case 'day':
      return <>{day(String(answer))}</>
    case 'count':
      return <>{count(Number(answer))}</>
    case 'yes-no':
      return <>{choice(answer === true ? 'yes' : 'no')}</>
    case 'choice':
      return <>{choice(answer)}</>
    case 'choices':
      return <>{list(all.map(choice))}</>
    case 'tool':
    case 'tools':
      return (
        <ul className="plain">
          {all.map((one) => (
            <li key={String(one)}>
              <ToolLink id={String(one)} name={names.tools[String(one)] ?? String(one)} />
            </li>
          ))}
        </ul>
      )
    case 'lines':
      return (
        <ul className="plain">
          {all.map((one) => (
            <li key={String(one)}>{String(one)}</li>
          ))}
        </ul>
      )
    case 'rows':
      return (
        <ToldRows of={asked.shape.of} rows={rowsIn({ rows: answer ?? [] }, 'rows')} names={names} />
      )
    case 'line':
      return <span className="as-written">{asked.given ? choice(answer) : String(answer)}</span>
    case 'text':
    case 'address':
      return <span className="as-written">{String(answer)}</span>
  }
}

function ToldRows({
  of,
  rows,
  names,
}: {
  readonly of: readonly Asked[]
  readonly rows: readonly Answers[]
  readonly names: Names
}) {
  return (
    <Rows
      isWide
      size="small"
      pagination={false}
      rowKey={(row) => JSON.stringify(row)}
      dataSource={[...rows]}
      columns={of.map((asked) => ({
        key: asked.name,
        title: words.asked[asked.name] ?? asked.name,
        render: (_: unknown, row: Answers) =>
          row[asked.name] === undefined ? null : (
            <Told asked={asked} answer={row[asked.name]} names={names} />
          ),
      }))}
    />
  )
}
