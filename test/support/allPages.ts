import type { Listed } from '#usecases'

/** All rows of a list, read page by page with the cursor of the page before. */
export async function allPages<T, C>(
  read: (after: { readonly after?: C }) => Promise<Listed<T, C>>,
): Promise<readonly T[]> {
  const rows: T[] = []
  let after: { readonly after?: C } = {}
  for (;;) {
    const page = await read(after)
    rows.push(...page.rows)
    if (page.next === undefined) return rows
    after = { after: page.next }
  }
}
