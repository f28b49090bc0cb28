import { peopleWords } from '#words'
import { Carried } from '../frame.tsx'
import { Problem } from '../parts/told.tsx'
import type { Reader } from '../reader.ts'
import { TextField } from './textField.tsx'

/** The page that an invitation leads to: choose a name and a password, and begin. */
export function WelcomePage({
  reader,
  formToken,
  token,
  duties,
  least,
  values = {},
  problem,
  provider,
}: {
  reader: Reader
  formToken: string
  token: string
  /** What the account is entrusted with, as one phrase. */
  duties: string
  /** The fewest characters of a password. */
  least: number
  values?: { readonly name?: string; readonly displayName?: string }
  problem?: string | undefined
  /** The identity provider of the house, where there is one. */
  provider?: { readonly name?: string } | undefined
}) {
  const says = peopleWords[reader.lang]
  return (
    <>
      <h1>{says.welcome}</h1>
      <p class="lead">{says.welcomeLead(duties)}</p>
      <Problem says={problem} />
      {provider ? (
        <>
          <p class="buttons">
            <a
              class="button button--primary"
              href={reader.to('/sign-in/oidc', { invitation: token })}
            >
              {says.signInThere(provider.name)}
            </a>
          </p>
          <p>{says.orHere}</p>
        </>
      ) : null}
      <form action={`/welcome/${token}`} method="post" data-once={says.begin}>
        <input type="hidden" name="form-token" value={formToken} />
        <Carried reader={reader} />
        <TextField
          name="displayName"
          says={says.displayName}
          hint={says.displayNameHint}
          value={values.displayName}
          autocomplete="name"
        />
        <TextField
          name="name"
          says={says.name}
          hint={says.nameHint}
          value={values.name}
          autocomplete="username"
        />
        <TextField
          name="password"
          says={says.password}
          hint={says.passwordHint(reader.figures.count(least))}
          type="password"
          autocomplete="new-password"
        />
        <p class="buttons">
          <button class={provider ? 'button' : 'button button--primary'}>{says.begin}</button>
        </p>
      </form>
    </>
  )
}

/** The invitation is used up or over. */
export function InvitationOverPage({ reader }: { reader: Reader }) {
  const says = peopleWords[reader.lang]
  return (
    <>
      <h1>{says.welcome}</h1>
      <p>{says.refusals['invitation-over']({ type: 'invitation-over' })}</p>
      <p class="buttons">
        <a class="button" href={reader.to('/sign-in')}>
          {says.signIn}
        </a>
      </p>
    </>
  )
}
