import type { Audit, AuditAnswer } from '#observe'
import { webAddressIn } from '#observe'
import { auditWords, figuresOf, sayAuditAnswer } from '#words'
import type { CliApp } from './app.ts'
import type { Args } from './args.ts'
import { exitCodes } from './exitCodes.ts'
import { refused } from './refused.ts'
import type { Terminal } from './terminal.ts'

const bytesInAKilobyte = 1024
const marks = { passes: '+', fails: '−', 'could-not-look': '?', 'does-not-apply': '·' } as const

/** Look at web pages with a browser and say what was seen. */
export async function auditCommand(app: CliApp, args: Args, terminal: Terminal): Promise<number> {
  const { files: addresses, inside, lang, json, asOf: on, pages } = args
  const words = auditWords[lang].cli
  if (addresses.length === 0) return refused({ type: 'address-missing' }, lang, terminal)
  const address = addresses.find((one) => webAddressIn(one) === undefined)
  if (address !== undefined) {
    return refused({ type: 'audit-address-not-an-address', address }, lang, terminal)
  }
  const host = inside.find((one) => !isHost(one))
  if (host !== undefined) return refused({ type: 'audit-host-not-a-host', host }, lang, terminal)
  const audited = await app.audit({
    addresses,
    on,
    pages,
    inside,
    onBegin: (one) => terminal.err(words.looking(one)),
    onAudited: (audit) => (json ? undefined : tell(audit, args, terminal)),
  })
  if (!audited.ok) return refused(audited.refusal, lang, terminal)
  if (json) terminal.out(JSON.stringify({ audits: audited.value }, null, 2))
  if (audited.value.some(({ pages: { seen } }) => seen === 0)) return exitCodes.unseen
  const answers = audited.value.flatMap((audit) => audit.answers)
  return answers.some(({ answer }) => answer === 'fails') ? exitCodes.audit : exitCodes.done
}

function tell(audit: Audit, { lang }: Args, terminal: Terminal): void {
  const words = auditWords[lang]
  const { count, day } = figuresOf(lang)
  const { address, answers, pages, figures, on } = audit
  terminal.out(address)
  terminal.out(
    words.lead({ day: day(on), seen: count(pages.seen), of: count(pages.of ?? pages.seen) }),
  )
  if (figures) {
    const seconds = (figures.loadedMs / 1000).toFixed(1)
    const requests = count(figures.requests)
    terminal.out(
      words.figures({
        seconds,
        weight: `${count(Math.ceil(figures.bytes / bytesInAKilobyte))} KB`,
        requests,
      }),
    )
  }
  for (const one of answers) {
    const says = one.answer === 'fails' ? words.marks.fails : sayAuditAnswer(lang, one)
    terminal.out(`${marks[one.answer]}  ${words.detectors[one.detector]}  ${says}`)
    tellPlaces(one, lang, terminal)
  }
  const many = (wanted: AuditAnswer['answer']) =>
    count(answers.filter(({ answer }) => answer === wanted).length)
  const all = count(answers.length)
  terminal.out(words.cli.summary({ failed: many('fails'), unseen: many('could-not-look'), all }))
}

function tellPlaces(one: AuditAnswer, lang: Args['lang'], terminal: Terminal): void {
  if (one.answer !== 'fails') return
  const words = auditWords[lang]
  for (const fault of one.faults) {
    const said = sayAuditAnswer(lang, { ...one, faults: [fault] })
    const place = fault.where === undefined ? fault.page : words.place(fault.where, fault.page)
    terminal.out(`     ${said} ${place}`)
  }
}

function isHost(text: string): boolean {
  const url = `http://${text}/`
  return URL.canParse(url) && new URL(url).hostname === text.toLowerCase()
}
