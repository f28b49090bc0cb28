import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import type { ReactNode } from 'react'
import type { Outcome } from '#decide'
import type { Severity } from '#evaluate'
import type { Life } from '#register'
import { speaker } from './speaker.ts'

const { terms } = speaker
const outcomeSigns: Readonly<Record<Outcome, string>> = {
  retain: '✓',
  rectify: '↻',
  merge: '⇢',
  retire: '−',
}
const severitySigns: Readonly<Record<Severity, string>> = {
  block: '■',
  violation: '▲',
  review: '◆',
  warn: '●',
  inform: '○',
}

/** An outcome: sign, word and colour together. */
export function OutcomeTag({ outcome }: { readonly outcome: Outcome }) {
  return (
    <span className={`outcome outcome--${outcome}`}>
      <span aria-hidden="true">{outcomeSigns[outcome]}</span> {terms.outcomes[outcome]}
    </span>
  )
}

/** How grave a finding is: sign and word. */
export function SeverityTag({ severity }: { readonly severity: Severity }) {
  return (
    <span className={`severity severity--${severity}`}>
      <span aria-hidden="true">{severitySigns[severity]}</span> {terms.severities[severity]}
    </span>
  )
}

/** What nobody knows, and why: never a nought. */
export function Unknown({ children }: { readonly children?: ReactNode }) {
  return <span className="unknown">{children ?? terms.unknown}</span>
}

/** A tool by its name, struck through where it is retired, with its screen behind it. */
export function ToolLink({
  id,
  name,
  life,
}: {
  readonly id: string
  readonly name: string
  readonly life?: Life | undefined
}) {
  return (
    <>
      <Link to="/register/$tool" params={{ tool: id }}>
        {life === 'retired' ? <s className="retired">{name}</s> : name}
      </Link>
      {life === undefined || life === 'live' ? null : (
        <>
          {' '}
          <Tag>{terms.lives[life]}</Tag>
        </>
      )}
    </>
  )
}

/** The tools of an office, by its name. */
export function OfficeLink({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <Link to="/register" search={{ office: id }}>
      {name}
    </Link>
  )
}

/** Facts one under the other: what each is, and what is known of it. */
export function Facts({
  rows,
}: {
  readonly rows: readonly (readonly [name: string, value: ReactNode] | false | undefined)[]
}) {
  return (
    <dl className="facts">
      {rows.map((row) =>
        row ? (
          <div key={row[0]}>
            <dt>{row[0]}</dt>
            <dd>{row[1]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}

/** A part of a screen under its heading. */
export function Part({
  title,
  lead,
  children,
}: {
  readonly title: string
  readonly lead?: string | undefined
  readonly children: ReactNode
}) {
  return (
    <section className="part">
      <h2>{title}</h2>
      {lead === undefined ? null : <p className="quiet">{lead}</p>}
      {children}
    </section>
  )
}

/** The name of a screen, one sentence what it is for, and its one first action. */
export function Head({
  title,
  lead,
  children,
}: {
  readonly title: ReactNode
  readonly lead?: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <header className="head">
      <div>
        <h1>{title}</h1>
        {lead === undefined ? null : <p className="quiet">{lead}</p>}
      </div>
      {children === undefined ? null : <div className="head__actions">{children}</div>}
    </header>
  )
}
