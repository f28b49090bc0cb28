import { zh as terms } from '../terms/zh.ts'
import { demandNames } from './demandNames.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed } from './say.ts'

const own = { ...demandNames.zh, boughtFollowers: '购买粉丝' }

export const accZh = {
  'ACC-01': {
    title: '一个单位在同一平台只开设一个账号',
    found: ({ count, limit, platform }) =>
      `同一单位在“${platform}”平台有${count}个账号，超过${limit}个，该账号是其中之一。`,
    remedy: '保留一个，其余整合后注销，并告知关注者去向。',
    who: '主办单位提出，上级网信部门决定',
    missing: '请注明账号所在平台；同单位其他账号平台不详的，请一并补充。',
  },
  'ACC-02': {
    title: '账号保持更新',
    found: ({ days }) => `该账号已有${days}天没有更新。`,
    remedy: '确有需要的恢复更新；无力维护的整合或者注销，不为更新而更新。',
    who: '主办单位，上级网信部门督促',
    missing: '请提供账号最近一次更新的日期。',
  },
  'ACC-03': {
    title: '有有效的互动功能',
    found: () => '该账号没有有效的互动功能。',
    remedy: '开通留言、咨询或者诉求入口，安排专人答复。',
    who: '主办单位',
  },
  'ACC-04': {
    title: '不买粉丝，不强制点赞，不下达关注、转发指标',
    found: ({ found }) => `该账号存在以下情形：${listed('zh', terms, found, own)}。`,
    remedy: '停止该做法，撤回有关通知，据实公布数据。',
    who: '主办单位整改，上级网信部门督促',
    missing: '请说明有没有购买粉丝，有没有关注、点赞、转发要求；没有的，请写“无”。',
  },
  'ACC-05': {
    title: '及时答复留言',
    found: ({ days }) => `该账号最早一条未答复的留言已等待${days}天。`,
    remedy: '立即答复，并明确答复时限和责任人员。',
    who: '主办单位',
    missing: '请提供最早一条未答复留言的日期。',
  },
  'ACC-06': {
    title: '开设、变更、关停、注销须备案',
    found: () => '该账号的开设没有备案。',
    remedy: '补办备案；不再需要的，备案后注销。',
    who: '上级网信部门',
  },
} as const satisfies Partial<AllCriterionWords>
