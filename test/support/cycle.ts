/** What is filled in when one mini program goes through its whole life; the same for programs and for people. */
export const application = {
  name: '乐龄青禾',
  form: 'mini-program',
  audiences: ['public'],
  'handler-name': '李四',
  'handler-post': '科员',
  'handler-phone': '0936-1234567',
  'approval-basis': '县政府常务会议纪要',
  'approval-content': '建设养老服务小程序',
  'approval-result': '同意立项',
  functions: ['养老机构查询', '高龄津贴申请'],
  'faces-grassroots': 'no',
  undertaking: 'yes',
} as const

export const establish = {
  ...application,
  approval: 'establish',
  'question-plan-fit': '列入年度计划',
  'question-overlap': '与现有养老应用有交叉',
  'question-embeddable': '可以嵌入',
  'question-collaboration': '可以协同',
  'question-data-sharing': '可以共享',
} as const

export const goLive = {
  ...application,
  approval: 'go-live',
  'operations-team': '县大数据中心',
  'operations-rules': '运维制度',
  'operations-plan': '技术方案',
  'security-test': '通过',
  'security-grading': '二级',
  'security-rules': '管理制度',
  'acceptance-completeness': '完备',
  'acceptance-stability': '稳定',
  'acceptance-interaction': '便捷',
  'acceptance-opinion': '同意上线',
} as const

export const filingNumber = '62072220260007'
/** The day from which everything begins, and the one on which the announced notice is over. */
export const firstDay = '2026-11-26'
export const lastDay = '2027-01-04'
