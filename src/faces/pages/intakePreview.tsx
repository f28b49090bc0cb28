import type { CellWarning, ColumnGuess, RowOutcome, SheetRead } from '#register'
import type { FileRefusal } from '#usecases'
import { Pager, Unknown } from './parts/small.tsx'
import type { Reader } from './reader.ts'
import {
  type FieldChoice,
  sayChanged,
  sayFieldName,
  sayFileRefusal,
  sayPassedOver,
  sayRowRefusal,
  sayWarning,
} from './sayIntake.ts'

const rowTypes = ['new', 'changed', 'refused', 'unchanged', 'passed-over'] as const
export type RowType = (typeof rowTypes)[number]
const pageSize = 50
const mostWarnings = 20

export type PreviewFacts = {
  readonly sheets: readonly SheetRead[]
  readonly outcomes: readonly RowOutcome[]
}

/** What each row would do, what each column was taken for, and the one button that does it. Nothing is done yet. */
export function PreviewPage({
  reader,
  token,
  formToken,
  preview,
  fields,
  type,
  page,
  refusal,
}: {
  reader: Reader
  token: string
  formToken: string
  preview: PreviewFacts
  fields: readonly FieldChoice[]
  type?: RowType | undefined
  page: number
  /** Why the last choice of columns could not be used. */
  refusal?: FileRefusal | undefined
}) {
  const { words, figures } = reader
  const says = words.intake
  const here = `/import/${token}`
  const counts = countTypes(preview.outcomes)
  const toSave = counts.new + counts.changed
  const present = rowTypes.filter((one) => counts[one] > 0)
  const chosen = type ?? present[0] ?? 'new'
  const rows = preview.outcomes.filter((outcome) => outcome.type === chosen)
  const files = [
    ...new Set(
      preview.sheets.map(({ file, sheet }) => (sheet === undefined ? file : `${file} › ${sheet}`)),
    ),
  ]
  const warnings = preview.sheets.flatMap((sheet) => sheet.warnings)
  return (
    <>
      <h1>{says.previewTitle}</h1>
      {refusal ? (
        <div class="errors" role="alert">
          <h2>{says.refusedForm}</h2>
          <p>
            <a href="#columns">{sayFileRefusal(reader, refusal)}</a>
          </p>
        </div>
      ) : null}
      <p class="lead">
        {says.previewLead(figures.list(files))} <strong>{says.nothingDone}</strong>
      </p>
      <ul class="signs signs--five">
        {rowTypes.map((one) => (
          <li key={one}>
            <span class="signs__figure">{figures.count(counts[one])}</span>{' '}
            <span>{says.rowTypes[one]}</span>
            <small>{says.rowTypeMeans[one]}</small>
          </li>
        ))}
      </ul>
      <div class="buttons">
        {toSave > 0 ? (
          <form method="post" action={reader.to(`${here}/confirm`)} data-once={says.working}>
            <input type="hidden" name="form-token" value={formToken} />
            <button class="button button--primary">{says.confirm(figures.count(toSave))}</button>
          </form>
        ) : (
          <p>{says.confirmNone}</p>
        )}
        <form method="post" action={reader.to(`${here}/discard`)}>
          <input type="hidden" name="form-token" value={formToken} />
          <button class="button">{says.discard}</button>
        </form>
      </div>
      <Warnings reader={reader} warnings={warnings} />
      <h2 id="rows">{says.rows}</h2>
      <ul class="filters__line">
        {present.map((one) => (
          <li key={one}>
            <a
              href={`${reader.to(here, { type: one })}#rows`}
              aria-current={one === chosen ? 'true' : undefined}
            >
              {`${says.rowTypes[one]} ${figures.count(counts[one])}`}
            </a>
          </li>
        ))}
      </ul>
      <Rows reader={reader} rows={rows.slice((page - 1) * pageSize, page * pageSize)} />
      <Pager
        reader={reader}
        page={page}
        pages={Math.max(1, Math.ceil(rows.length / pageSize))}
        at={(at) => `${reader.to(here, { type: chosen, page: String(at) })}#rows`}
      />
      <Columns
        reader={reader}
        sheets={preview.sheets}
        fields={fields}
        action={reader.to(`${here}/columns`)}
        formToken={formToken}
        open={refusal !== undefined}
      />
    </>
  )
}

function countTypes(outcomes: readonly RowOutcome[]): Readonly<Record<RowType, number>> {
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0, 'passed-over': 0 }
  for (const { type } of outcomes) counts[type] += 1
  return counts
}

function Warnings({ reader, warnings }: { reader: Reader; warnings: readonly CellWarning[] }) {
  if (warnings.length === 0) return null
  const says = reader.words.intake
  return (
    <details class="fold">
      <summary>{says.warnings(reader.figures.count(warnings.length))}</summary>
      <ul>
        {warnings.slice(0, mostWarnings).map((warning, index) => (
          <li key={index}>{sayWarning(reader, warning)}</li>
        ))}
      </ul>
    </details>
  )
}

function Rows({ reader, rows }: { reader: Reader; rows: readonly RowOutcome[] }) {
  const says = reader.words.intake
  if (rows.length === 0) return <p>{says.noneOfType}</p>
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{says.place}</th>
          <th scope="col">{says.which}</th>
          <th scope="col">{says.change}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.file} ${row.sheet ?? ''} ${row.row}`}>
            <td class="card-wide quiet">
              {[row.sheet ?? row.file, says.row(String(row.row))].join(' › ')}
            </td>
            <th scope="row">{nameOf(row) ?? <Unknown>{says.noName}</Unknown>}</th>
            <td class="card-wide">
              <WhatHappens reader={reader} row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function nameOf(row: RowOutcome): string | undefined {
  switch (row.type) {
    case 'new':
    case 'changed':
      return row.tool.name
    case 'unchanged':
      return row.name
    case 'refused':
    case 'passed-over':
      return undefined
  }
}

function WhatHappens({ reader, row }: { reader: Reader; row: RowOutcome }) {
  const says = reader.words.intake
  switch (row.type) {
    case 'new':
      return <>{`${says.rowTypes.new} · ${reader.words.kinds[row.tool.kind]}`}</>
    case 'unchanged':
      return <>{says.rowTypes.unchanged}</>
    case 'refused':
      return <strong>{sayRowRefusal(reader, row.refusal)}</strong>
    case 'passed-over':
      return <>{sayPassedOver(reader, row.why)}</>
    case 'changed':
      return (
        <ul class="changes">
          {row.changes.map(({ field, before, after }) => (
            <li key={field}>
              <span class="quiet">{sayFieldName(reader, field)}</span>{' '}
              <del class="before">{sayChanged(reader, field, before)}</del>
              {' → '}
              <ins>{sayChanged(reader, field, after)}</ins>
            </li>
          ))}
        </ul>
      )
  }
}

function Columns({
  reader,
  sheets,
  fields,
  action,
  formToken,
  open,
}: {
  reader: Reader
  sheets: readonly SheetRead[]
  fields: readonly FieldChoice[]
  action: string
  formToken: string
  open: boolean
}) {
  const says = reader.words.intake
  const guesses = uniqueHeadings(sheets)
  const unsure = guesses.some(({ how }) => how === 'none' || how === 'values')
  if (guesses.length === 0) return null
  return (
    <section aria-labelledby="columns">
      <h2 id="columns">{says.columns}</h2>
      <p class="quiet">{says.columnsLead}</p>
      <details class="fold" open={open || unsure}>
        <summary>{says.changeColumns}</summary>
        <form method="post" action={action}>
          <input type="hidden" name="form-token" value={formToken} />
          <table class="cards columns">
            <thead>
              <tr>
                <th scope="col">{says.column}</th>
                <th scope="col">{says.takenFor}</th>
                <th scope="col">{says.howFound}</th>
              </tr>
            </thead>
            <tbody>
              {guesses.map((guess, index) => (
                <tr key={guess.heading}>
                  <th scope="row">
                    <label for={`column-${index}`}>{guess.heading}</label>
                  </th>
                  <td class="card-wide">
                    <input type="hidden" name="heading" value={guess.heading} />
                    <select class="field__box" id={`column-${index}`} name="field">
                      <option value="beside" selected={guess.field === undefined}>
                        {says.keptBeside}
                      </option>
                      {fields.map(({ name, says: label }) => (
                        <option key={name} value={name} selected={name === guess.field}>
                          {label}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td class="card-wide quiet">{says.how[guess.how]}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="buttons">
            <button class="button">{says.again}</button>
          </p>
        </form>
      </details>
    </section>
  )
}

function uniqueHeadings(sheets: readonly SheetRead[]): readonly ColumnGuess[] {
  const byHeading = new Map<string, ColumnGuess>()
  for (const { columns } of sheets)
    for (const guess of columns)
      if (guess.heading !== '' && !byHeading.has(guess.heading)) byHeading.set(guess.heading, guess)
  return [...byHeading.values()]
}
