import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cliWords } from '#words'
import { findingsDocument } from '#usecases'
import { renderReport } from '#pages'
import type { CliApp, Judged } from './app.ts'
import type { Args } from './args.ts'
import { exitCodes } from './exitCodes.ts'
import { intakeText } from './intake.ts'
import { officeSheets } from './officeSheets.ts'
import { showProgress } from './progress.ts'
import { refused } from './refused.ts'
import { summaryText } from './summary.ts'
import type { Terminal } from './terminal.ts'

const textFile = /[.](txt|md|html?|docx|pdf)$/i

/** Judge a ledger: a summary to read, and in `--out` a report, a sheet per office and the findings as JSON. */
export async function evaluateCommand(
  app: CliApp,
  args: Args,
  terminal: Terminal,
): Promise<number> {
  const { onProgress, end } = showProgress(terminal, args.lang)
  const judged = await app.judge({
    files: args.files.filter((file) => !textFile.test(file)),
    texts: args.files.filter((file) => textFile.test(file)),
    asOf: args.asOf,
    map: args.map,
    overlays: args.overlays,
    ...(args.rulebook === undefined ? {} : { rulebook: args.rulebook }),
    onProgress,
  })
  end()
  if (!judged.ok) return refused(judged.refusal, args.lang, terminal)
  const words = cliWords[args.lang]
  const { review } = judged.value
  if (!args.json) {
    terminal.out(intakeText(judged.value, args, terminal))
    terminal.out(
      review.tools.length === 0 ? words.nothingToJudge : summaryText(review, args.lang, terminal),
    )
  }
  if (args.out !== undefined) {
    const written = await writeAll(app, judged.value, args, args.out, terminal)
    if (typeof written === 'number') return written
    if (!args.json)
      terminal.out(
        ['', `  ${words.written(args.out)}`, ...written.map((file) => `    ${file}`)].join('\n'),
      )
  } else if (!args.json) terminal.out(`\n  ${terminal.paint('dim', words.noFilesWritten)}`)
  if (args.json) terminal.out(JSON.stringify(findingsDocument(review), null, 2))
  return exitCodes.done
}

async function writeAll(
  app: CliApp,
  { review, rulebook }: Judged,
  { lang, pdf }: Args,
  folder: string,
  terminal: Terminal,
): Promise<readonly string[] | number> {
  const { onProgress, end } = showProgress(terminal, lang)
  const words = cliWords[lang]
  const report = renderReport(review, rulebook, lang)
  const made: string[] = []
  const total = pdf ? 4 : 3
  const step = async (name: string, write: (file: string) => Promise<unknown>): Promise<void> => {
    onProgress({ stage: 'writing', done: made.length, total })
    await write(join(folder, name))
    made.push(name)
  }
  try {
    await mkdir(folder, { recursive: true })
    await step('report.html', (file) => writeFile(file, report))
    await step('findings.json', (file) =>
      writeFile(file, `${JSON.stringify(findingsDocument(review), null, 2)}\n`),
    )
    await step('offices.xlsx', (file) => app.workbooks.write(file, officeSheets(review, lang)))
  } catch (cause) {
    end()
    const why = (cause as NodeJS.ErrnoException).code
    if (why === undefined) throw cause
    return refused({ type: 'folder-not-writable', folder, why }, lang, terminal)
  }
  if (pdf) {
    onProgress({ stage: 'writing', done: made.length, total })
    if (await app.pdf.print(report, join(folder, 'report.pdf'))) made.push('report.pdf')
    else terminal.err(words.pdfNotMade)
  }
  end()
  return made
}
