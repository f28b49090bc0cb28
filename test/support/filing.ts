/** An application to establish a mini program that nothing is wrong with. */
export const establishing = {
  approval: 'establish',
  name: '南河惠农服务',
  form: 'mini-program',
  audiences: ['public'],
  'handler-name': '李四',
  'handler-post': '科长',
  'handler-phone': '0936-0000000',
  'approval-basis': '南河县数字政府建设规划',
  'approval-content': '惠农补贴查询与申领',
  'approval-result': '同意立项',
  functions: ['惠农补贴查询', '惠农补贴申领'],
  'faces-grassroots': false,
  'question-plan-fit': '符合规划第三章',
  'question-overlap': '已检索登记册，没有相同功能',
  'question-embeddable': '省平台尚无嵌入接口',
  'question-collaboration': '与财政补贴系统协同',
  'question-data-sharing': '通过共享平台取数',
  undertaking: true,
}

/** The same app before it goes live. */
export const goingLive = {
  ...Object.fromEntries(
    Object.entries(establishing).filter(([name]) => !name.startsWith('question-')),
  ),
  approval: 'go-live',
  address: 'https://huinong.nanhe.example/app',
  'operations-team': '县大数据中心三人',
  'operations-rules': '运维管理办法',
  'operations-plan': '政务云部署',
  'security-test': '检测合格',
  'security-grading': '二级',
  'security-rules': '安全管理制度',
  'acceptance-completeness': '功能齐全',
  'acceptance-stability': '压力测试通过',
  'acceptance-interaction': '三步办结',
  'acceptance-opinion': '同意上线',
}
