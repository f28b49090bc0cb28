import { type AuditLimits, type Detect, type Fault, couldNotLook, verdictOf } from '../answer.ts'
import { type NotSeen, type Sight, isSeen } from '../sight.ts'
import { signInPlaces } from '../words.lexicon.ts'

const unauthorised = 401

/** Whoever comes reads something before being asked to sign in: on the front page, and on at least one page behind it. */
export const loginWall: Detect = ({ pages }, limits) => {
  const [front, ...behind] = pages
  const first = front && wallOf(front, limits)
  if (first === undefined || first === 'unknown') return couldNotLook(pages)
  if (first !== 'open') return verdictOf([first])
  // A page that is there for signing in says nothing of the others.
  const others = behind
    .filter(({ asked }) => !signInPlaces.test(placeOf(asked)))
    .map((page) => wallOf(page, limits))
  const walls = others.filter((one) => typeof one === 'object')
  return verdictOf(walls.length > 1 && !others.includes('open') ? walls : [])
}

function wallOf(page: Sight | NotSeen, limits: AuditLimits): Fault | 'open' | 'unknown' {
  if (!isSeen(page)) {
    return page.status === unauthorised
      ? { code: 'sign-in-first', page: page.asked, measured: unauthorised }
      : 'unknown'
  }
  const { asked, address, signInField, letters } = page
  if (letters >= limits.openLetters) return 'open'
  if (signInField !== undefined) {
    return { code: 'sign-in-first', page: address, where: signInField }
  }
  const wasSentAway = signInPlaces.test(placeOf(address)) && !signInPlaces.test(placeOf(asked))
  return wasSentAway ? { code: 'sign-in-first', page: asked, seen: address } : 'open'
}

/** An address without its scheme: host, path and query. */
function placeOf(address: string): string {
  return address.replace(/^\w+:\/\//, '').slice(0, 500)
}
