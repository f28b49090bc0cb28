import type { Row } from './db.ts'

/** A text that the table never leaves empty of value. */
export function text<T extends string = string>(row: Row, column: string): T {
  const value = row[column]
  if (typeof value !== 'string') throw new Error(`column ${column} is not a text`)
  return value as T
}

/** A text, or undefined where the table holds none. */
export function maybeText<T extends string = string>(row: Row, column: string): T | undefined {
  return row[column] === null ? undefined : text<T>(row, column)
}

/** A number that the table never leaves empty. Counts are asked for as `::int`, since the driver brings longer ones as text. */
export function count(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw new Error(`column ${column} is not a number`)
  return value
}

/** A number, or undefined where the table holds none. */
/** A number that need not be whole. */
export function number(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw new Error(`${column} is no number`)
  return value
}

export function maybeCount(row: Row, column: string): number | undefined {
  return row[column] === null ? undefined : count(row, column)
}

/** A list of texts. */
export function texts<T extends string = string>(row: Row, column: string): readonly T[] {
  const value = row[column]
  if (!Array.isArray(value)) throw new Error(`column ${column} is not a list`)
  return value as readonly T[]
}

/** A document of ours, in the shape in which we wrote it. */
export function document<T>(row: Row, column: string): T {
  const value = row[column]
  if (value === null || value === undefined) throw new Error(`column ${column} is empty`)
  return value as T
}

/** A document of ours, or undefined where the table holds none. */
export function maybeDocument<T>(row: Row, column: string): T | undefined {
  return row[column] === null ? undefined : document<T>(row, column)
}

/** Bytes as they were kept. */
export function bytes(row: Row, column: string): Buffer {
  const value = row[column]
  if (!Buffer.isBuffer(value)) throw new Error(`column ${column} does not hold bytes`)
  return value
}

/** Bytes, or undefined where the table holds none. */
export function maybeBytes(row: Row, column: string): Buffer | undefined {
  return row[column] === null ? undefined : bytes(row, column)
}

/** The same facts without those that are undefined: an absent fact has no key. */
export function known<T extends object>(facts: T): Known<T> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as Known<T>
}

type Known<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K]
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}
