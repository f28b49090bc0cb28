import { peopleWords } from '#words'
import { Carried } from '../frame.tsx'
import { Problem } from '../parts/told.tsx'
import type { Reader } from '../reader.ts'
import { TextField } from './textField.tsx'

/** Sign in. Where it leads afterwards is a path of this site. */
export function SignInPage({
  reader,
  formToken,
  next,
  name,
  problem,
  provider,
}: {
  reader: Reader
  formToken: string
  next: string
  name?: string | undefined
  problem?: string | undefined
  /** The identity provider of the house, where there is one. */
  provider?: { readonly name?: string } | undefined
}) {
  const says = peopleWords[reader.lang]
  return (
    <>
      <h1>{says.signIn}</h1>
      <p class="lead">{says.signInLead}</p>
      <Problem says={problem} />
      {provider ? (
        <>
          <p class="buttons">
            <a class="button button--primary" href={reader.to('/sign-in/oidc', { next })}>
              {says.signInThere(provider.name)}
            </a>
          </p>
          <p>{says.orHere}</p>
        </>
      ) : null}
      <form action="/sign-in" method="post" data-once={says.signIn}>
        <input type="hidden" name="form-token" value={formToken} />
        <input type="hidden" name="next" value={next} />
        <Carried reader={reader} />
        <TextField name="name" says={says.name} value={name} autocomplete="username" />
        <TextField
          name="password"
          says={says.password}
          type="password"
          autocomplete="current-password"
        />
        <TextField
          name="code"
          says={says.code}
          hint={says.codeHint}
          inputMode="numeric"
          autocomplete="one-time-code"
        />
        <p class="buttons">
          <button class={provider ? 'button' : 'button button--primary'}>{says.signIn}</button>
        </p>
      </form>
    </>
  )
}
