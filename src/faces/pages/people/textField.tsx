/** One line to write in, with its name above and a hint between. */
export function TextField({
  name,
  says,
  hint,
  value,
  type = 'text',
  autocomplete = 'off',
  inputMode,
  list,
}: {
  name: string
  says: string
  hint?: string | undefined
  value?: string | undefined
  type?: 'text' | 'password'
  autocomplete?: string
  inputMode?: 'numeric'
  list?: string
}) {
  return (
    <div class="field">
      <label class="field__name" for={name}>
        {says}
      </label>
      {hint === undefined ? null : (
        <span class="field__hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      <input
        class="field__box"
        id={name}
        name={name}
        type={type}
        value={value}
        autocomplete={autocomplete}
        inputMode={inputMode}
        list={list}
        aria-describedby={hint === undefined ? undefined : `${name}-hint`}
      />
    </div>
  )
}
