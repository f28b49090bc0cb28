import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ToolId } from '#kernel'
import { figuresOf, planWords } from '#words'
import type { CliApp, Planned } from './app.ts'
import type { Args } from './args.ts'
import { exitCodes } from './exitCodes.ts'
import { planDocument, planSheets } from './planSheets.ts'
import { showProgress } from './progress.ts'
import { refused } from './refused.ts'
import type { Terminal } from './terminal.ts'

const textFile = /[.](txt|md|docx)$/i
const margin = '  '

/** Which tools to keep, and where what people use goes from the others: to read, and in `--out` as sheets and JSON. */
export async function planCommand(app: CliApp, args: Args, terminal: Terminal): Promise<number> {
  const fixes = args.fix === undefined ? undefined : await textOf(args.fix)
  if (typeof fixes === 'object') return refused(fixes, args.lang, terminal)
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
  const json = JSON.stringify(planDocument(planned.value), null, 2)
  terminal.out(args.json ? json : asText(planned.value, args, terminal))
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

function asText({ plan, review }: Planned, { lang, most }: Args, { paint }: Terminal): string {
  const words = planWords[lang]
  const { count, about, share, list } = figuresOf(lang)
  const names = new Map(review.tools.map(({ id, name }) => [id, name]))
  const name = (id: ToolId): string => names.get(id) ?? id
  const moving = plan.going.filter(({ moves, lost }) => moves.length + lost.length > 0)
  const gone = plan.going.filter(({ moves, lost }) => moves.length + lost.length === 0)
  const alone = plan.staying.filter(
    ({ onlyHere, takesOverFrom }) => onlyHere + takesOverFrom.length,
  )
  const more = (all: readonly unknown[]): readonly string[] =>
    all.length > most ? [margin + paint('dim', words.more(count(all.length - most)))] : []
  return [
    '',
    paint('bold', `− ${words.title}`),
    '',
    margin + paint('bold', words.counted(count(plan.staying.length), count(plan.going.length))),
    margin + words.hours(about(plan.weighsNow), about(plan.weighsAfter)),
    margin + paint('dim', plan.gap === 0 ? words.proven : words.near(finely(plan.gap, share))),
    ...plan.unservable.map(
      ({ capability, tool }) => margin + paint('red', words.unservable(capability, name(tool))),
    ),
    ...plan.tooManyAccounts.map(
      ({ kept, most: allowed }) =>
        margin + paint('red', words.tooManyAccounts(list(kept.map(name)), count(allowed))),
    ),
    '',
    margin + paint('bold', words.goingHead),
    ...[...moving, ...gone].slice(0, most).flatMap((one) => [
      `${margin}− ${paint('bold', name(one.tool))}  ${paint(
        'dim',
        [
          words.goes[one.why],
          ...(one.people === undefined ? [] : [words.people(count(one.people))]),
          words.saves(about(one.saves)),
        ].join(' · '),
      )}`,
      ...one.moves.map(({ capability, to }) => {
        const home = words.home(capability, name(to.by))
        return `${margin}${margin}${home} ${paint('dim', to.isCertain ? '' : words.unsure)}`.trimEnd()
      }),
      ...(one.lost.length > 0 ? [`${margin}${margin}${words.lost(list(one.lost))}`] : []),
    ]),
    ...more(plan.going),
    '',
    margin + paint('bold', words.stayingHead),
    ...alone
      .slice(0, most)
      .flatMap(({ tool, lostWithout, onlyHere }) => [
        `${margin}✓ ${paint('bold', name(tool))}  ${paint('dim', words.lostWithout(count(lostWithout.length)))}`,
        ...(onlyHere > 0 ? [`${margin}${margin}${words.onlyHere(count(onlyHere))}`] : []),
      ]),
    ...more(alone),
    '',
    margin + paint('dim', words.assumed),
  ].join('\n')
}

/** A share below one in a hundred is not nought: it is said with its first figure. */
function finely(gap: number, share: (value: number) => string): string {
  return gap >= 0.01 ? share(gap) : `${Number((gap * 100).toPrecision(1))}%`
}
