import { hmac } from '@noble/hashes/hmac.js'
import { pbkdf2Async } from '@noble/hashes/pbkdf2.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { type Day, type Lang, langs, parseDay } from '#kernel'
import {
  type GroupFile,
  gatherGroups,
  groupKey,
  hashBytes,
  hashedFormat,
  hashedGroup,
  keyInFile,
  passphraseOf,
  textsToHash,
} from '#observe'
import { figuresOf, groupWords, sayNoGroups } from '#words'
import { openGroupFile } from './openGroupFile.ts'

const lang: Lang = langs.find((one) => document.documentElement.lang.startsWith(one)) ?? 'zh'
const words = groupWords[lang]
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** What was hashed, or why not, in the page's language. */
export type HashedHere =
  | {
      readonly ok: true
      readonly lines: readonly string[]
      readonly text: string
      /** Name, members and weeks of each group. */
      readonly groups: readonly (readonly string[])[]
    }
  | { readonly ok: false; readonly lines: readonly string[] }

/** Hash the files that were chosen in a form. They are read here and sent nowhere. */
export async function hashFiles(form: HTMLFormElement): Promise<HashedHere> {
  const sent = new FormData(form)
  const files = sent
    .getAll('files')
    .filter((one): one is File => one instanceof File && one.name !== '')
  const asOf = parseDay(String(sent.get('exported-on')))
  if (files.length === 0 || !asOf) return refused(words.intake.noFile)
  const zone = -new Date().getTimezoneOffset()
  const read: GroupFile[] = []
  for (const file of files) {
    const found = await openGroupFile(file, zone)
    if (!found.ok) return refused(sayNoGroups(lang, found.refusal))
    if (found.value.is === 'hashed') return refused(words.intake.hashedLead)
    read.push(found.value.read)
  }
  const hours = { from: minuteOf(sent.get('from')), to: minuteOf(sent.get('to')) }
  const gathered = gatherGroups(read, { ...hours, calendar: calendarOf(form) }, asOf)
  const texts = textsToHash(gathered)
  const key = texts.length > 0 ? await keyOf(sent) : undefined
  if (typeof key === 'string') return refused(key)
  const hashes = new Map(key ? texts.map((text) => [text, hashOf(key, text)]) : [])
  const groups = gathered.map((group) => hashedGroup(group, (text) => hashes.get(text)))
  const document = {
    format: hashedFormat,
    ...(key && { keyId: fingerprintOf(key) }),
    asOf,
    groups,
  }
  const { count } = figuresOf(lang)
  const counted = { groups: count(groups.length), members: count(texts.length) }
  return {
    ok: true,
    lines: [
      words.hashed({ ...counted, messages: count(messagesIn(read)) }),
      ...(document.keyId ? [words.keyIs(document.keyId)] : []),
      ...warningsOf(read, asOf),
    ],
    text: JSON.stringify(document, null, 1),
    groups: groups.map(({ name, members, weeks }) => [
      name,
      count(members?.length ?? 0),
      count(weeks?.length ?? 0),
    ]),
  }
}

/** A new key as its file has it. */
export function newKeyFile(): string {
  const key = crypto.getRandomValues(new Uint8Array(groupKey.bytes))
  return `${groupKey.filePrefix}${written(key)}\n`
}

async function keyOf(sent: FormData): Promise<Uint8Array | string> {
  const file = sent.get('key-file')
  if (file instanceof File && file.name !== '') {
    const key = keyInFile(await file.text())
    if (key !== undefined) return unwritten(key)
    return sayNoGroups(lang, { type: 'group-key-not-usable', file: file.name })
  }
  const text = String(sent.get('passphrase') ?? '')
  if (text === '') return words.intake.noKey
  const passphrase = passphraseOf(text)
  const { fewestLetters: fewest, salt, rounds, bytes } = groupKey
  if (passphrase === undefined)
    return sayNoGroups(lang, { type: 'passphrase-too-short', file: '', fewest })
  return slowly(bytesOf(passphrase), bytesOf(salt), rounds, bytes)
}

/** The browser's own way is faster, and is there on secure pages only. */
async function slowly(
  passphrase: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  bytes: number,
): Promise<Uint8Array> {
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto }
  if (!subtle) return pbkdf2Async(sha256, passphrase, salt, { c: iterations, dkLen: bytes })
  const key = await subtle.importKey('raw', passphrase, 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return new Uint8Array(await subtle.deriveBits(how, key, bytes * bitsAByte))
}
const bitsAByte = 8

function hashOf(key: Uint8Array, member: string): string {
  const hash = hmac(sha256, key, bytesOf(groupKey.memberLabel + member))
  return written(hash.subarray(0, hashBytes))
}

function fingerprintOf(key: Uint8Array): string {
  const hash = hmac(sha256, key, bytesOf(groupKey.fingerprintLabel))
  return [...hash.subarray(0, groupKey.fingerprintBytes)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}

function written(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function unwritten(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
}

function minuteOf(told: unknown): number {
  const [hour = 0, minute = 0] = String(told).split(':').map(Number)
  return hour * 60 + minute
}

function calendarOf({ dataset }: HTMLFormElement) {
  const days = (text = '') => new Set(text.split(' ').flatMap((one) => parseDay(one) ?? []))
  const [off, worked] = [days(dataset['off']), days(dataset['worked'])]
  return { country: '', years: new Set<number>(), off, worked }
}

function messagesIn(files: readonly GroupFile[]): number {
  const chats = files.flatMap(({ chats: some }) => some)
  return chats.reduce(
    (sum, { records }) => sum + records.filter(({ kind }) => kind !== 'notice').length,
    0,
  )
}

function warningsOf(files: readonly GroupFile[], asOf: Day): readonly string[] {
  const { count } = figuresOf(lang)
  const unread = files.reduce((sum, one) => sum + one.unread, 0)
  const records = files.flatMap(({ chats }) => chats.flatMap((chat) => chat.records))
  const ahead = records.filter(({ at, kind }) => kind !== 'notice' && at.day > asOf).length
  return [
    ...(unread > 0 ? [words.unread(count(unread))] : []),
    ...(ahead > 0 ? [words.ahead(count(ahead))] : []),
    ...files.filter(({ isCut }) => isCut).map(({ file }) => words.cut(file)),
  ]
}

function refused(line: string): HashedHere {
  return { ok: false, lines: [line] }
}
