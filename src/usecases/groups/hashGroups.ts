import { type Calendar, type Day, type Result, ok, refuse } from '#kernel'
import {
  type GroupFile,
  type GroupFileRead,
  type GroupFileRefusal,
  type HashedGroup,
  type HashedGroups,
  type HashedRefusal,
  gatherGroups,
  groupKey,
  hashedFormat,
  hashedGroup,
  keyInFile,
  passphraseOf,
  readHashed,
  textsToHash,
} from '#observe'
import type { FileRefusal } from '../ports.ts'

/** Hashes members with one key. */
export type MemberHasher = {
  /** The fingerprint of the key. */
  readonly keyId: string
  readonly hashOf: (member: string) => string
}
export interface MemberHasherOf {
  ofPassphrase(passphrase: string): Promise<MemberHasher>
  /** By a key as its file has it, in base64url. */
  ofKey(written: string): MemberHasher
  /** The whole content of a new key file. */
  newKey(): string
}

/** Reads files of groups: lists of members, exports of chats, groups hashed before. */
export interface GroupSource {
  read(
    paths: readonly string[],
    zone: number,
  ): Promise<Result<readonly GroupFileRead[], FileRefusal | GroupFileRefusal>>
  /** A small file with a key or a passphrase. */
  secret(path: string): Promise<Result<string, KeyRefusal>>
  /** Writes a new key where no file is yet, for its owner's eyes only. */
  writeSecret(path: string, text: string): Promise<Result<true, KeyRefusal>>
}

export type KeyRefusal =
  | { readonly type: 'group-key-needed' }
  | { readonly type: 'group-key-not-readable'; readonly file: string; readonly why: string }
  | { readonly type: 'group-key-not-usable'; readonly file: string }
  | { readonly type: 'passphrase-too-short'; readonly file: string; readonly fewest: number }
  | { readonly type: 'group-key-there-already'; readonly file: string }

export type HashGroupsWish = {
  readonly files: readonly string[]
  readonly key?: { readonly file: string } | { readonly passphraseFile: string }
  /** Minutes of the day between which people work. */
  readonly hours: { readonly from: number; readonly to: number }
  /** Minutes that the clock of those who wrote is ahead of UTC. */
  readonly zone: number
  /** The day on which the exports were made. */
  readonly asOf: Day
}

/** What was hashed, and what could not be read. */
export type GroupsHashed = {
  readonly document: HashedGroups
  readonly members: number
  readonly messages: number
  /** Messages and rows that could not be read, and messages of days that have not come yet. */
  readonly unread: number
  readonly ahead: number
  /** Files that end in the middle of a message. */
  readonly cut: readonly string[]
}

export type HashGroupsPorts = {
  readonly source: GroupSource
  readonly hashers: MemberHasherOf
  readonly calendar: () => Promise<Calendar>
}

export type HashGroupsRefusal =
  | FileRefusal
  | GroupFileRefusal
  | KeyRefusal
  | HashedRefusal
  /** Two of the files were hashed with different keys, or one with another than this. */
  | { readonly type: 'group-key-differs'; readonly held: string; readonly sent: string }

/** Read files of groups and leave nothing in them that tells of a person. */
export async function hashGroups(
  { source, hashers, calendar }: HashGroupsPorts,
  { files, key, hours, zone, asOf }: HashGroupsWish,
): Promise<Result<GroupsHashed, HashGroupsRefusal>> {
  const read = await source.read(files, zone)
  if (!read.ok) return read
  const raw = read.value.flatMap((one) => (one.is === 'groups' ? [one.read] : []))
  const before = hashedBefore(read.value)
  if (!before.ok) return before
  const working = { ...hours, calendar: await calendar() }
  const gathered = gatherGroups(raw, working, asOf)
  const texts = textsToHash(gathered)
  const hasher = await hasherFor(source, hashers, key, texts.length > 0)
  if (!hasher.ok) return hasher
  const keyId = hasher.value?.keyId ?? before.value.keyId
  const sent = before.value.keyId
  if (keyId !== undefined && sent !== undefined && keyId !== sent)
    return refuse({ type: 'group-key-differs', held: keyId, sent })
  const groups = gathered.map((group) =>
    hashedGroup(group, (member) => hasher.value?.hashOf(member)),
  )
  return ok({
    document: {
      format: hashedFormat,
      ...(keyId !== undefined && { keyId }),
      asOf,
      groups: [...before.value.groups, ...groups],
    },
    members: texts.length,
    messages: messagesIn(raw),
    unread: raw.reduce((sum, { unread }) => sum + unread, 0),
    ahead: gathered.reduce((sum, { chat }) => sum + (chat?.ahead ?? 0), 0),
    cut: raw.filter(({ isCut }) => isCut).map(({ file }) => file),
  })
}

function hashedBefore(
  read: readonly GroupFileRead[],
): Result<{ readonly keyId?: string; readonly groups: readonly HashedGroup[] }, HashGroupsRefusal> {
  let keyId: string | undefined
  const groups: HashedGroup[] = []
  for (const one of read) {
    if (one.is !== 'hashed') continue
    const told = readHashed(one.document)
    if (!told.ok) return told
    const sent = told.value.keyId
    if (keyId !== undefined && sent !== undefined && keyId !== sent)
      return refuse({ type: 'group-key-differs', held: keyId, sent })
    keyId ??= sent
    groups.push(...told.value.groups)
  }
  return ok({ ...(keyId !== undefined && { keyId }), groups })
}

async function hasherFor(
  source: GroupSource,
  hashers: MemberHasherOf,
  key: HashGroupsWish['key'],
  isNeeded: boolean,
): Promise<Result<MemberHasher | undefined, KeyRefusal>> {
  if (!key) return isNeeded ? refuse({ type: 'group-key-needed' }) : ok(undefined)
  const file = 'file' in key ? key.file : key.passphraseFile
  const text = await source.secret(file)
  if (!text.ok) return text
  if ('file' in key) {
    const written = keyInFile(text.value)
    return written === undefined
      ? refuse({ type: 'group-key-not-usable', file })
      : ok(hashers.ofKey(written))
  }
  const passphrase = passphraseOf(text.value)
  return passphrase === undefined
    ? refuse({ type: 'passphrase-too-short', file, fewest: groupKey.fewestLetters })
    : ok(await hashers.ofPassphrase(passphrase))
}

function messagesIn(files: readonly GroupFile[]): number {
  return files
    .flatMap(({ chats }) => chats)
    .reduce((sum, { records }) => sum + records.filter(({ kind }) => kind !== 'notice').length, 0)
}
