import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ok } from '#kernel'
import type { WhatIf } from '#usecases'
import { planWords } from '#words'
import type { CliApp, Planned } from './app.ts'
import type { Args } from './args.ts'
import { exitCodes } from './exitCodes.ts'
import { planDocument, planSheets } from './planSheets.ts'
import { planText, scenariosText } from './planText.ts'
import { showProgress } from './progress.ts'
import { refused } from './refused.ts'
import type { Terminal } from './terminal.ts'

const textFile = /[.](txt|md|html?|docx|pdf)$/i
const margin = '  '

/** Which tools to keep, and where what people use goes from the others: to read, and in `--out` as sheets and JSON. */
export async function planCommand(app: CliApp, args: Args, terminal: Terminal): Promise<number> {
  const fixes = args.fix === undefined ? undefined : await textOf(args.fix)
  if (typeof fixes === 'object') return refused(fixes, args.lang, terminal)
  const others: WhatIf[] = []
  for (const file of args.compare) {
    const other = await textOf(file)
    if (typeof other === 'object') return refused(other, args.lang, terminal)
    others.push({ name: basename(file), fixes: other })
  }
  const { onProgress, end } = showProgress(terminal, args.lang)
  const planned = await app.plan({
    files: args.files.filter((file) => !textFile.test(file)),
    texts: args.files.filter((file) => textFile.test(file)),
    asOf: args.asOf,
    map: args.map,
    overlays: args.overlays,
    seconds: args.time,
    ...(args.rulebook === undefined ? {} : { rulebook: args.rulebook }),
    ...(fixes === undefined ? {} : { fixes }),
    onProgress,
  })
  end()
  if (!planned.ok) return refused(planned.refusal, args.lang, terminal)
  const compared = await beside(app, planned.value, others, args, terminal)
  if (!compared.ok) return refused(compared.refusal, args.lang, terminal)
  const scenarios = compared.value
  const json = JSON.stringify(planDocument(planned.value, scenarios), null, 2)
  terminal.out(args.json ? json : planText(planned.value, args, terminal))
  if (scenarios.length > 0 && !args.json) terminal.out(scenariosText(scenarios, args, terminal))
  if (args.out === undefined) return exitCodes.done
  const folder = args.out
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'plan.json'), `${json}\n`)
    await app.workbooks.write(join(folder, 'plan.xlsx'), planSheets(planned.value, args.lang))
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code
    if (why === undefined) throw cause
    return refused({ type: 'folder-not-writable', folder, why }, args.lang, terminal)
  }
  const written = planWords[args.lang].written(folder)
  if (!args.json) terminal.out(`\n${margin}${written}\n    plan.json\n    plan.xlsx`)
  return exitCodes.done
}

/** The plan asked for and each of the others, side by side. */
async function beside(
  app: CliApp,
  planned: Planned,
  others: readonly WhatIf[],
  { fix, lang, time }: Args,
  terminal: Terminal,
): ReturnType<CliApp['comparePlans']> {
  if (others.length === 0) return ok([])
  const name = fix === undefined ? planWords[lang].compare.asReviewed : basename(fix)
  const { onProgress, end } = showProgress(terminal, lang)
  const compared = await app.comparePlans(
    planned.review.ground,
    [{ name, fixes: planned.fixes }, ...others],
    time,
    onProgress,
  )
  end()
  return compared
}

type Unreadable = {
  readonly type: 'fix-file-not-readable'
  readonly file: string
  readonly why: string
}

async function textOf(file: string): Promise<string | Unreadable> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code
    if (why === undefined) throw cause
    return { type: 'fix-file-not-readable', file, why }
  }
}
