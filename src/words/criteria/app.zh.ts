import { zh as terms } from '../terms/zh.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed, percent } from './say.ts'

const shown = { sponsorShown: '主办（使用）单位', filingNumberShown: '备案编号' }

export const appZh = {
  'APP-01': {
    title: '先备案、后上线',
    found: () => '该应用程序已经上线，但没有备案。',
    remedy: '按程序补办备案；备案完成之前暂停上线使用。',
    who: '省级网信部门会同同级政务服务部门',
    missing: '请提供备案编号，或者说明尚未备案。',
  },
  'APP-02': {
    title: '不得要求使用未备案的应用程序',
    found: () => '该应用程序没有备案，却被要求安装或者使用。',
    remedy: '立即取消安装、使用要求，撤回相关通知；确需使用的，先办理备案。',
    who: '主办（使用）单位纠正，网信部门督促',
    missing: '请说明该程序是否要求安装或者使用。',
  },
  'APP-03': {
    title: '县级以下原则上不开发应用程序',
    found: ({ level }) => `该应用程序由${listed('zh', terms, level)}单位主办，原则上不应开发。`,
    remedy: '功能并入县级以上平台，用户和数据迁移后关停注销；县级单位可以自建。',
    who: '县级以上主管部门',
  },
  'APP-04': {
    title: '备案材料七项齐全',
    found: ({ lacking, held, asked }) =>
      `备案材料应有${asked}项，现有${held}项，缺：${listed('zh', terms, lacking)}。`,
    remedy: '通过管理系统一次补齐所缺材料。',
    who: '省级网信部门',
    missing: '请提供备案申请表各项内容的清单。',
  },
  'APP-05': {
    title: '省级完整性审核按时完成',
    found: ({ began, ended, atLeast, limit }) =>
      `完整性审核从${began}到${ended}，至少用了${atLeast}个工作日，超过${limit}个工作日。`,
    remedy: '审核环节向申请单位说明原因，今后按时办结。',
    who: '省级网信部门会同同级政务服务部门',
    missing: '请提供备案提交日和完整性审核完成日；期限临界的，须对照当年节假日安排。',
  },
  'APP-06': {
    title: '材料审核和技术检测按时完成',
    found: ({ began, ended, atLeast, limit }) =>
      `材料审核和技术检测从${began}到${ended}，至少用了${atLeast}个工作日，超过${limit}个工作日。`,
    remedy: '审核环节告知延长的原因和预计办结时间。',
    who: '国家网信部门',
    missing: '请提供审核检测的起止日期；期限临界的，须对照当年节假日安排。',
  },
  'APP-07': {
    title: '补正一次告知、按时答复',
    found: ({ why, times, began, ended, limit }) => {
      if (why === 'told-again') return `备案中的缺项分${times}次告知，没有一次性告知。`
      if (why === 'unanswered')
        return `备案缺项于${began}告知，超过${limit}个工作日仍未补正，应视为放弃备案申请。`
      return `备案缺项于${began}告知，到${ended}才补正，超过${limit}个工作日，应视为放弃备案申请。`
    },
    remedy: '缺项应一次性告知；逾期未补正的，材料备齐后重新申请备案。',
    who: '网信部门',
    missing: '请提供补正日期，或者说明申请是否已经视为放弃。',
  },
  'APP-08': {
    title: '变更提前申请，重大变更重新备案',
    found: ({ why, changed, limit }) =>
      why === 'not-filed-anew'
        ? `该应用程序于${changed}作了重大功能变更，但没有重新备案。`
        : `该应用程序于${changed}变更，没有提前${limit}个工作日提出申请。`,
    remedy: '补报变更情况；属于重大功能变更的，重新备案。',
    who: '省级网信部门',
    missing: '请提供变更申请日，并说明重大变更是否重新备案。',
  },
  'APP-09': {
    title: '存量应用程序在过渡期内备案',
    found: ({ lastDay }) => `该应用程序在办法施行前已经上线，到${lastDay}过渡期满仍未备案。`,
    remedy: '立即补办备案；不再需要的，按程序关停注销。',
    who: '省级网信部门会同同级政务服务部门',
    missing: '请提供上线日期和备案情况。',
  },
  'APP-10': {
    title: '标明主办单位和备案编号',
    found: ({ lacking }) => `应用程序内没有标明：${listed('zh', terms, lacking, shown)}。`,
    remedy: '在显著位置标明主办（使用）单位和备案编号。',
    who: '主办（使用）单位',
  },
  'APP-11': {
    title: '提供投诉建议功能',
    found: () => '应用程序内没有投诉建议功能。',
    remedy: '增设投诉建议入口，做到在线受理、跟踪反馈、回访评价。',
    who: '主办（使用）单位',
  },
  'APP-12': {
    title: '立项前回答五个问题',
    found: ({ lacking, held, asked }) =>
      `立项审核应答${asked}问，已答${held}问，未答：${listed('zh', terms, lacking)}。`,
    remedy: '补充论证；能嵌入已有应用程序的，不再单独建设。',
    who: '立项审核部门',
    missing: '请提供立项审核材料；上线日期不详的，请一并补充。',
  },
  'APP-13': {
    title: '上线前通过验收',
    found: ({ lacking, held, asked }) =>
      `上线验收应有${asked}项，已做${held}项，缺：${listed('zh', terms, lacking)}。`,
    remedy: '补做验收；未通过的，整改后再上线。',
    who: '主办（使用）单位组织，立项审核部门把关',
    missing: '请提供验收意见；上线日期不详的，请一并补充。',
  },
  'APP-14': {
    title: '中央单位面向基层的应用程序不超过一个',
    found: ({ count, limit }) =>
      `同一中央单位面向基层的应用程序有${count}个，超过${limit}个，该程序是其中之一。`,
    remedy: '清理整合为一个，用户和数据统一迁移。',
    who: '中央单位，报国家网信部门',
  },
  'APP-15': {
    title: '本地对应用程序和账号的数量限制',
    found: ({ count, limit }) =>
      limit === 0
        ? '按照本地规定，该层级单位不单独建设此类工具，而该工具仍在其名下。'
        : `同一单位的同类工具有${count}个，超过本地规定的${limit}个，该工具是其中之一。`,
    remedy: '整合到规定数量以内，或者并入上级平台。',
    who: '上级网信部门',
  },
  'APP-16': {
    title: '功能交叉重复的提请整合',
    found: ({ other, degree, count }) =>
      `该应用程序与${count}个工具功能相近，其中与“${other}”的重复程度为${percent('zh', degree)}。`,
    remedy: '由人比对功能、使用对象和数据项，决定是否整合迁移；系统不自动合并。',
    who: '网信部门会同各主办单位',
    missing: '请列出功能项，以便与其他工具逐项比对。',
  },
  'APP-17': {
    title: '使用频率低、实用性不强的提请复核',
    found: ({ why, days, months, share }) => {
      if (why === 'no-visits') return '该应用程序全年没有访问。'
      if (why === 'little-used')
        return `该应用程序连续${months}个月的活跃用户不足应使用人数的${percent('zh', share)}。`
      if (why === 'only-ordered')
        return `该应用程序有人使用，但都是应要求使用；已有${days}天看不出有人自愿使用。`
      if (why === 'stale') return `该应用程序已有${days}天没有更新。`
      return `该应用程序已有${days}天没有人使用。`
    },
    remedy: '只提请复核，不自动关停：先听取用户意见，再决定保留、整改、整合或者关停注销。',
    who: '主办（使用）单位提出，主管部门决定',
    missing: '请提供最近使用日期，以及近几个月的活跃用户占应使用人数的比例。',
  },
  'APP-18': {
    title: '问题按期整改',
    found: ({ why, due }) => {
      if (why === 'revoked') return '该应用程序的备案已被撤销，仍在运行。'
      if (why === 'overdue') return `该应用程序的问题应于${due}前整改，现已逾期。`
      return `该应用程序的问题没有在${due}前整改，整改后也没有重新备案。`
    },
    remedy: '停止使用，整改到位并重新备案；在此之前暂停新项目审批和运维经费。',
    who: '网信部门撤销备案，立项审核部门和财政部门配合',
    missing: '请提供整改完成日期和目前的备案情况。',
  },
} as const satisfies Partial<AllCriterionWords>
