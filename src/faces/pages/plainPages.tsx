import type { Reader } from './reader.ts'

/** How findings come about, what the four outcomes mean, how hours are reckoned. */
export function HelpPage({ reader }: { reader: Reader }) {
  const { help, overview } = reader.words
  return (
    <>
      <h1>{help.title}</h1>
      <p class="lead">{help.lead}</p>
      {help.parts.map(({ title, says }) => (
        <section key={title}>
          <h2>{title}</h2>
          {says.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
      <section>
        <h2>{overview.turnTitle}</h2>
        <ul>
          {overview.turn.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** What can go wrong at the door, as facts. */
export type Trouble =
  | { readonly type: 'not-found' }
  | { readonly type: 'bad-request'; readonly faults?: readonly object[] }
  | { readonly type: 'too-large'; readonly mostBytes: number }
  | { readonly type: 'not-allowed' }
  | { readonly type: 'too-many' }
  | { readonly type: 'form-too-old' }
  | { readonly type: 'not-for-you' }
  | { readonly type: 'no-console' }
  | { readonly type: 'database-away' }
  | { readonly type: 'broken'; readonly code: string }

/** The title of a trouble, for the page's own title, too. */
export function troubleTitle(reader: Reader, trouble: Trouble): string {
  const { errors } = reader.words
  switch (trouble.type) {
    case 'not-found':
      return errors.notFound
    case 'bad-request':
      return errors.badRequest
    case 'too-large':
      return errors.tooLarge
    case 'not-allowed':
      return errors.notAllowed
    case 'too-many':
      return errors.tooMany
    case 'form-too-old':
      return errors.formTooOld
    case 'not-for-you':
      return errors.notForYou
    case 'no-console':
      return errors.noConsole
    case 'database-away':
      return errors.databaseAway
    case 'broken':
      return errors.broken
  }
}

/** What happened, that nothing was lost, what to do, and a code to quote. */
export function TroublePage({ reader, trouble }: { reader: Reader; trouble: Trouble }) {
  const { errors } = reader.words
  return (
    <>
      <h1>{troubleTitle(reader, trouble)}</h1>
      {linesOf(reader, trouble).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {trouble.type === 'broken' ? (
        <p>
          <strong>{errors.code(trouble.code)}</strong>
        </p>
      ) : null}
      <p class="buttons">
        <a class="button" href={reader.to('/')}>
          {errors.back}
        </a>
      </p>
    </>
  )
}

function linesOf(reader: Reader, trouble: Trouble): readonly string[] {
  const { errors } = reader.words
  switch (trouble.type) {
    case 'not-found':
      return errors.notFoundSays
    case 'bad-request':
      return errors.badRequestSays
    case 'too-large':
      return errors.tooLargeSays(reader.figures.bytes(trouble.mostBytes))
    case 'not-allowed':
      return errors.notAllowedSays
    case 'too-many':
      return errors.tooManySays
    case 'form-too-old':
      return errors.formTooOldSays
    case 'not-for-you':
      return errors.notForYouSays
    case 'no-console':
      return errors.noConsoleSays
    case 'database-away':
      return errors.databaseAwaySays
    case 'broken':
      return errors.brokenSays
  }
}
