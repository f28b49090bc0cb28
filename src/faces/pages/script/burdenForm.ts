import { type ReportPromise, codeText, verifyLedger } from '#usecases'
import type { BurdenScriptWords } from '#words'
import { browserCrypto } from './browserCrypto.ts'
import {
  type Drawn,
  type HeldToken,
  asNobody,
  drawTokens,
  dropToken,
  oneLine,
  titleOf,
} from './burdenTokens.ts'

const longestSide = 1600
const quality = 0.8
const waitMs = 250
const mostSuggested = 8

/** Make the form send by itself, without anything that tells who is signed in, and with a token where there is one. */
export function beginReport(form: HTMLFormElement): void {
  const says = JSON.parse(form.dataset['burden'] ?? '{}') as BurdenScriptWords
  const code = codeText((bytes) => crypto.getRandomValues(new Uint8Array(bytes)))
  let drawn: Drawn | undefined
  suggestTools(form)
  tell(form, says.looking)
  const drawing = drawTokens()
    .catch((cause: unknown): Drawn => ({ type: 'away', why: String(cause) }))
    .then((found) => {
      drawn = found
      tellDrawn(form, says, found)
    })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void drawing.then(() => send(form, says, code, drawn))
  })
}

function tellDrawn(form: HTMLFormElement, says: BurdenScriptWords, drawn: Drawn): void {
  if (drawn.type === 'not-secure') return tell(form, says.notSecure)
  if (drawn.type === 'key-wrong') return tell(form, says.keyWrong)
  if (drawn.type === 'away') return tell(form, filled(says.away, { why: drawn.why }))
  if (drawn.type === 'sign-in') {
    tell(form, '')
    return show(form, '[data-unnamed-sign-in]')
  }
  if (drawn.type === 'none-left') {
    return tell(form, filled(says.noneLeft, { next: nextMonth(drawn.period) }))
  }
  const { held, drawers } = drawn
  const senders = held[0]?.senders ?? 0
  const ready = filled(says.ready, {
    held: held.length,
    from: whereFrom(form, says, held[0]),
    senders,
  })
  const least = Number(form.dataset['least'])
  const isFew = drawers !== undefined && drawers < least
  tell(form, isFew ? `${ready} ${filled(says.fewDrawers, { drawers, least })}` : ready)
  show(form, '[data-unnamed-choice]')
  const choice = form.querySelector<HTMLInputElement>('[name=verified]')
  if (choice) choice.checked = true
}

function whereFrom(
  form: HTMLFormElement,
  says: BurdenScriptWords,
  token: HeldToken | undefined,
): string {
  const { level, region } = token?.from ?? {}
  const levels = JSON.parse(form.dataset['levels'] ?? '{}') as Readonly<Record<string, string>>
  const parts = [region, level && levels[level]].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(' ') : says.anywhere
}

async function send(
  form: HTMLFormElement,
  says: BurdenScriptWords,
  code: string,
  drawn: Drawn | undefined,
): Promise<void> {
  const button = form.querySelector<HTMLButtonElement>('.buttons .button')
  const said = form.dataset['once'] ?? ''
  const isWorking = (working: boolean) => {
    if (!button) return
    // After the script of all pages, which lets a form be sent once only.
    setTimeout(() => {
      button.disabled = working
      button.textContent = working ? says.sending : said
    }, waitMs / 2)
  }
  isWorking(true)
  const typed = new FormData(form)
  const token = typed.has('verified') && drawn?.type === 'ready' ? drawn.held[0] : undefined
  try {
    const picture = await pictureIn(typed).catch(() => undefined)
    if (picture === undefined) return wrong(form, says.pictureWrong)
    const answer = await fetch('/api/burden-reports', {
      ...asNobody,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...reportIn(form, typed), ...picture, code, ...withToken(token) }),
    })
    if (!answer.ok) {
      if (token && spent.has(answer.status)) dropToken(token)
      return wrong(form, await titleOf(answer))
    }
    const sent = (await answer.json()) as { readonly code: string; readonly promise: ReportPromise }
    const text = JSON.stringify({ ...sent.promise, code: sent.code }, null, 2)
    const verified = await verifyLedger(browserCrypto, { lines: oneLine(text) })
    if (token) dropToken(token)
    const from = token && whereFrom(form, says, token)
    showReceipt(form, { code: sent.code, text, isTrue: verified.ok, from })
  } catch (cause) {
    wrong(form, filled(says.away, { why: String(cause) }))
  } finally {
    isWorking(false)
  }
}

/** Spent before, or of a month that is over. */
const spent = new Set([409, 410])

function withToken(token: HeldToken | undefined) {
  if (!token) return {}
  const { keyId, message, signature } = token
  return { token: { keyId, message, signature } }
}

/** What was typed, as the API takes it. */
function reportIn(form: HTMLFormElement, typed: FormData) {
  const text = (name: string) => String(typed.get(name) ?? '').trim()
  const named = text('named')
  const known = [...form.querySelectorAll<HTMLOptionElement>('#known-tools option')]
  const tool = text('tool') || known.find(({ value }) => value === named)?.dataset['tool']
  const minutes = Number(text('other-minutes') || text('minutes'))
  return {
    ...(tool ? { tool } : { named }),
    families: typed.getAll('families').map(String),
    minutesPerWeek: Number.isInteger(minutes) ? minutes : 0,
    words: text('words'),
  }
}

/** The picture drawn anew in the browser already, so that place and time never leave it. */
async function pictureIn(typed: FormData): Promise<{ readonly picture?: string }> {
  const file = typed.get('picture')
  if (!(file instanceof File) || file.size === 0) return {}
  const bitmap = await createImageBitmap(file)
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  const [, picture = ''] = canvas.toDataURL('image/jpeg', quality).split(',')
  return { picture }
}

function showReceipt(
  form: HTMLFormElement,
  told: {
    readonly code: string
    readonly text: string
    readonly isTrue: boolean
    readonly from: string | undefined
  },
): void {
  const receipt = document.querySelector<HTMLElement>('[data-receipt]')
  if (!receipt) return
  const find = <T extends HTMLElement>(name: string) =>
    receipt.querySelector<T>(`[data-receipt-${name}]`)
  const from = find('from')
  const says = from?.dataset[told.from === undefined ? 'nobody' : 'says'] ?? ''
  if (from) from.textContent = filled(says, { from: told.from ?? '' })
  const code = find('code')
  if (code) code.textContent = told.code
  const file = find<HTMLAnchorElement>('file')
  if (file) file.href = URL.createObjectURL(new Blob([`${told.text}\n`]))
  const follow = find<HTMLAnchorElement>('follow')
  if (follow) {
    const address = new URL(follow.dataset['receiptFollow'] ?? '', location.href)
    address.pathname += `/${told.code}`
    follow.href = address.href
  }
  const untrue = find('wrong')
  if (untrue) untrue.hidden = told.isTrue
  form.hidden = true
  document.querySelector('[data-report-problem]')?.remove()
  receipt.hidden = false
  receipt.querySelector('h2')?.focus()
}

/** Say on top what stands in the way; what was typed stays. */
function wrong(form: HTMLFormElement, sentence: string): void {
  document.querySelector('[data-report-problem]')?.remove()
  const box = document.createElement('div')
  box.className = 'errors'
  box.dataset['reportProblem'] = ''
  box.setAttribute('role', 'alert')
  box.tabIndex = -1
  const paragraph = document.createElement('p')
  paragraph.textContent = sentence
  box.append(paragraph)
  form.before(box)
  box.focus()
}

/** Names of the register while one types; asked for by nobody in particular. */
function suggestTools(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('#named')
  const list = form.querySelector<HTMLDataListElement>('#known-tools')
  if (!field || !list) return
  let waiting = 0
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = window.setTimeout(() => void suggest(field.value.trim(), list), waitMs)
  })
}

async function suggest(text: string, list: HTMLDataListElement): Promise<void> {
  if (text === '') return
  const query = new URLSearchParams({ text, pageSize: String(mostSuggested) })
  const answer = await fetch(`/api/tools?${query}`, asNobody)
  if (!answer.ok) return
  type Row = { readonly id: string; readonly name: string; readonly office: string }
  const { rows } = (await answer.json()) as { readonly rows: readonly Row[] }
  const isDouble = ({ name }: Row) => rows.filter((row) => row.name === name).length > 1
  list.replaceChildren(
    ...rows.map((row) => {
      const option = document.createElement('option')
      option.value = isDouble(row) ? `${row.name} · ${row.office}` : row.name
      option.dataset['tool'] = row.id
      return option
    }),
  )
}

function tell(form: HTMLFormElement, sentence: string): void {
  const place = form.querySelector('[data-unnamed-says]')
  if (place) place.textContent = sentence
}

function show(form: HTMLFormElement, selector: string): void {
  const found = form.querySelector<HTMLElement>(selector)
  if (found) found.hidden = false
}

function filled(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole))
}

function nextMonth(period: string): string {
  const [year = 0, month = 0] = period.split('-').map(Number)
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, dayLetters)
}
const dayLetters = 10
