/** The mark: a minus sign in a square. */
export function Mark() {
  return (
    <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      <rect width="28" height="28" rx="3" fill="#17527d" />
      <rect x="6" y="12.5" width="16" height="3" fill="#fff" />
    </svg>
  )
}
