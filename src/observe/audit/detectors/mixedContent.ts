import { type Detect, type Fault, onPages } from '../answer.ts'
import { isSeen } from '../sight.ts'

/** A page that came encrypted loads nothing and sends nothing without encryption. */
export const mixedContent: Detect = (looked) => {
  const isPlain = looked.pages.filter(isSeen).every(({ address }) => address.startsWith('http:'))
  if (isPlain && looked.pages.some(isSeen)) return { answer: 'does-not-apply' }
  return onPages(looked, ({ address: page, insecure }) =>
    page.startsWith('https:')
      ? insecure.map(
          ({ where, address }): Fault => ({
            code: /form/.test(where) ? 'sent-unencrypted' : 'loaded-unencrypted',
            page,
            where,
            seen: address,
          }),
        )
      : [],
  )
}
