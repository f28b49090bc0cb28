import { zh as terms } from '../terms/zh.ts'
import { demandNames } from './demandNames.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed } from './say.ts'

export const fuZh = {
  'FU-01': {
    title: '不设打卡签到、积分排名、在线时长等强制功能',
    found: ({ why, found, scene }) =>
      why === 'not-explained'
        ? `该应用程序用于${listed('zh', terms, scene)}，设有${listed('zh', terms, found, demandNames.zh)}，但备案中没有单独说明。`
        : `该应用程序设有${listed('zh', terms, found, demandNames.zh)}，而没有说明属于安保、应急等特殊场景。`,
    remedy: '取消该功能；确属安保、应急等特殊场景的，在备案中单独说明理由和依据。',
    who: '主办（使用）单位整改，网信部门核查',
    missing: '请说明有没有打卡签到、积分排名、在线时长、强制登录；有的，请说明使用场景和备案说明。',
  },
  'FU-02': {
    title: '不得强制推广下载、考核安装使用率、强制定期登录',
    found: ({ found }) =>
      `该应用程序存在强制使用的情形：${listed('zh', terms, found, demandNames.zh)}。`,
    remedy: '撤回有关通知，取消下载、安装、使用和登录指标，改为自愿使用。',
    who: '主办（使用）单位整改，主管部门督促',
    missing: '请说明有没有下载、安装率、定期登录、关注、转发等要求；没有的，请写“无”。',
  },
  'FU-03': {
    title: '不得用于经营性活动',
    found: () => '该应用程序被用于经营性活动。',
    remedy: '停止经营性活动，下架收费和推广内容。',
    who: '主办（使用）单位整改，网信部门会同有关部门查处',
  },
} as const satisfies Partial<AllCriterionWords>
