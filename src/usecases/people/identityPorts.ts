import type { Result } from '#kernel'

/** Whom an identity provider vouches for: its own address, and its name for the person (OpenID Connect Core 1.0, section 2: `iss`, `sub`). */
export type Identity = { readonly issuer: string; readonly subject: string }

/** What a browser keeps between leaving for the provider and coming back. */
export type IdentityQuest = {
  readonly state: string
  readonly nonce: string
  /** The PKCE verifier (RFC 7636). */
  readonly verifier: string
}

/** Why nobody is vouched for. */
export type IdentityRefusal =
  | { readonly type: 'identity-provider-silent' }
  /** Refused there, too late, or another browser's answer. */
  | { readonly type: 'identity-not-confirmed' }

/** A provider that people of this house sign in with (authorization code flow with PKCE). */
export interface IdentityProvider {
  /** How the button calls it; absent: in general words. */
  readonly name?: string
  begin(
    callback: string,
  ): Promise<Result<{ readonly address: string; readonly quest: IdentityQuest }, IdentityRefusal>>
  /** `back` is the whole address to which the browser came back. */
  finish(back: string, quest: IdentityQuest): Promise<Result<Identity, IdentityRefusal>>
}
