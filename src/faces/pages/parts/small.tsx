import type { ComponentChildren } from 'preact'
import type { Outcome } from '#decide'
import type { Severity } from '#evaluate'
import type { Life } from '#register'
import type { Reader } from '../reader.ts'

/** The sign that goes with each outcome's word and colour, never alone. */
export const outcomeSigns: Readonly<Record<Outcome, string>> = {
  retain: '✓',
  rectify: '↻',
  merge: '⇢',
  retire: '−',
}

/** An outcome: sign, word and colour together. */
export function OutcomeTag({ reader, outcome }: { reader: Reader; outcome: Outcome }) {
  return (
    <span class={`outcome outcome--${outcome}`}>
      <span class="outcome__sign" aria-hidden="true">
        {outcomeSigns[outcome]}
      </span>
      {reader.terms.outcomes[outcome]}
    </span>
  )
}

const severitySigns: Readonly<Record<Severity, string>> = {
  block: '■',
  violation: '▲',
  review: '◆',
  warn: '●',
  inform: '○',
}

/** How grave a finding is: sign and word. */
export function SeverityTag({ reader, severity }: { reader: Reader; severity: Severity }) {
  return (
    <span class={`severity severity--${severity}`}>
      <span class="sign" aria-hidden="true">
        {severitySigns[severity]}
      </span>
      {reader.terms.severities[severity]}
    </span>
  )
}

/** The name of a tool, struck through where it is retired, with a link where there is a page to go to. */
export function ToolName({
  reader,
  name,
  life,
  href,
}: {
  reader: Reader
  name: string
  life?: Life | undefined
  href?: string | undefined
}) {
  const shown = life === 'retired' ? <s class="retired">{name}</s> : name
  return (
    <>
      {href === undefined ? <span>{shown}</span> : <a href={href}>{shown}</a>}
      {life === undefined || life === 'live' ? null : (
        <>
          {' '}
          <span class="tag">{reader.terms.lives[life]}</span>
        </>
      )}
    </>
  )
}

/** What nobody knows, and why: never a nought. */
export function Unknown({ children }: { children?: ComponentChildren }) {
  return <span class="unknown">{children}</span>
}

/** One fact: its name, and what is known of it. */
export function Fact({ name, children }: { name: string; children?: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Pages of a long list. */
export function Pager({
  reader,
  page,
  pages,
  at,
}: {
  reader: Reader
  page: number
  pages: number
  at: (page: number) => string
}) {
  const { pager } = reader.words
  if (pages <= 1) return null
  const { count } = reader.figures
  return (
    <nav class="pager" aria-label={pager.name}>
      {page > 1 ? (
        <a class="button" href={at(page - 1)} rel="prev">
          {pager.earlier}
        </a>
      ) : null}
      <span>{pager.page(count(page), count(pages))}</span>
      {page < pages ? (
        <a class="button" href={at(page + 1)} rel="next">
          {pager.later}
        </a>
      ) : null}
    </nav>
  )
}
