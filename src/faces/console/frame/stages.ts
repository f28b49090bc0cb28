/** The seven stages as they stand in the code, each with its screens. */
export const stages = [
  { stage: 'register', screens: ['register', 'filings'] },
  { stage: 'observe', screens: ['gaps', 'campaigns'] },
  { stage: 'evaluate', screens: ['findings', 'overlaps', 'rulebook'] },
  { stage: 'decide', screens: ['plan', 'hearings', 'decisions'] },
  { stage: 'act', screens: ['orders', 'retirements'] },
  { stage: 'watch', screens: ['overview', 'closed'] },
  { stage: 'serve', screens: ['publicSide'] },
] as const
export type Stage = (typeof stages)[number]['stage']
export type Screen = (typeof stages)[number]['screens'][number] | 'work'

/** Where each screen is. */
export const paths = {
  work: '/',
  register: '/register',
  filings: '/filings',
  gaps: '/observe/gaps',
  campaigns: '/observe/campaigns',
  findings: '/evaluate/findings',
  overlaps: '/evaluate/overlaps',
  rulebook: '/evaluate/rulebook',
  plan: '/decide/plan',
  hearings: '/decide/hearings',
  decisions: '/decide/decisions',
  orders: '/act/orders',
  retirements: '/act/retirements',
  overview: '/watch/overview',
  closed: '/watch/closed',
  publicSide: '/serve/public',
} as const satisfies Readonly<Record<Screen, string>>
