import { zh as terms } from '../terms/zh.ts'
import { demandNames } from './demandNames.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed } from './say.ts'

export const otZh = {
  'OT-01': {
    title: '非必要不要求上传照片、视频、轨迹、截图',
    found: ({ found }) =>
      `通过该工具要求留痕，而没有说明必要性：${listed('zh', terms, found, demandNames.zh)}。`,
    remedy: '取消留痕要求，以实际结果评价工作；确有必要的，说明理由和依据。',
    who: '主办（使用）单位整改，主管部门督促',
    missing: '请说明有没有要求上传照片、视频、轨迹、截图；有的，请说明是否确有必要。',
  },
} as const satisfies Partial<AllCriterionWords>
