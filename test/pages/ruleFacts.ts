import type { Rulebook } from '#evaluate'

const limitOf = (id: string, value: number, unit: 'day' | 'share' | 'minute' | 'month') =>
  ({ id, value, unit, source: '系统暂定：全国没有统一数字', provenance: 'assumed' }) as const

/** The clause that the hand-made findings rest on. */
export const measures = {
  act: '《政务移动互联网应用程序规范化管理办法》',
  number: '国办函〔2026〕12号',
  date: '2026-01-25',
  article: '第五条',
  provenance: 'law',
} as const

/** A few rules, one of them not in force here, with limits that are assumed. */
export const rulebook: Rulebook = {
  id: 'cn',
  version: '2026-11-22',
  overlays: [],
  rules: new Map(
    (['APP-01', 'APP-09', 'APP-16', 'APP-17', 'FU-01', 'FU-02', 'MR-02', 'GRP-01'] as const).map(
      (id) => [
        id,
        {
          id,
          ...(id.startsWith('FU') && { family: 'forced-use' as const }),
          ...(id === 'APP-17' && { family: 'dormant' as const }),
          severity: id === 'APP-01' ? 'block' : id === 'APP-17' ? 'review' : 'violation',
          ground: measures,
          limits:
            id === 'APP-17'
              ? {
                  'dormant-after': limitOf('APP-17.dormant-after', 60, 'day'),
                  'low-share': limitOf('APP-17.low-share', 0.05, 'share'),
                }
              : {},
          inForce: id !== 'MR-02',
        },
      ],
    ),
  ),
  limits: new Map(
    (
      [
        ['burden-use-minutes-low', 4],
        ['burden-use-minutes-likely', 8],
        ['burden-use-minutes-high', 16],
      ] as const
    ).map(([id, value]) => [id, limitOf(id, value, 'minute')]),
  ),
}
