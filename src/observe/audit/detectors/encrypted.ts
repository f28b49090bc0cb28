import { type Detect, type Fault, couldNotLook, verdictOf } from '../answer.ts'
import { isSeen } from '../sight.ts'

const thisMachine = /^http:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?:[:/]|$)/

/** Every page comes encrypted, by a certificate that browsers believe. Within one machine there is nothing to encrypt. */
export const encrypted: Detect = ({ pages, address }) => {
  const [front] = pages
  if (!front) return couldNotLook(pages)
  if (!isSeen(front) && front.why === 'certificate-wrong') {
    return verdictOf([{ code: 'certificate-not-good', page: address }])
  }
  const seen = pages.filter(isSeen)
  if (seen.length === 0) return couldNotLook(pages)
  if (seen.every((page) => thisMachine.test(page.address))) return { answer: 'does-not-apply' }
  return verdictOf(
    seen
      .filter((page) => page.address.startsWith('http:'))
      .map((page): Fault => ({ code: 'not-encrypted', page: page.address })),
  )
}
