import type { InventoryField } from './fields.ts'

/** One cell that was understood: its value, its heading, and its text as it stood there. */
export type FieldValue = {
  readonly value: unknown
  readonly heading: string
  readonly text: string
}

/** The cells of one row by field, and the texts that are kept beside. */
export class RowValues {
  readonly #values = new Map<InventoryField, FieldValue>()
  readonly #beside: [string, string][] = []
  readonly #unread = new Map<InventoryField, string>()
  #hasMembers = false

  set(field: InventoryField, value: FieldValue): void {
    this.#values.set(field, value)
    if (field.includes('.')) this.#hasMembers = true
  }

  /** A cell of a known column that could not be read: kept beside under its heading. */
  unread(field: InventoryField, heading: string, text: string): void {
    this.#unread.set(field, text)
    this.keep(heading, text)
  }

  /** Whether any column speaks of a single member of a list. */
  get hasMembers(): boolean {
    return this.#hasMembers
  }

  keep(heading: string, text: string): void {
    this.#beside.push([heading, text])
  }

  has(field: InventoryField): boolean {
    return this.#values.has(field)
  }

  value<T>(field: InventoryField): T | undefined {
    return this.#values.get(field)?.value as T | undefined
  }

  text(field: InventoryField): string | undefined {
    const value = this.#values.get(field)?.value
    return typeof value === 'string' && value !== '' ? value : undefined
  }

  rawText(field: InventoryField): string | undefined {
    return this.#values.get(field)?.text ?? this.#unread.get(field)
  }

  entries(): IterableIterator<[InventoryField, FieldValue]> {
    return this.#values.entries()
  }

  /** A cell that this kind of tool has no paper for: kept beside. */
  setAside(field: InventoryField): void {
    const value = this.#values.get(field)
    if (value) this.keep(value.heading, value.text)
  }

  beside(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#beside)
  }
}
