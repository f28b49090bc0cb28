import type { Asked } from '#kernel'

/** What a form sends: one text for a name, or several. */
export type FormBody = Readonly<Record<string, string | readonly string[] | undefined>>

/** The answers in what a form sent, as `readAnswers` reads them; names that the form does not ask for are left behind. */
export function formAnswers(
  asks: readonly Asked[],
  body: FormBody,
  path = '',
): Record<string, unknown> {
  const answers: Record<string, unknown> = {}
  for (const { name, shape } of asks) {
    const field = path + name
    if (shape.type === 'rows') {
      const rows = rowsIn(body, field).map((at) => formAnswers(shape.of, body, `${field}.${at}.`))
      answers[name] = rows.filter((row) => Object.values(row).some(isFilled))
    } else {
      const sent = body[field]
      const many = shape.type === 'choices'
      answers[name] = typeof sent === 'string' || many ? sent : sent?.at(-1)
    }
  }
  return answers
}

/** The numbers of the rows that a form sent, smallest first. */
function rowsIn(body: FormBody, field: string): readonly number[] {
  const found = Object.keys(body).flatMap((key) => {
    const rest = key.startsWith(`${field}.`) ? key.slice(field.length + 1) : ''
    const at = /^(\d{1,4})\./.exec(rest)?.[1]
    return at === undefined ? [] : [Number(at)]
  })
  return [...new Set(found)].toSorted((a, b) => a - b)
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  return Array.isArray(value) ? value.some(isFilled) : value !== undefined
}
