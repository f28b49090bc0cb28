import type { Id } from '#kernel'

/** What a token may be for. What its account may not do, it may not do either. */
export const scopes = [
  'cases:read',
  'cases:write',
  'accounts',
  'rulebook',
  'webhooks',
  'usage',
  'ratings',
  'audits',
  'groups',
  'texts',
] as const
export type Scope = (typeof scopes)[number]

export type TokenId = Id<'K'>

/** A token by which a program acts for an account. Times are milliseconds since 1970. */
export type ApiToken = {
  readonly id: TokenId
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly createdAt: number
  readonly expiresAt: number
  readonly lastUsedAt?: number
}
