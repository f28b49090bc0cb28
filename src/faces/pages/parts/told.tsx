/** What stood in the way of a form, told where its reader looks first. */
export function Problem({ says }: { says: string | undefined }) {
  return says === undefined ? null : (
    <div class="errors" role="alert">
      <p>
        <strong>{says}</strong>
      </p>
    </div>
  )
}

/** That something was done. */
export function Done({ says }: { says: string | undefined }) {
  return says === undefined ? null : (
    <p class="done" role="status">
      {says}
    </p>
  )
}
