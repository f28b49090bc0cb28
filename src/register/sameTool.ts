import type { Tool, ToolKind } from './tool.ts'
import type { Papers } from './papers.ts'
import {
  giverOf,
  joinedMarks,
  marksOf,
  nameKey,
  sameMarks,
  sameShape,
  shapeOf,
  signatureOf,
  type Marks,
  type Shape,
} from './identity.ts'

/** Whatever can be told apart: a row of a file, or a tool of the register. */
export type Identified = {
  readonly kind: ToolKind
  readonly nameKey: string
  readonly marks: Marks
  readonly shape: Shape
  readonly giver?: string
  readonly signature: string
}

/** Rows of the files that are one tool, in the order they stand there. */
export type Cluster<Row extends Identified> = Identified & { readonly rows: readonly Row[] }

/** What tells this tool apart. */
export function identify(name: string, kind: ToolKind, office: string, papers: Papers): Identified {
  const marks = marksOf(papers)
  const shape = shapeOf(papers)
  const giver = giverOf(papers)
  return {
    kind,
    nameKey: nameKey(name, kind, office),
    marks,
    shape,
    ...(giver !== undefined && { giver }),
    signature: signatureOf(marks, shape),
  }
}

/** Rows of one name, kind and office are one tool, unless their marks or platforms tell them apart. The order of rows plays no part. */
export function clustersOf<Row extends Identified>(rows: readonly Row[]): readonly Cluster<Row>[] {
  const clusters: Cluster<Row>[] = []
  for (const named of grouped(rows, ({ nameKey: key }) => key).values())
    for (const same of allAgree(named) ? [named] : apart(named)) clusters.push(clusterOf(same))
  return clusters
}

/** Rows of one name that disagree: those that share a mark belong together, as far as they agree among themselves. */
function apart<Row extends Identified>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = []
  for (const row of rows) {
    const marks = new Set(marksIn(row))
    const near = groups.filter((group) =>
      group.some(
        (one) => marksIn(one).some((mark) => marks.has(mark)) || one.signature === row.signature,
      ),
    )
    const joined = [...near.flat(), row]
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push(joined)
  }
  return groups.flatMap((group) =>
    allAgree(group) ? [group] : [...grouped(group, ({ signature }) => signature).values()],
  )
}

function clusterOf<Row extends Identified>(rows: readonly Row[]): Cluster<Row> {
  const first = rows[0] as Row
  if (rows.length === 1) return { ...identityOf(first), rows }
  const giver = rows.find((row) => row.giver !== undefined)?.giver
  const marks = joinedMarks(new Map(rows.flatMap((row) => [...row.marks])), giver)
  const shape = Object.assign({}, ...rows.map((row) => row.shape)) as Shape
  const { kind, nameKey: key } = first
  return { kind, nameKey: key, marks, shape, signature: signatureOf(marks, shape), rows }
}

function identityOf({ kind, nameKey: key, marks, shape, signature }: Identified): Identified {
  return { kind, nameKey: key, marks, shape, signature }
}

function allAgree(rows: readonly Identified[]): boolean {
  const told = new Map<string, string>()
  const agrees = (sort: string, text: string | undefined) => {
    if (text === undefined) return true
    const first = told.get(sort)
    if (first === undefined) told.set(sort, text)
    return first === undefined || first === text
  }
  return rows.every(
    ({ marks, shape }) =>
      agrees('form', shape.form) &&
      agrees('platform', shape.platform) &&
      [...marks].every(([sort, text]) => agrees(`mark ${sort}`, text)),
  )
}

type Known = Identified & { readonly tool: Tool }

/**
 * Which registered tool each cluster is. First the same name with the very same marks, then with a
 * shared mark, then the only one of that name on that platform, then the only one of that name that
 * fits; then another name under the same mark (a renamed tool); last the only one of that name, whose
 * marks were changed. A mark that several tools bear identifies none, and where several rows of one
 * name disagree none of them is guessed to be a tool that fits several: so that importing a file
 * again finds the same answer.
 */
export function matchClusters<Row extends Identified>(
  clusters: readonly Cluster<Row>[],
  known: readonly Known[],
): ReadonlyMap<Cluster<Row>, Tool> {
  const matched = new Map<Cluster<Row>, Tool>()
  if (known.length === 0) return matched
  const claimed = new Set<Known>()
  const byName = grouped(known, ({ nameKey: key }) => key)
  const knownByMark = byMarks(known)
  const clusterByMark = byMarks(clusters)
  const alone = (mark: string) =>
    (knownByMark.get(mark)?.length ?? 0) <= 1 && (clusterByMark.get(mark)?.length ?? 0) <= 1
  const ordered = clusters.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  const open = (cluster: Cluster<Row>) =>
    (byName.get(cluster.nameKey) ?? []).filter((one) => !claimed.has(one))
  const pass = (find: (cluster: Cluster<Row>) => Known | undefined) => {
    for (const cluster of ordered) {
      if (matched.has(cluster)) continue
      const found = find(cluster)
      if (!found) continue
      claimed.add(found)
      matched.set(cluster, found.tool)
    }
  }
  pass((cluster) => open(cluster).find(({ signature }) => signature === cluster.signature))
  pass((cluster) =>
    open(cluster).find(
      (one) =>
        fits(cluster, one) &&
        marksIn(cluster).some((mark) => alone(mark) && marksIn(one).includes(mark)),
    ),
  )
  const rivals = grouped(clusters, ({ nameKey: key }) => key)
  const alike = grouped(clusters, shapeKey)
  const knownAlike = grouped(known, shapeKey)
  const free = (one: Known | undefined) => (one && !claimed.has(one) ? one : undefined)
  pass((cluster) => {
    if (alike.get(shapeKey(cluster))?.length !== 1) return undefined
    const one = free(only(knownAlike.get(shapeKey(cluster)) ?? []))
    return one && fits(cluster, one) ? one : undefined
  })
  const single = (cluster: Cluster<Row>) => rivals.get(cluster.nameKey)?.length === 1
  const namesakes = (cluster: Cluster<Row>) => byName.get(cluster.nameKey) ?? []
  pass((cluster) =>
    single(cluster)
      ? free(only(namesakes(cluster).filter((one) => fits(cluster, one))))
      : undefined,
  )
  pass((cluster) => renamed(cluster, knownByMark, alone, claimed))
  pass((cluster) => {
    const one = single(cluster) ? free(only(namesakes(cluster))) : undefined
    return one && sameShape(cluster.shape, one.shape) ? one : undefined
  })
  return matched
}

/** A tool under another name: the platform's own number decides, an address only where no such number speaks against it. */
function renamed(
  cluster: Identified,
  knownByMark: ReadonlyMap<string, readonly Known[]>,
  alone: (mark: string) => boolean,
  claimed: ReadonlySet<Known>,
): Known | undefined {
  for (const [sort, text] of cluster.marks) {
    const mark = markKey(cluster.kind, sort, text)
    const one = alone(mark) ? knownByMark.get(mark)?.[0] : undefined
    if (!one || claimed.has(one) || !sameShape(cluster.shape, one.shape)) continue
    if (sort !== 'address' || sameMarks(cluster.marks, one.marks)) return one
  }
  return undefined
}

function fits(a: Identified, b: Identified): boolean {
  return sameShape(a.shape, b.shape) && sameMarks(a.marks, b.marks)
}

/** Name, kind, office, form and platform as one text. */
function shapeKey({ nameKey: key, shape }: Identified): string {
  return `${key}\n${shape.form ?? ''}\n${shape.platform ?? ''}`
}

function orderOf({ nameKey: key, signature }: Identified): string {
  return `${key}\n${signature}`
}

function markKey(kind: ToolKind, sort: string, text: string): string {
  return `${kind} ${sort} ${text}`
}

function marksIn({ kind, marks }: Identified): readonly string[] {
  return [...marks].map(([sort, text]) => markKey(kind, sort, text))
}

function byMarks<T extends Identified>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const one of all)
    for (const mark of marksIn(one)) {
      const list = found.get(mark)
      if (list) list.push(one)
      else found.set(mark, [one])
    }
  return found
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined
}

function grouped<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}
