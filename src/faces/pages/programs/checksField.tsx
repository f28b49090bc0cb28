/** Several things of which some may be chosen. */
export function ChecksField({
  name,
  says,
  hint,
  of,
  chosen = [],
}: {
  name: string
  says: string
  hint?: string
  of: readonly { readonly value: string; readonly says: string }[]
  chosen?: readonly string[]
}) {
  return (
    <fieldset class="field">
      <legend class="field__name">{says}</legend>
      {hint === undefined ? null : <span class="field__hint">{hint}</span>}
      <div class="checks">
        {of.map((one) => (
          <label class="check" key={one.value}>
            <input
              type="checkbox"
              name={name}
              value={one.value}
              checked={chosen.includes(one.value)}
            />
            {one.says}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
