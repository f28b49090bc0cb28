import type { RowOutcome, RowRefusal, SheetRead } from '#register'
import { cliWords, fieldWord, figuresOf, intakeWords } from '#words'
import type { Args } from './args.ts'
import { padEnd, type Terminal, widthOf } from './terminal.ts'

const mostRows = 10
const margin = '  '

/** What was read: how many rows, which were refused and why, and on request what each column was taken for. */
export function intakeText(
  {
    sheets,
    outcomes,
  }: { readonly sheets: readonly SheetRead[]; readonly outcomes: readonly RowOutcome[] },
  { lang, columns }: Args,
  { paint }: Terminal,
): string {
  const words = cliWords[lang]
  const { count } = figuresOf(lang)
  const sayRow = (refusal: RowRefusal): string => {
    const say = intakeWords[lang].rowRefusals[refusal.type] as (facts: RowRefusal) => string
    return say(refusal)
  }
  const refused = outcomes.filter((outcome) => outcome.type === 'refused')
  const passedOver = outcomes.filter((outcome) => outcome.type === 'passed-over')
  const taken = outcomes.length - refused.length - passedOver.length
  const warnings = sheets.reduce((sum, sheet) => sum + sheet.warnings.length, 0)
  const place = ({ file, sheet, row }: RowOutcome): string =>
    [file, sheet, `R${row}`].filter((part) => part !== undefined).join(' › ')
  return [
    margin +
      paint('dim', words.rows(count(taken), count(refused.length), count(passedOver.length))),
    ...(warnings > 0 ? [margin + paint('dim', words.warnings(count(warnings)))] : []),
    ...refused
      .slice(0, mostRows)
      .map((row) => margin + words.refusedRow(place(row), sayRow(row.refusal))),
    ...(refused.length > mostRows
      ? [margin + words.moreRows(count(refused.length - mostRows))]
      : []),
    ...(columns ? sheets.flatMap((sheet) => columnLines(sheet, lang)) : []),
  ].join('\n')
}

function columnLines({ file, sheet, columns }: SheetRead, lang: Args['lang']): readonly string[] {
  const words = cliWords[lang]
  const width = Math.max(0, ...columns.map(({ heading }) => widthOf(heading)))
  return [
    '',
    margin + [file, sheet].filter((part) => part !== undefined).join(' › '),
    ...columns.map(({ heading, field }) => {
      const meaning =
        field === undefined
          ? words.columnKept
          : `${words.columnsTaken} ${fieldWord(lang, field)} (${field})`
      return `${margin}${margin}${padEnd(heading, width)}  ${meaning}`
    }),
  ]
}
