import { en as terms } from '../terms/en.ts'
import { demandNames } from './demandNames.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed } from './say.ts'

const own = { ...demandNames.en, boughtFollowers: 'bought followers' }

export const accEn = {
  'ACC-01': {
    title: 'One account per office and platform',
    found: ({ count, limit, platform }) =>
      `The same office has ${count} accounts on "${platform}", more than ${limit}; this is one of them.`,
    remedy: 'Keep one, merge and deregister the others, and tell followers where to go.',
    who: 'The sponsor proposes, the higher cyberspace office decides',
    missing:
      'Name the platform of the account, and of the other accounts of the office where it is unknown.',
  },
  'ACC-02': {
    title: 'The account is kept up to date',
    found: ({ days }) => `The account has not been updated for ${days} days.`,
    remedy:
      'If it is needed, update it; if nobody can keep it up, merge or deregister it. Do not post for the sake of posting.',
    who: 'The sponsor; the higher cyberspace office sees to it',
    missing: 'Give the day of the last update.',
  },
  'ACC-03': {
    title: 'There is an interaction function that works',
    found: () => 'The account has no interaction function that works.',
    remedy: 'Open a way to write, ask or complain, and have somebody answer.',
    who: 'The sponsor',
  },
  'ACC-04': {
    title: 'No bought followers, forced likes, or quotas of following and sharing',
    found: ({ found }) => `The account shows: ${listed('en', terms, found, own)}.`,
    remedy: 'Stop it, withdraw the notices, and publish true figures.',
    who: 'The sponsor puts it right, the higher cyberspace office sees to it',
    missing:
      'Say whether followers were bought, and whether following, liking or sharing is demanded; write "none" if not.',
  },
  'ACC-05': {
    title: 'Messages are answered in time',
    found: ({ days }) => `The oldest unanswered message has waited ${days} days.`,
    remedy: 'Answer it now, and set a time limit and a responsible person.',
    who: 'The sponsor',
    missing: 'Give the day of the oldest unanswered message.',
  },
  'ACC-06': {
    title: 'Accounts are opened, changed and closed by filing',
    found: () => 'The account was opened without filing.',
    remedy: 'File it now; if it is no longer needed, file and deregister it.',
    who: 'The higher cyberspace office',
  },
} as const satisfies Partial<AllCriterionWords>
