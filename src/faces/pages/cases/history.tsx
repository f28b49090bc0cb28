import { type Answer, type Asked, type CaseEntry, parseId, rowsIn } from '#kernel'
import { type CaseKind, tableOf } from '#act'
import { choiceWord, caseWords, stepName } from '#words'
import { Fact } from '../parts/small.tsx'
import type { Reader } from '../reader.ts'
import type { CaseNames } from './names.ts'

/** What happened in a case, step by step, with what was answered. */
export function History({
  reader,
  kind,
  entries,
  names,
}: {
  reader: Reader
  kind: CaseKind
  entries: readonly CaseEntry[]
  names: CaseNames
}) {
  const { page } = caseWords[reader.lang]
  const { count, day } = reader.figures
  return (
    <section aria-labelledby="history">
      <h2 id="history">{page.history}</h2>
      <ol class="steps">
        {entries.map((entry, at) => (
          <li key={`${at} ${entry.step}`}>
            <h3>{stepName(reader.lang, { kind, step: entry.step })}</h3>
            <p class="quiet">
              {[
                page.stepNo(count(at + 1)),
                day(entry.on),
                entry.by ? names.office(entry.by.office) : byWhat(reader, kind, entry.step),
              ].join(' · ')}
            </p>
            <Answered reader={reader} kind={kind} entry={entry} names={names} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A step that nobody took is a clock's or, where it says so, that of whoever rated. */
function byWhat({ lang }: Reader, kind: CaseKind, step: string): string {
  const { byRater, byClock } = caseWords[lang].page
  return tableOf(kind).steps[step]?.broughtBy === 'rating' ? byRater : byClock
}

function Answered({
  reader,
  kind,
  entry,
  names,
}: {
  reader: Reader
  kind: CaseKind
  entry: CaseEntry
  names: CaseNames
}) {
  const asks = tableOf(kind).steps[entry.step]?.asks ?? []
  const told = asks.filter(({ name }) => entry.answers[name] !== undefined)
  if (told.length === 0) return null
  const words = caseWords[reader.lang]
  return (
    <dl class="facts">
      {told.map((asked) => (
        <Fact key={asked.name} name={words.asked[asked.name] ?? asked.name}>
          <Told reader={reader} asked={asked} answer={entry.answers[asked.name]} names={names} />
        </Fact>
      ))}
    </dl>
  )
}

type ToldOf = {
  readonly reader: Reader
  readonly asked: Asked
  readonly answer: Answer | undefined
  readonly names: CaseNames
}

function Told({ reader, asked, answer, names }: ToldOf) {
  const choice = (one: unknown) => choiceWord(reader.lang, String(one))
  const list: readonly unknown[] = Array.isArray(answer) ? answer : [answer]
  switch (asked.shape.type) {
    case 'day':
      return <>{reader.figures.day(String(answer))}</>
    case 'count':
      return <>{reader.figures.count(Number(answer))}</>
    case 'yes-no':
      return <>{choice(answer === true ? 'yes' : 'no')}</>
    case 'choice':
      return <>{choice(answer)}</>
    case 'choices':
      return <>{reader.figures.list(list.map(choice))}</>
    case 'tool':
    case 'tools':
      return (
        <>
          {list.map((one, at) => (
            <>
              {at > 0 ? ', ' : null}
              <ToolLink reader={reader} id={String(one)} names={names} />
            </>
          ))}
        </>
      )
    case 'lines':
      return (
        <ul class="plain">
          {list.map((one) => (
            <li key={String(one)}>{String(one)}</li>
          ))}
        </ul>
      )
    case 'rows':
      return (
        <ToldRows
          reader={reader}
          of={asked.shape.of}
          rows={rowsIn({ rows: answer ?? [] }, 'rows')}
          names={names}
        />
      )
    case 'line':
      return <span class="as-written">{asked.given ? choice(answer) : String(answer)}</span>
    case 'text':
    case 'address':
      return <span class="as-written">{String(answer)}</span>
  }
}

function ToldRows({
  reader,
  of,
  rows,
  names,
}: {
  reader: Reader
  of: readonly Asked[]
  rows: ReturnType<typeof rowsIn>
  names: CaseNames
}) {
  const { asked } = caseWords[reader.lang]
  return (
    <table class="cards">
      <thead>
        <tr>
          {of.map(({ name }) => (
            <th key={name} scope="col">
              {asked[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {of.map((one) => (
              <td key={one.name} data-name={asked[one.name]}>
                {row[one.name] === undefined ? null : (
                  <Told reader={reader} asked={one} answer={row[one.name]} names={names} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ToolLink({ reader, id, names }: { reader: Reader; id: string; names: CaseNames }) {
  const tool = parseId('T', id)
  if (!tool) return <>{id}</>
  return <a href={reader.links.tool(tool)}>{names.tool(tool)}</a>
}
