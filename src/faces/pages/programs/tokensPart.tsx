import { type ApiToken, scopes, tokenMostDays } from '#usecases'
import { programWords } from '#words'
import { PostForm } from '../parts/postForm.tsx'
import type { Reader } from '../reader.ts'
import { TextField } from '../people/textField.tsx'
import { ChecksField } from './checksField.tsx'

const usualDays = '90'

/** What was written into a form that could not be taken. */
export type TokenTried = {
  readonly name: string
  readonly scopes: readonly string[]
  readonly days: string
}

/** The tokens of one's own account: those there are, ending one, and making one. */
export function TokensPart({
  reader,
  tokens,
  now,
  formToken,
  tried,
}: {
  reader: Reader
  tokens: readonly ApiToken[]
  /** Milliseconds since 1970. */
  now: number
  formToken: string
  tried?: TokenTried | undefined
}) {
  const { tokens: says, scopes: may } = programWords[reader.lang]
  return (
    <section aria-labelledby="tokens-title" id="tokens">
      <h2 id="tokens-title">{says.title}</h2>
      <p>{says.lead}</p>
      {tokens.length === 0 ? (
        <p class="quiet">{says.none}</p>
      ) : (
        <table class="cards">
          <thead>
            <tr>
              <th scope="col">{says.name}</th>
              <th scope="col">{says.may}</th>
              <th scope="col">{says.until}</th>
              <th scope="col">{says.lastUsed}</th>
              <th scope="col">
                <span class="out-of-sight">{says.end}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {tokens.map((token) => (
              <tr key={token.id}>
                <th scope="row">{token.name}</th>
                <td class="card-wide">
                  {reader.figures.list(token.scopes.map((scope) => may[scope]))}
                </td>
                <td data-name={says.until}>
                  {token.expiresAt > now ? dayOf(token.expiresAt) : says.over}
                </td>
                <td data-name={says.lastUsed}>
                  {token.lastUsedAt === undefined ? (
                    <span class="quiet">{says.neverUsed}</span>
                  ) : (
                    dayOf(token.lastUsedAt)
                  )}
                </td>
                <td>
                  <PostForm
                    reader={reader}
                    action={`/me/tokens/${token.id}/end`}
                    button={says.end}
                    label={`${says.end}: ${token.name}`}
                    formToken={formToken}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <PostForm reader={reader} action="/me/tokens" button={says.add} formToken={formToken}>
        <TextField name="token-name" says={says.name} hint={says.nameHint} value={tried?.name} />
        <ChecksField
          name="token-scopes"
          says={says.may}
          of={scopes.map((scope) => ({ value: scope, says: may[scope] }))}
          chosen={tried?.scopes ?? []}
        />
        <TextField
          name="token-days"
          says={says.days}
          hint={says.daysHint(reader.figures.count(tokenMostDays))}
          value={tried?.days ?? usualDays}
          inputMode="numeric"
        />
      </PostForm>
    </section>
  )
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, '2026-11-28'.length)
}
