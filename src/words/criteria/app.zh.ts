import type { AllCriterionWords } from './index.ts'

export const appZh = {
  'APP-01': {
    title: '先备案、后上线',
    found: () => '该应用程序已经上线，但没有备案。',
    remedy: '补办备案；备案完成前停止上线使用。',
    who: '省级网信部门会同同级政务服务部门',
  },
} as const satisfies Partial<AllCriterionWords>
