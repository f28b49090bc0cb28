import type { Papers } from './papers.ts'
import { folded } from './inventory/grid.ts'
import { remember } from './inventory/remember.ts'

/** Marks that tell tools apart: an address or a platform's own number, each with its sort. */
export type Marks = ReadonlyMap<string, string>

/** What two tools of one name, kind and office must share where both tell it; never an identity by itself. */
export type Shape = { readonly form?: string; readonly platform?: string }

/** The address as it is compared: `https://WWW.Example.gov/a/?b=1` is `example.gov/a?b=1`. */
export function addressKey(address: string): string | undefined {
  const text = address.normalize('NFKC').trim()
  const match = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/?#\s]+)([^?#\s]*)(\?[^#\s]*)?(#\S*)?$/i.exec(text)
  if (!match) return undefined
  const host = (match[1] ?? '')
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/:(?:80|443)$/, '')
    .replace(/\.$/, '')
  if (!host.includes('.')) return undefined
  const path = (match[2] ?? '').replace(/\/+$/, '').replace(/\/index\.html?$/, '')
  const query = (match[3] ?? '').slice(1).split('&').filter(tells).toSorted().join('&')
  const route = /^#!?\//.test(match[4] ?? '') ? match[4] : ''
  return `${host}${path}${query === '' ? '' : `?${query}`}${route}`
}

/** Parts of an address that only say where somebody came from. */
function tells(part: string): boolean {
  return part !== '' && !/^(?:utm_\w+|spm|from|scene|share_\w+)=/.test(part)
}

/** Every mark that a tool's papers give it, surest first. */
export function marksOf(papers: Papers): Marks {
  const marks = new Map<string, string>()
  const mark = (sort: string, text: string | undefined) => {
    const key = text === undefined ? '' : folded(text)
    if (key !== '') marks.set(sort, key)
  }
  switch (papers.kind) {
    case 'app':
      mark('app-id', papers.appId)
      if (papers.filing?.state === 'filed') mark('filing', papers.filing.number)
      break
    case 'account':
      mark('handle there', within(papers.platform, papers.handle))
      mark('handle', papers.handle)
      break
    case 'group':
      mark('group-id there', within(papers.host, papers.groupId))
      mark('group-id', papers.groupId)
      break
    case 'form':
      mark('form-number there', within(papers.issuer, papers.formNumber))
      mark('form-number', papers.formNumber)
      break
    case 'site':
      break
  }
  const address = 'address' in papers ? papers.address : undefined
  const key = address === undefined ? undefined : addressKey(address)
  if (key !== undefined) marks.set('address', key)
  return marks
}

/** A number with the place that gave it: sure where both are told, since two platforms may give the same one. */
function within(place: string | undefined, number: string | undefined): string | undefined {
  return place === undefined || !number ? undefined : `${place} ${number}`
}

/** The place that gave a tool its number: a platform, a host, an issuer. */
export function giverOf(papers: Papers): string | undefined {
  switch (papers.kind) {
    case 'account':
      return papers.platform
    case 'group':
      return papers.host
    case 'form':
      return papers.issuer
    case 'app':
    case 'site':
      return undefined
  }
}

/** The marks of rows that are one tool, of which one may tell the number and another the place that gave it. */
export function joinedMarks(marks: Marks, giver: string | undefined): Marks {
  const joined = new Map(marks)
  for (const sort of placed) {
    const there = within(giver, marks.get(sort))
    if (there !== undefined && !joined.has(`${sort} there`))
      joined.set(`${sort} there`, folded(there))
  }
  return joined
}
const placed = ['handle', 'group-id', 'form-number'] as const

/** Form and platform as they are compared. */
export function shapeOf(papers: Papers): Shape {
  const form = papers.kind === 'app' ? papers.form : undefined
  const platform =
    papers.kind === 'group' ? papers.host : 'platform' in papers ? papers.platform : undefined
  return {
    ...(form === undefined ? {} : { form }),
    ...(platform === undefined ? {} : { platform: folded(platform) }),
  }
}

/** Whether two shapes may be one tool: neither form nor platform is told differently. */
export function sameShape(a: Shape, b: Shape): boolean {
  const apart = (x?: string, y?: string) => x !== undefined && y !== undefined && x !== y
  return !apart(a.form, b.form) && !apart(a.platform, b.platform)
}

/** Whether two sets of marks may be one tool: no sort of mark is told differently. */
export function sameMarks(a: Marks, b: Marks): boolean {
  for (const [sort, text] of a) {
    const other = b.get(sort)
    if (other !== undefined && other !== text) return false
  }
  return true
}

/** All marks and the shape as one text, for telling exact equals. */
export function signatureOf(marks: Marks, shape: Shape): string {
  const sorted = [...marks].map(([sort, text]) => `${sort}=${text}`).toSorted()
  return [...sorted, `form=${shape.form ?? ''}`, `platform=${shape.platform ?? ''}`].join('\n')
}

const foldedOffice = remember(folded)

/** Name, kind and office folded: what makes a tool the same where no mark tells. */
export function nameKey(name: string, kind: string, office: string): string {
  return `${kind}\n${foldedOffice(office)}\n${folded(name)}`
}
