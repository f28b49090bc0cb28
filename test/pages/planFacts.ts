import { day, idOf } from '#kernel'
import type { GroundDemand, GroundTool, Offer, PlanGround } from '#decide'
import type { StoredPlan } from '#usecases'
import { rulebook } from './ruleFacts.ts'
import { prices } from '../support/plan.ts'

const t = (number: number) => idOf('T', number)

/** A register small enough to read, in which every case of a plan occurs. */
export const ground: PlanGround = {
  asOf: day('2026-11-22'),
  offices: [
    { id: idOf('O', 1), name: '县民政局' },
    { id: idOf('O', 4), name: '石桥镇人民政府' },
  ],
  tools: [
    tool(1, '银龄助餐小程序', { people: 214, cost: 86_000, items: 4, burden: 900 }),
    tool(2, '青禾养老通', { people: 2100, cost: 1000, offlinePath: true, burden: 300 }),
    tool(3, '石桥镇防汛抗旱群', { kind: 'group', office: 4, people: 316, burden: 9000 }),
    tool(4, '石桥镇防汛抗旱微信群', { kind: 'group', office: 4, people: 280, burden: 8000 }),
    tool(5, '青禾随手拍<script>alert(1)</script>', {
      burden: 40,
      unused: [{ type: 'dormant', days: 412 }],
    }),
    tool(6, '青禾应急一键报', { isStatutory: true, people: 12 }),
    tool(7, '青禾一网通', { offlinePath: false, people: 90 }),
    tool(8, '旧版民生热线', { life: 'retiring' }),
    tool(9, '智慧助餐', { life: 'proposed' }),
    tool(10, '青禾飞行巡检', { life: 'proposed' }),
    tool(11, '同名工具'),
    tool(12, '同名工具'),
  ],
  demands: [
    demand(1, '老年人助餐预约', 'public', [{ by: t(2), match: 0.86, isCertain: true }]),
    demand(1, '助餐点查询', 'public', [{ by: t(2), match: 0.7, isCertain: false }]),
    demand(2, '高龄津贴申领', 'public'),
    demand(3, '防汛抗旱', undefined, [{ by: t(4), match: 1, isCertain: false }]),
    demand(4, '防汛抗旱', undefined, [{ by: t(3), match: 1, isCertain: false }]),
    demand(6, '应急上报', 'staff'),
    demand(7, '办事预约', 'public'),
    demand(8, '热线留言', 'public'),
    demand(9, '老年人助餐预约', 'public', [{ by: t(2), match: 0.9, isCertain: true }]),
    demand(10, '无人机巡检', 'staff'),
    demand(11, '通知公告', 'staff'),
    demand(12, '会议报名', 'staff'),
  ],
  caps: [{ rule: 'ACC-01', tools: [t(11), t(12)], most: 0 }],
  prices: Object.keys(prices).flatMap((id) => rulebook.limits.get(id) ?? limit(id)),
}

/** As the store gives it: no plan of it was kept, so it is made when it is asked for. */
export const storedPlan: StoredPlan = { evaluation: idOf('E', 1), ground }

function tool(
  number: number,
  name: string,
  more: Partial<Omit<GroundTool, 'office'>> & { readonly office?: number } = {},
): GroundTool {
  const { office = 1, ...told } = more
  return {
    tool: t(number),
    name,
    kind: 'app',
    office: idOf('O', office),
    life: 'live',
    burden: 0,
    problems: 0,
    missing: told.people === undefined ? ['annualCost', 'monthlyUsers'] : ['annualCost'],
    ...told,
  }
}

function demand(
  number: number,
  capability: string,
  audience: GroundDemand['audience'],
  others: readonly Offer[] = [],
): GroundDemand {
  const own = { by: t(number), match: 1, isCertain: true }
  return { tool: t(number), capability, offers: [own, ...others], ...(audience && { audience }) }
}

function limit(id: string): PlanGround['prices'][number] {
  const value = prices[id as keyof typeof prices]
  return { id, value, unit: 'hour', source: 'made up for a test', provenance: 'assumed' }
}
