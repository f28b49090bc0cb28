import { zh as terms } from '../terms/zh.ts'
import { demandNames } from './demandNames.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed } from './say.ts'

const asked = {
  purpose: terms.papers.purpose,
  'end-day': terms.papers['end-day'],
  ownerIsMidLevel: '中层以上的群主',
}

export const grpZh = {
  'GRP-01': {
    title: '任务结束即解散，同一工作不重复建群',
    found: ({ why, ended, days, other, count }) => {
      if (why === 'task-ended') return `该群的任务已于${ended}结束，${days}天后仍未解散。`
      if (why === 'same-work')
        return `同一单位另有${count}个群承担同一工作，其中最相近的是“${other}”。`
      return `该群已有${days}天没有使用。`
    },
    remedy: '任务结束的解散，重复的并入一个，长期不用的撤销；并群后注意消息总量不要上升。',
    who: '建群单位',
    missing: '请说明该群是长期还是临时、任务何时结束、最近一次使用的日期。',
  },
  'GRP-02': {
    title: '不搞打卡接龙、即时响应、随意派活、全天候在线',
    found: ({ found }) => `该群存在以下要求：${listed('zh', terms, found, demandNames.zh)}。`,
    remedy: '取消这些要求，只发必要的通知；一般通知不要求回复“收到”。',
    who: '建群单位整改，主管部门督促',
    missing: '请说明群内有没有打卡接龙、限时回复、派任务、要材料；没有的，请写“无”。',
  },
  'GRP-03': {
    title: '建群有用途、有期限、有负责人',
    found: ({ lacking }) => `按照本地规定，该群还缺：${listed('zh', terms, lacking, asked)}。`,
    remedy: '补齐用途、期限和负责人；说不清用途的，解散。',
    who: '建群单位，主管部门按本地规定审核',
    missing: '请提供该群的用途、截止时间和群主；没有的，请写“无”。',
  },
  'GRP-04': {
    title: '并群之后人均消息不上升',
    found: ({ before, after }) => `整合前人均消息${before}条，整合后人均${after}条，不降反升。`,
    remedy: '按工作分设频道或者改用公告，减少无关成员和回复要求。',
    who: '建群单位',
    missing: '请提供整合前后的人均消息数。',
  },
} as const satisfies Partial<AllCriterionWords>
