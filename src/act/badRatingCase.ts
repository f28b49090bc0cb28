import { type Asked, caseTable } from '#kernel'
import type { CaseSubject } from '#register'

const text = (name: string): Asked => ({ name, shape: { type: 'text' } })

/** What came of a bad rating: it was put right, it could only be explained, or it rests on a mistake. */
export const ratingResults = ['put-right', 'explained', 'mistaken'] as const

const opening: readonly Asked[] = [
  { name: 'grade', shape: { type: 'choice', of: ['dissatisfied', 'very-dissatisfied'] } },
]
const answering: readonly Asked[] = [
  { name: 'rating-result', shape: { type: 'choice', of: ratingResults } },
  text('done'),
]

/**
 * From a bad rating to its closure. Who left a way to be reached is contacted, answered, and asked whether it helped, each
 * within its term; where it did not, the case goes on. The others' voices are answered as a whole. Both longest terms run
 * from the rating on: the shorter one ends when somebody says why the matter takes longer.
 */
export const badRatingCase = caseTable<CaseSubject>()({
  kind: 'bad-rating',
  places: ['noted', 'contacting', 'fixing', 'answered', 'called-back', 'closed'],
  ends: ['closed'],
  clocks: {
    contact: { limit: 'rating-contact-days' },
    fix: { limit: 'rating-fix-days' },
    'complex-fix': { limit: 'rating-complex-days' },
    'call-back': { limit: 'rating-call-back-days' },
  },
  steps: {
    'rate-unnamed': {
      from: ['new'],
      to: 'noted',
      broughtBy: 'rating',
      asks: opening,
      starts: ['complex-fix'],
    },
    'rate-named': {
      from: ['new'],
      to: 'contacting',
      broughtBy: 'rating',
      asks: opening,
      starts: ['contact', 'fix', 'complex-fix'],
    },
    improve: {
      from: ['noted'],
      to: 'closed',
      by: ['sponsor'],
      office: 'owner',
      asks: answering,
    },
    contact: {
      from: ['contacting'],
      to: 'fixing',
      by: ['sponsor'],
      office: 'owner',
      asks: [{ ...text('remark'), optional: true }],
      stops: ['contact'],
    },
    'take-longer': {
      from: ['fixing'],
      to: 'fixing',
      by: ['sponsor'],
      office: 'owner',
      atMost: 'rating-extensions',
      asks: [text('grounds')],
      stops: ['fix'],
    },
    answer: {
      from: ['fixing'],
      to: 'answered',
      by: ['sponsor'],
      office: 'owner',
      asks: answering,
      stops: ['fix', 'complex-fix'],
      starts: ['call-back'],
    },
    'say-helped': {
      from: ['answered'],
      to: 'called-back',
      broughtBy: 'rating',
      asks: [],
      stops: ['call-back'],
    },
    'say-not-solved': {
      from: ['answered'],
      to: 'fixing',
      broughtBy: 'rating',
      asks: [],
      stops: ['call-back'],
      starts: ['fix', 'complex-fix'],
    },
    'hear-helped': {
      from: ['answered'],
      to: 'called-back',
      by: ['sponsor', 'clerk', 'verifier'],
      notWho: ['answer'],
      asks: [text('seen')],
      stops: ['call-back'],
    },
    'hear-not-solved': {
      from: ['answered'],
      to: 'fixing',
      by: ['sponsor', 'clerk', 'verifier'],
      asks: [text('lacking')],
      stops: ['call-back'],
      starts: ['fix', 'complex-fix'],
    },
    'take-silence': { from: ['answered'], to: 'called-back', whenOut: 'call-back', asks: [] },
    close: {
      from: ['called-back'],
      to: 'closed',
      by: ['sponsor', 'clerk'],
      asks: [{ ...text('remark'), optional: true }],
    },
  },
})
