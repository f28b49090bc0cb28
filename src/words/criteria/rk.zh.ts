import { zh as terms } from '../terms/zh.ts'
import { demandNames } from './demandNames.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed } from './say.ts'

export const rkZh = {
  'RK-01': {
    title: '不以点赞、投票、转发、学习时长等作为考核依据',
    found: ({ found }) =>
      `围绕该工具开展考核或者排名：${listed('zh', terms, found, demandNames.zh)}。`,
    remedy: '从考核评价、评比评选和通报中删除这些指标，撤回有关通知。',
    who: '提出考核要求的单位整改，主管部门督促',
    missing:
      '请说明考核、评比、通报有没有使用点赞、投票、转发、时长、积分、使用率；没有的，请写“无”。',
  },
} as const satisfies Partial<AllCriterionWords>
