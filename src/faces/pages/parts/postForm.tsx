import type { ComponentChildren } from 'preact'
import { Carried } from '../frame.tsx'
import type { Reader } from '../reader.ts'

/** A form that changes something: bound to the session, sent once, with its button at the end; without fields it is the button alone. */
export function PostForm({
  reader,
  action,
  button,
  formToken,
  label,
  isMain = false,
  children,
}: {
  reader: Reader
  action: string
  button: string
  formToken: string
  /** What the button says to who does not see what it stands beside. */
  label?: string
  isMain?: boolean
  children?: ComponentChildren
}) {
  const press = (
    <button class={isMain ? 'button button--primary' : 'button'} aria-label={label}>
      {button}
    </button>
  )
  return (
    <form action={action} method="post" data-once={button}>
      <input type="hidden" name="form-token" value={formToken} />
      <Carried reader={reader} />
      {children}
      {children === undefined ? press : <p class="buttons">{press}</p>}
    </form>
  )
}
