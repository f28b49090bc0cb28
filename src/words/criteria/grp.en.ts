import { en as terms } from '../terms/en.ts'
import { demandNames } from './demandNames.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed } from './say.ts'

const asked = {
  purpose: terms.papers.purpose,
  'end-day': terms.papers['end-day'],
  ownerIsMidLevel: 'an owner of middle rank or above',
}

export const grpEn = {
  'GRP-01': {
    title: 'A group ends with its task, and one work has one group',
    found: ({ why, ended, days, other, count }) => {
      if (why === 'task-ended')
        return `The task of the group ended on ${ended}; ${days} days later it still exists.`
      if (why === 'same-work')
        return `The same office does the same work in other groups (${count}); the closest is "${other}".`
      return `The group has not been used for ${days} days.`
    },
    remedy:
      'Dissolve what is finished, merge what is double, close what is unused; when merging, see that messages do not rise.',
    who: 'The office that set up the group',
    missing:
      'Say whether the group is standing or temporary, when its task ends, and when it was last used.',
  },
  'GRP-02': {
    title: 'No check-in chains, instant replies, random tasks or round-the-clock duty',
    found: ({ found }) =>
      `The group makes these demands: ${listed('en', terms, found, demandNames.en)}.`,
    remedy: 'Drop them, send necessary notices only, and ask for no "received" replies.',
    who: 'The office that set up the group puts it right, the supervisor sees to it',
    missing:
      'Say whether the group asks for check-in chains, timed replies, tasks or material; write "none" if not.',
  },
  'GRP-03': {
    title: 'A group has a purpose, an end and somebody responsible',
    found: ({ lacking }) =>
      `By the local rule the group lacks: ${listed('en', terms, lacking, asked)}.`,
    remedy: 'Supply them; if nobody can name the purpose, dissolve the group.',
    who: 'The office that set up the group; the supervisor reviews by the local rule',
    missing: 'Give purpose, end day and owner of the group; write "none" for what is not there.',
  },
  'GRP-04': {
    title: 'After a merger each member gets no more messages',
    found: ({ before, after }) =>
      `Each member got ${before} messages before the merger and gets ${after} after it: more, not fewer.`,
    remedy:
      'Split by work or turn to announcements, with fewer bystanders and fewer demands to reply.',
    who: 'The office that set up the group',
    missing: 'Give the messages per person before and after the merger.',
  },
} as const satisfies Partial<AllCriterionWords>
