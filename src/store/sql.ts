/** One statement with its values apart, so that no value is ever read as SQL. */
export type Sql = { readonly text: readonly string[]; readonly values: readonly unknown[] }

/** Write a statement; a value inside it becomes a parameter, a statement inside it becomes part of it. */
export function sql(strings: TemplateStringsArray, ...values: readonly unknown[]): Sql {
  const text: string[] = [strings[0] ?? '']
  const parameters: unknown[] = []
  values.forEach((value, at) => {
    const after = strings[at + 1] ?? ''
    if (isSql(value)) {
      const [first = '', ...rest] = value.text
      text[text.length - 1] += first
      text.push(...rest)
      parameters.push(...value.values)
      text[text.length - 1] += after
      return
    }
    parameters.push(value)
    text.push(after)
  })
  return { text, values: parameters }
}

/** Several conditions of which all must hold; none at all always holds. */
export function allOf(conditions: readonly Sql[]): Sql {
  const [first, ...rest] = conditions
  if (!first) return sql`true`
  return rest.reduce((all, next) => sql`${all}\n      and ${next}`, first)
}

/** The statement as the driver takes it: `where id = $1`. */
export function statement(query: Sql): { readonly text: string; readonly values: unknown[] } {
  const text = query.text.reduce((all, part, at) => (at === 0 ? part : `${all}$${at}${part}`), '')
  return { text, values: [...query.values] }
}

function isSql(value: unknown): value is Sql {
  return typeof value === 'object' && value !== null && 'text' in value && 'values' in value
}
