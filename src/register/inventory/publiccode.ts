import { onDay, parseDay, type Day } from '#kernel'
import type { SheetRead } from '../draft.ts'
import type { RowRefusal } from '../import.ts'
import type { Audience, Capability, Life } from '../tool.ts'
import type { Papers } from '../papers.ts'
import { placeOfOffice } from './offices.ts'
import type { CellWant } from './wants.ts'

/** A parsed YAML mapping. */
type Record_ = Readonly<Record<string, unknown>>

const versions = /^(?:0(?:\.[2-7](?:\.\d+)?)?|1(?:\.\d+){0,2})$/
const languageOrder = ['zh', 'vi', 'en']
const longestFeature = 300

/** Read one publiccode.yml (v0.2 to v1) that was already parsed; what breaks the standard refuses the record and names the key. */
export function readPubliccode(
  parsed: unknown,
  options: { readonly file: string; readonly asOf: Day },
): SheetRead {
  const { file } = options
  const broken = faultOf(parsed)
  if (broken) return sheetOf(file, { type: 'refused', row: 1, refusal: broken })
  const record = parsed as Record_
  const name = text(record['name']) ?? ''
  const sponsor = sponsorOf(record)
  if (!sponsor)
    return sheetOf(file, {
      type: 'refused',
      row: 1,
      refusal: { type: 'sponsor-missing', cell: 'organisation' },
    })
  const described = describe(record)
  const launched = parseDay(text(record['releaseDate']) ?? '')
  const place = placeOfOffice(sponsor)
  return sheetOf(file, {
    type: 'draft',
    row: 1,
    draft: {
      name: described.localisedName ?? name,
      kind: kindOf(record).kind,
      sponsorName: sponsor,
      ...(place.level ? { sponsorLevel: place.level, level: place.level } : {}),
      ...(place.kind ? { sponsorKind: place.kind } : {}),
      ...(place.region ? { region: place.region } : {}),
      ...(described.text ? { description: described.text } : {}),
      audiences: audiencesOf(record),
      capabilities: described.capabilities,
      life: lifeOf(record),
      ...(launched ? { launchedOn: onDay(launched) } : {}),
      papers: kindOf(record),
      declared: {},
      beside: besideOf(record, described.localisedName === undefined ? '' : name),
      origin: { file, row: 1, asOf: options.asOf },
    },
  })
}

function sheetOf(file: string, row: SheetRead['rows'][number]): SheetRead {
  return { file, columns: [], rows: [row], warnings: [] }
}

/** The first thing the standard forbids. YAML 1.1 booleans (yes, no, on, off) are texts here, and so no booleans. */
function faultOf(parsed: unknown): RowRefusal | undefined {
  if (!isRecord(parsed)) return fault('publiccodeYmlVersion', 'known-version')
  const version = parsed['publiccodeYmlVersion']
  if (!versions.test(String(version ?? ''))) return fault('publiccodeYmlVersion', 'known-version')
  if (!text(parsed['name'])) return fault('name', 'one-line')
  const url = text(parsed['url'])
  if (!url || !isAddress(url)) return fault('url', 'web-address')
  const landing = parsed['landingURL']
  if (landing !== undefined && !isAddress(String(landing)))
    return fault('landingURL', 'web-address')
  if (!isRecord(parsed['description'])) return fault('description', 'text')
  const ready = at(parsed, 'localisation', 'localisationReady')
  if (ready !== undefined && typeof ready !== 'boolean')
    return fault('localisation.localisationReady', 'true-or-false')
  return faultInDependencies(parsed)
}

function faultInDependencies(record: Record_): RowRefusal | undefined {
  const dependsOn = record['dependsOn']
  if (!isRecord(dependsOn)) return undefined
  for (const [sort, list] of Object.entries(dependsOn))
    for (const [index, one] of items(list).entries())
      if (isRecord(one) && one['optional'] !== undefined && typeof one['optional'] !== 'boolean')
        return fault(`dependsOn.${sort}[${index}].optional`, 'true-or-false')
  return undefined
}

function fault(key: string, wanted: CellWant): RowRefusal {
  return { type: 'record-not-valid', cell: key, key, wanted }
}

/** Who answers for it: the organisation, else who published or owns it, else the account its code lies under. */
function sponsorOf(record: Record_): string | undefined {
  const used = items(record['usedBy'])
  return (
    text(at(record, 'organisation', 'name')) ??
    text(at(record, 'legal', 'repoOwner')) ??
    text(at(record, 'legal', 'mainCopyrightOwner')) ??
    (used.length === 1 ? text(used[0]) : undefined) ??
    ownerInAddress(text(record['url']) ?? '')
  )
}

function ownerInAddress(url: string): string | undefined {
  const match = /^[a-z]+:\/\/([^/]+)\/([^/]+)\//i.exec(url)
  return match ? match[2]?.replaceAll(/[-_]/g, ' ') : /^[a-z]+:\/\/([^/]+)/i.exec(url)?.[1]
}

function kindOf(record: Record_): Papers {
  const address = text(record['landingURL']) ?? text(record['url']) ?? ''
  const platforms = items(record['platforms']).map((one) => String(one).toLowerCase())
  const mobile =
    record['softwareType'] === 'standalone/mobile' ||
    (platforms.length > 0 && platforms.every((one) => one === 'ios' || one === 'android'))
  return mobile ? { kind: 'app', form: 'app', address } : { kind: 'site', address }
}

const lives: Readonly<Record<string, Life>> = {
  concept: 'proposed',
  development: 'proposed',
  beta: 'live',
  stable: 'live',
  obsolete: 'retired',
}
function lifeOf(record: Record_): Life {
  const status = String(record['developmentStatus'] ?? '')
  return Object.hasOwn(lives, status) ? (lives[status] ?? 'live') : 'live'
}

const scopes: Readonly<Record<string, Audience>> = {
  'local-authorities': 'staff',
  government: 'staff',
  employment: 'public',
}
function audiencesOf(record: Record_): readonly Audience[] {
  const scope = items(at(record, 'intendedAudience', 'scope')).map(String)
  const found = scope.flatMap((one) => (Object.hasOwn(scopes, one) ? [scopes[one]] : []))
  return [...new Set(found.filter((one) => one !== undefined))]
}

type Described = {
  readonly localisedName?: string
  readonly text?: string
  readonly capabilities: readonly Capability[]
}

/** One language speaks for the tool, so that no function counts twice: Chinese, Vietnamese, English, else the first that lists functions. */
function describe(record: Record_): Described {
  const all = isRecord(record['description']) ? record['description'] : {}
  const languages = Object.keys(all).toSorted((a, b) => placeOf(a) - placeOf(b))
  const speaking =
    languages.find((one) => items(at(all, one, 'features')).length > 0) ?? languages[0] ?? ''
  const one = at(all, speaking)
  if (!isRecord(one)) return { capabilities: [] }
  const short = text(one['shortDescription'])
  const long = text(one['longDescription'])
  const generic = text(one['genericName'])
  const features = items(one['features']).flatMap((feature) => text(feature) ?? [])
  const fallback = generic ?? short
  const localisedName = text(one['localisedName'])
  const told = [short, long].filter((part) => part !== undefined).join('\n')
  return {
    ...(localisedName ? { localisedName } : {}),
    ...(told === '' ? {} : { text: told }),
    capabilities: (features.length > 0 ? features : fallback ? [fallback] : []).map((feature) => ({
      text: feature.slice(0, longestFeature),
    })),
  }
}

function placeOf(language: string): number {
  const place = languageOrder.indexOf(language.toLowerCase().slice(0, 2))
  return place < 0 ? languageOrder.length : place
}

/** Columns of the standard that the register has no field for, kept beside. */
const kept = [
  'applicationSuite',
  'softwareType',
  'softwareVersion',
  'developmentStatus',
  'categories',
  'platforms',
  'usedBy',
  'isBasedOn',
  'roadmap',
] as const
const longestKept = 1000

function besideOf(record: Record_, name: string): Readonly<Record<string, string>> {
  const beside: [string, string][] = kept.flatMap((key) => {
    const value = record[key]
    const words = Array.isArray(value) ? value.map(String).join('; ') : text(value)
    return words ? [[key, words.slice(0, longestKept)] as [string, string]] : []
  })
  const code = text(record['url'])
  if (code && text(record['landingURL'])) beside.push(['url', code])
  const license = text(at(record, 'legal', 'license'))
  if (license) beside.push(['legal.license', license])
  if (name !== '') beside.push(['name', name])
  return Object.fromEntries(beside)
}

function isRecord(value: unknown): value is Record_ {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let here = value
  for (const key of keys) {
    if (!isRecord(here) || !Object.hasOwn(here, key)) return undefined
    here = here[key]
  }
  return here
}

function items(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return undefined
  const clean = value.replaceAll(/\s+/g, ' ').trim()
  return clean === '' ? undefined : clean
}

function isAddress(value: string): boolean {
  return /^(?:https?|git|ssh):\/\/[^\s/]+/i.test(value)
}
