import { type AuditLimits, type Detect, type Fault, couldNotLook, verdictOf } from '../answer.ts'
import { type Sight, isSeen } from '../sight.ts'
import { advertisementWords } from '../words.lexicon.ts'

/** What is drawn may be so much smaller than it was meant, by rounding. */
const slack = 0.5
const slackOfRatio = 0.05

/**
 * The numbers of A11Y-01, measured in the page as it is drawn in its mode for older people; a page without such a mode passes
 * if its usual look keeps them.
 */
export const elderMode: Detect = ({ pages, elder }, limits) => {
  const front = pages[0]
  if (!front || !isSeen(front)) return couldNotLook(pages)
  const faults = faultsOf(elder ?? front, limits)
  if (elder || faults.length === 0) return verdictOf(faults)
  return verdictOf([{ code: 'no-elder-mode', page: front.address }, ...faults])
}

function faultsOf(sight: Sight, limits: AuditLimits): readonly Fault[] {
  const { address: page, texts, targets, zoomMost } = sight
  const main = texts.filter(({ isMain }) => isMain)
  const small = main.filter(({ size }) => size < limits.elderText - slack)
  const fixed = main.filter(({ size }) => size * zoomMost < limits.largestText)
  const pale = texts.filter(({ contrast, size }) => {
    const wanted = size > limits.elderText ? limits.contrastOfLarge : limits.contrast
    return contrast !== undefined && contrast < wanted - slackOfRatio
  })
  const close = main.filter(
    ({ lineDistance }) =>
      lineDistance !== undefined && lineDistance < limits.lineDistance - slackOfRatio,
  )
  const tight = targets
    .filter(({ isInText }) => !isInText)
    .map((target) => {
      const isChief = target.isMain && target.kind === 'control'
      const wanted = isChief ? limits.elderTarget : limits.otherTarget
      return { ...target, wanted, least: Math.min(target.width, target.height) }
    })
    .filter(({ least, wanted }) => least < wanted - slack)
  const paid = texts.filter(({ sample }) => advertisementWords.test(sample.trim()))
  return [
    ...worst(small, ({ size }) => size).map(
      (text): Fault => ({
        code: 'text-small',
        page,
        where: text.where,
        seen: text.sample,
        measured: text.size,
        wanted: limits.elderText,
        count: small.length,
      }),
    ),
    ...worst(fixed, ({ size }) => size).map(
      (text): Fault => ({
        code: 'text-cannot-grow',
        page,
        where: text.where,
        measured: text.size * zoomMost,
        wanted: limits.largestText,
        count: fixed.length,
      }),
    ),
    ...worst(pale, ({ contrast = 0 }) => contrast).map(
      (text): Fault => ({
        code: 'contrast-low',
        page,
        where: text.where,
        seen: text.sample,
        measured: text.contrast ?? 0,
        wanted: text.size > limits.elderText ? limits.contrastOfLarge : limits.contrast,
        count: pale.length,
      }),
    ),
    ...worst(close, ({ lineDistance = 0 }) => lineDistance).map(
      (text): Fault => ({
        code: 'lines-close',
        page,
        where: text.where,
        seen: text.sample,
        measured: text.lineDistance ?? 0,
        wanted: limits.lineDistance,
        count: close.length,
      }),
    ),
    ...worst(tight, ({ least, wanted }) => least / wanted).map(
      (target): Fault => ({
        code: 'target-small',
        page,
        where: target.where,
        measured: target.least,
        wanted: target.wanted,
        count: tight.length,
      }),
    ),
    ...paid.slice(0, 1).map(
      (text): Fault => ({
        code: 'advertisement',
        page,
        where: text.where,
        seen: text.sample,
        count: paid.length,
      }),
    ),
  ]
}

/** The worst of its sort stands for all of them. */
function worst<T>(found: readonly T[], by: (one: T) => number): readonly T[] {
  return found.toSorted((a, b) => by(a) - by(b)).slice(0, 1)
}
