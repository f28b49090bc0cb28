import type { ComponentChildren } from 'preact'
import type { Account, ApiToken } from '#usecases'
import { mailWords, peopleWords, programWords } from '#words'
import { PostForm } from '../parts/postForm.tsx'
import { Fact } from '../parts/small.tsx'
import { Done, Problem } from '../parts/told.tsx'
import type { Reader } from '../reader.ts'
import { ShownOnce } from '../programs/shownOnce.tsx'
import { type TokenTried, TokensPart } from '../programs/tokensPart.tsx'
import { TextField } from './textField.tsx'

/** A second factor that is offered: its secret, and the same as a drawing for an authenticator. */
export type OfferedCode = { readonly secret: string; readonly drawing: string }

/** One's own account: duties, password, the code of an authenticator, where else one is signed in, and tokens for programs. */
export function OwnAccountPage({
  reader,
  account,
  duties,
  sessions,
  least,
  offered,
  mail,
  tokens,
  now,
  token,
  tried,
  formToken,
  problem,
  done,
}: {
  reader: Reader
  account: Account
  duties: string
  /** How many sessions are open, this one among them. */
  sessions: number
  /** The fewest characters of a password. */
  least: number
  /** Absent where a code is asked for already. */
  offered?: OfferedCode | undefined
  /** Where their daily letter goes, empty where nowhere; absent where no letters are sent. */
  mail?: string | undefined
  tokens: readonly ApiToken[]
  /** Milliseconds since 1970. */
  now: number
  /** A token that was just made; it is shown this once. */
  token?: { readonly name: string; readonly secret: string } | undefined
  tried?: TokenTried | undefined
  formToken: string
  problem?: string | undefined
  done?: string | undefined
}) {
  const says = peopleWords[reader.lang]
  const send = (action: string, button: string, fields?: ComponentChildren) => (
    <PostForm reader={reader} action={action} button={button} formToken={formToken}>
      {fields}
    </PostForm>
  )
  return (
    <>
      <h1>{says.ownAccount}</h1>
      <Done says={done} />
      <Problem says={problem} />
      {token ? (
        <ShownOnce
          says={programWords[reader.lang].tokens.added(token.name)}
          secret={token.secret}
        />
      ) : null}
      <dl class="facts">
        <Fact name={says.displayName}>{account.displayName}</Fact>
        <Fact name={says.name}>{account.signIn?.name}</Fact>
        <Fact name={says.duties}>{duties}</Fact>
      </dl>
      <section aria-labelledby="code-title">
        <h2 id="code-title">{says.secondFactor}</h2>
        {offered ? (
          <>
            <p>{says.secondFactorOff}</p>
            <div class="qr" dangerouslySetInnerHTML={{ __html: offered.drawing }} />
            <p class="quiet">
              {says.secretByHand} <code class="hash">{offered.secret}</code>
            </p>
            {send(
              '/me/code',
              says.enrol,
              <>
                <input type="hidden" name="secret" value={offered.secret} />
                <TextField
                  name="code"
                  says={says.code}
                  inputMode="numeric"
                  autocomplete="one-time-code"
                />
              </>,
            )}
          </>
        ) : (
          <>
            <p>{says.secondFactorOn}</p>
            {send(
              '/me/code/drop',
              says.dropCode,
              <TextField
                name="code"
                says={says.code}
                inputMode="numeric"
                autocomplete="one-time-code"
              />,
            )}
          </>
        )}
      </section>
      <section aria-labelledby="password-title">
        <h2 id="password-title">{says.changePassword}</h2>
        {send(
          '/me/password',
          says.changePassword,
          <>
            <TextField
              name="old"
              says={says.oldPassword}
              type="password"
              autocomplete="current-password"
            />
            <TextField
              name="password"
              says={says.newPassword}
              hint={says.passwordHint(reader.figures.count(least))}
              type="password"
              autocomplete="new-password"
            />
          </>,
        )}
      </section>
      <section aria-labelledby="sessions-title">
        <h2 id="sessions-title">{says.sessionsTitle}</h2>
        <p>{says.sessions(reader.figures.count(sessions))}</p>
        {sessions > 1 ? (
          <div class="buttons">{send('/me/sessions/end', says.endSessions)}</div>
        ) : null}
      </section>
      {mail === undefined ? null : (
        <section aria-labelledby="mail-title">
          <h2 id="mail-title">{mailWords[reader.lang].title}</h2>
          <p>{mailWords[reader.lang].lead}</p>
          {send(
            '/me/mail',
            mailWords[reader.lang].save,
            <TextField
              name="mail"
              says={mailWords[reader.lang].address}
              hint={mailWords[reader.lang].addressHint}
              value={mail}
              autocomplete="email"
            />,
          )}
        </section>
      )}
      <TokensPart reader={reader} tokens={tokens} now={now} formToken={formToken} tried={tried} />
    </>
  )
}
