import type { DaySpan, OfficeId, ToolId } from '#kernel'
import type { Declared } from './declared.ts'
import type { Origin } from './origin.ts'
import type { Papers } from './papers.ts'

export const toolKinds = ['app', 'account', 'group', 'form', 'site'] as const
export type ToolKind = (typeof toolKinds)[number]

export const lives = ['proposed', 'live', 'retiring', 'retired'] as const
export type Life = (typeof lives)[number]

/** Five levels of administration below the nation; China and Vietnam both fit. */
export const levels = ['national', 'province', 'city', 'county', 'township', 'village'] as const
export type Level = (typeof levels)[number]

export const audiences = ['public', 'business', 'staff', 'grassroots'] as const
export type Audience = (typeof audiences)[number]

/** What a tool does: one short statement in any language. */
export type Capability = { readonly text: string }

/** Anything registered: an app, an account, a group, a form or a site. */
export type Tool = {
  readonly id: ToolId
  readonly name: string
  readonly kind: ToolKind
  readonly sponsor: OfficeId
  readonly description?: string
  /** Region code or, where no code is known, the region's name. */
  readonly region?: string
  readonly level?: Level
  /** Empty when nobody said. */
  readonly audiences: readonly Audience[]
  /** Empty when nobody said; the name then speaks for the tool. */
  readonly capabilities: readonly Capability[]
  readonly life: Life
  readonly launchedOn?: DaySpan
  readonly papers: Papers
  readonly declared: Declared
  /** Columns nobody recognised, kept beside the record: heading -> text. */
  readonly beside: Readonly<Record<string, string>>
  readonly origin: Origin
}
