import { type Detect, couldNotLook, verdictOf } from '../answer.ts'
import { isSeen } from '../sight.ts'

/** No link leads to nothing. Those who refuse robots, or answer late, are not counted as dead. */
export const deadLinks: Detect = ({ pages, links }) => {
  if (!pages.some(isSeen)) return couldNotLook(pages)
  return verdictOf(
    links
      .filter(({ came }) => came === 'dead')
      .map(({ on, where, address, status }) => ({
        code: 'link-dead',
        page: on,
        where,
        seen: address,
        ...(status !== undefined && { measured: status }),
      })),
  )
}
