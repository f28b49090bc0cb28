import type { OfficeKind } from '../office.ts'
import type { Level } from '../tool.ts'
import {
  beforeRegion,
  namedRegion,
  notARegion,
  officeKindNames,
  officeLevels,
  officeLike,
  placeAtEnd,
} from './offices.lexicon.ts'
import { remember } from './remember.ts'

/** What an office's name tells of itself: `甘州区教育局` is of county level, in 甘州区. */
export type OfficePlace = {
  readonly level?: Level
  readonly region?: string
  readonly kind?: OfficeKind
}

const longestOffice = 40

/** Level, region and kind of an office as far as its name tells. */
export const placeOfOffice: (name: string) => OfficePlace = remember((name) => {
  const text = name.normalize('NFKC').trim()
  const level = officeLevels.find(([cue]) => cue.test(text))?.[1]
  const region = regionOf(text)
  const kind = officeKindNames.find(([cue]) => cue.test(text))?.[1]
  return {
    ...(level === undefined ? {} : { level }),
    ...(region === undefined ? {} : { region }),
    ...(kind === undefined ? {} : { kind }),
  }
})

function regionOf(name: string): string | undefined {
  const region = namedRegion.exec(name.replace(beforeRegion, ''))?.[1]
  if (region && !notARegion.test(region)) return region
  const place = placeAtEnd.exec(name)
  return place ? (place[1] ?? place[2] ?? place[3]) : undefined
}

/** Whether a text looks like the name of an office. */
export function looksLikeOffice(text: string): boolean {
  const name = text.trim()
  return name.length > 1 && name.length <= longestOffice && officeLike.test(name)
}
