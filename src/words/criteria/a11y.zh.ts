import type { AllCriterionWords } from './criterionWords.ts'

export const a11yZh = {
  'A11Y-01': {
    title: '适老化：字号、对比度、点击区域和行距达标',
    found: ({ count = '' }) => `用浏览器实测，长辈版有 ${count} 项没有达到适老化规范。`,
    remedy: '按“机器人看到了什么”一节列出的位置逐项修改；没有长辈版的，在首页显著位置加上入口。',
    who: '主办单位整改，主管部门督促',
    missing: '请让机器人查看一次网页，或填写适老化检测结果。',
  },
  'A11Y-02': {
    title: '无障碍：符合 WCAG 2.2 AA',
    found: ({ count = '' }) =>
      `网页有 ${count} 处不符合无障碍标准（WCAG 2.2 AA，机器能测出的部分）。`,
    remedy: '按列出的规则和位置修改网页；改完后再查一次。',
    who: '主办单位整改，主管部门督促',
    missing: '请让机器人查看一次网页，或填写无障碍检测结果。',
  },
} as const satisfies Partial<AllCriterionWords>
