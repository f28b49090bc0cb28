import type { Level } from '#register'

/** Endings of Chinese place names and the level they speak of; the look-ahead keeps words such as 市场 or 农村 out. */
const endings: readonly (readonly [string, Level])[] = [
  ['省|自治区', 'province'],
  ['市(?!场|政|民|容|级|域|井)', 'city'],
  ['县(?!级|域|直)|旗(?!帜|舰)|区(?!域|块|划|级|直|间)', 'county'],
  ['街道|镇(?!村|级)|乡(?!村|镇|级|土|贤)', 'township'],
  ['村(?=村|委|民|党|支|组|$)|社区(?=居|委|党|支|$)', 'village'],
]

const chinese = new RegExp(
  `^[\\u4e00-\\u9fff]{2,7}?(?:${endings.map(([ending]) => `(${ending})`).join('|')})`,
  'u',
)
const vietnamese =
  /(?<kind>[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh)\s+(?<name>\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)*)/gu
const vietnameseLevels: Readonly<Record<string, Level>> = {
  xã: 'township',
  phường: 'township',
  'thị trấn': 'township',
  'đặc khu': 'township',
  huyện: 'county',
  quận: 'county',
  'thị xã': 'county',
  'thành phố': 'city',
  tỉnh: 'province',
}

/** What may stand before the name of a bureau: `县委宣传部` is the 委宣传部 of 青禾县. */
export const placeEndings: readonly string[] = ['', '省', '市', '县', '区', '镇', '乡']

export type NamedPlace = {
  /** As it stands: `柳湾镇`, `xã An Phú`. */
  readonly name: string
  /** Without the ending or the kind: `柳湾`, `An Phú`. */
  readonly bare: string
  readonly level: Level
}

/** The places in the name of an office, widest first: `青禾县柳湾镇人民政府` is of 青禾县 and in it of 柳湾镇. */
export function placesIn(officeName: string): readonly NamedPlace[] {
  const places: NamedPlace[] = []
  let rest = officeName.trim()
  for (let found = chinese.exec(rest); found !== null; found = chinese.exec(rest)) {
    const which = found.slice(1).findIndex((ending) => ending !== undefined)
    const level = endings[which]?.[1]
    if (level === undefined) break
    const [name] = found
    const ending = found[which + 1] ?? ''
    places.push({ name, bare: name.slice(0, name.length - ending.length), level })
    rest = rest.slice(name.length)
  }
  if (places.length > 0) return places
  const named = [...officeName.matchAll(vietnamese)].map(({ 0: name, groups }) => ({
    name,
    bare: groups?.['name'] ?? name,
    level: vietnameseLevels[(groups?.['kind'] ?? '').toLowerCase()] ?? ('county' as const),
  }))
  return named.toReversed()
}
