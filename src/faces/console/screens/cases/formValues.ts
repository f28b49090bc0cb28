import { type Answer, type Answers, type Asked, rowsIn } from '#kernel'

/** What stands in the fields of a form while somebody fills it in. */
export type FormValues = { readonly [name: string]: unknown }

/** Where the least rows of a list stand ready to be filled in. */
const leastRows = 1

/** Answers as the fields of a form hold them: lines as one text, a list of rows with one to begin with. */
export function formValues(asks: readonly Asked[], answers: Answers): FormValues {
  return Object.fromEntries(asks.map((asked) => [asked.name, valueOf(asked, answers[asked.name])]))
}

function valueOf({ name, shape }: Asked, answer: Answer | undefined): unknown {
  switch (shape.type) {
    case 'lines':
      return Array.isArray(answer) ? answer.join('\n') : answer
    case 'count':
      return answer === undefined ? undefined : String(answer)
    case 'rows': {
      const rows = answer === undefined ? [] : rowsIn({ [name]: answer }, name)
      const filled = rows.map((row) => formValues(shape.of, row))
      return filled.length >= leastRows ? filled : [{}]
    }
    default:
      return answer
  }
}

/** The answers to send: only what was asked and filled in. With nothing asked, all as it stands, for looking at. */
export function sentAnswers(asks: readonly Asked[], values: FormValues): Answers {
  const wanted = new Set(asks.map(({ name }) => name))
  return Object.fromEntries(
    Object.entries(values).filter(
      (pair): pair is [string, Answer] =>
        (wanted.size === 0 || wanted.has(pair[0])) && isSaid(pair[1]),
    ),
  )
}

/** `proofs.0.where` as the form knows it. */
export function pathOf(field: string): (string | number)[] {
  return field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}
