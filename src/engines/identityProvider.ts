import * as oidc from 'openid-client'
import { type Result, ok, refuse } from '#kernel'
import type { Identity, IdentityProvider, IdentityQuest, IdentityRefusal } from '#usecases'

export type ProviderSettings = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly name?: string
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** An OpenID Connect provider, asked for what it can do when it is first needed, and again where it did not answer. */
export function createIdentityProvider(settings: ProviderSettings): IdentityProvider {
  let known: Promise<oidc.Configuration> | undefined

  async function configuration(): Promise<Result<oidc.Configuration, IdentityRefusal>> {
    known ??= discover(settings)
    try {
      return ok(await known)
    } catch {
      known = undefined
      return refuse({ type: 'identity-provider-silent' })
    }
  }

  return {
    ...(settings.name !== undefined && { name: settings.name }),
    async begin(callback) {
      const found = await configuration()
      if (!found.ok) return found
      const quest: IdentityQuest = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      }
      const address = oidc.buildAuthorizationUrl(found.value, {
        redirect_uri: callback,
        scope: 'openid',
        state: quest.state,
        nonce: quest.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(quest.verifier),
        code_challenge_method: 'S256',
      })
      return ok({ address: address.href, quest })
    },
    async finish(back, { state, nonce, verifier }) {
      const found = await configuration()
      if (!found.ok) return found
      try {
        const tokens = await oidc.authorizationCodeGrant(found.value, new URL(back), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        return identityIn(tokens.claims())
      } catch {
        return refuse({ type: 'identity-not-confirmed' })
      }
    },
  }
}

function identityIn(
  claims: { readonly iss: string; readonly sub: string } | undefined,
): Result<Identity, IdentityRefusal> {
  if (!claims) return refuse({ type: 'identity-not-confirmed' })
  return ok({ issuer: claims.iss, subject: claims.sub })
}

/** A provider on this very machine may speak without TLS, as in a trial; any other may not. */
function discover({ issuer, clientId, clientSecret }: ProviderSettings) {
  const address = new URL(issuer)
  const isHere = address.protocol === 'http:' && loopback.has(address.hostname)
  const options = isHere ? { execute: [oidc.allowInsecureRequests] } : {}
  const secret = oidc.ClientSecretPost(clientSecret)
  return oidc.discovery(address, clientId, undefined, secret, options)
}
