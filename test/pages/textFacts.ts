import { day, idOf, ok } from '#kernel'
import { createTextSource } from '#sources'
import { type KeptText, type TextLink, type TextDesk, textDesk } from '#usecases'
import * as facts from './facts.ts'

const [first, second] = facts.tools
export const noticeText = `关于推广应用的通知
各村要组织群众下载“${first?.name ?? ''}”APP，月底前安装率达到90%以上。
对安装率每周排名通报。
不得强制群众安装，由群众自愿选择。`

/** Texts over tools made by hand: one is kept, its first demand waits for an answer. */
export function handmadeTexts(): TextDesk {
  const kept: KeptText = {
    id: idOf('X', 1),
    title: '关于推广应用的通知',
    kind: 'notice',
    office: facts.offices[0]?.id ?? idOf('O', 1),
    issuedOn: day('2026-11-02'),
    keptOn: day('2026-11-20'),
    digest: 'ab'.repeat(32),
    body: noticeText,
    demands: 2,
  }
  const start = noticeText.indexOf('组织')
  const link: TextLink = {
    tool: first?.id ?? idOf('T', 1),
    start,
    end: start + 10,
    way: 'named',
    answer: 'open',
  }
  const other: TextLink = {
    ...link,
    tool: second?.id ?? idOf('T', 2),
    way: 'alike',
    answer: 'refused',
  }
  return textDesk({
    store: {
      allTools: async () => facts.tools,
      allOffices: async () => facts.offices,
      change: async () => '1',
      record: async (id) => {
        const tool = facts.tools.find((one) => one.id === id)
        const office = facts.offices.find((one) => one.id === tool?.sponsor)
        return tool && office && { tool, office: { ...office, region: '示范县' }, overlaps: [] }
      },
      texts: {
        keep: async () => ({ id: kept.id, isNew: true }),
        byId: async (id) => (id === kept.id ? { text: kept, links: [link, other] } : undefined),
        list: async () => ({
          rows: [{ ...kept, officeName: '县民政局', open: 1, confirmed: 0 }],
          total: 1,
        }),
        settle: async () => true,
        confirmed: async () => [],
      },
    },
    texts: createTextSource(),
    digest: () => 'ab'.repeat(32),
    today: () => day('2026-11-23'),
  })
}

/** The same over a register in which nothing is kept. */
export function noTexts(): TextDesk {
  return {
    ...handmadeTexts(),
    list: async () => ({ rows: [], total: 0 }),
    show: async () => undefined,
    settle: async (_actor, _id, wish) => ok(wish),
  }
}
