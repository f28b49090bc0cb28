import { zh as terms } from '../terms/zh.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed, percent } from './say.ts'

const shown = {
  'form-number': terms.papers['form-number'],
  issuer: terms.papers.issuer,
  'approval-number': terms.papers['approval-number'],
  validity: terms.papers.validity,
}

export const mrZh = {
  'MR-01': {
    title: '同类材料只报一次',
    found: ({ why, other }) => {
      if (why === 'demanded') return '有关通知要求通过该工具重复报送。'
      if (why === 'same-items') return `该工具与本单位的“${other}”收集的数据项完全相同。`
      return '通过该工具收集的材料，此前已经报送过。'
    },
    remedy: '合并填报任务，一次填报、多方共用；撤回重复报送的通知。',
    who: '收集数据的单位整改，主管部门统筹',
    missing: '请说明同样的材料是否已通过其他渠道报送。',
  },
  'MR-02': {
    title: '报表须有表号、制定机关、批准文号和有效期限',
    found: ({ why, lacking, expired }) => {
      if (why === 'expired') return `该表已于${expired}过期，可以拒绝填报。`
      if (why === 'lacking-and-expired')
        return `该表没有标明${listed('zh', terms, lacking, shown)}，并且已于${expired}过期，可以拒绝填报。`
      return `该表没有标明${listed('zh', terms, lacking, shown)}，可以拒绝填报。`
    },
    remedy: '停止使用；确需继续的，报统计机构批准或者备案，标明四项内容后再发。',
    who: '县级以上统计机构责令改正',
    missing: '请提供表上的表号、制定机关、批准（备案）文号和有效期限；表上没有的，请写“无”。',
  },
  'MR-03': {
    title: '调查不得重复，已有数据不得再要',
    found: ({ why, holders, other, degree, asked, limit }) => {
      if (why === 'already-held') return `该表所要的数据，${listed('zh', terms, holders)}已经掌握。`
      if (why === 'repeats') return `该表与“${other}”内容重复，重复程度为${percent('zh', degree)}。`
      return `该调查于${asked}申请审批，连同延长共${limit}日，到期没有作出决定。`
    },
    remedy: '不予批准或者停止调查，改用已有数据；审批逾期的，尽快作出决定并告知。',
    who: '审批该调查的统计机构',
    missing: '请说明哪些单位已经掌握这些数据；没有的，请写“无”。',
  },
  'MR-04': {
    title: '能共享的数据不得重复收集',
    found: ({ why, source }) =>
      why === 'source-known'
        ? `这些数据由${source}负责，共享即可满足需要，该工具仍在收集。`
        : '共享即可满足需要，该工具仍在收集，而且没有明确数源部门。',
    remedy: '停止收集，通过共享取得；明确数源部门。',
    who: '政务数据共享主管部门',
    missing: '请说明通过数据共享能否满足需要，数源部门是哪个单位。',
  },
  'MR-05': {
    title: '标明填报需要多少时间',
    found: () => '该表没有标明填报需要多少时间。',
    remedy: '试填几份，把平均用时写在表头。',
    who: '制定该表的单位',
  },
  'MR-06': {
    title: '基层数据及时、完整回流',
    found: () => '该工具汇集了基层数据，但没有返还基层使用。',
    remedy: '按基层需要开放查询和下载，及时、完整返还数据。',
    who: '掌握数据的上级单位，政务数据共享主管部门督促',
    missing: '请说明该工具是否汇集基层数据，数据是否返还基层使用。',
  },
} as const satisfies Partial<AllCriterionWords>
