/** Something secret that is shown this one time. */
export function ShownOnce({ says, secret }: { says: string; secret: string }) {
  return (
    <div class="note" role="status">
      <p>{says}</p>
      <p>
        <code class="hash">{secret}</code>
      </p>
    </div>
  )
}
