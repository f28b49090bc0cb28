import type { FormWords } from './shape.ts'

const list = (words: readonly string[]) => words.map((word) => `“${word}”`).join('、')
const onlyBoth = (a: readonly string[], b: readonly string[]) =>
  [
    ...(a.length > 0 ? [`只有前者有${list(a)}`] : []),
    ...(b.length > 0 ? [`只有后者有${list(b)}`] : []),
  ].join('，')

export const zh: FormWords = {
  refusals: {
    'file-kind-unknown': ({ file, looksLike }) =>
      `“${file}”${looksLike === undefined ? '' : `（看上去是 ${looksLike}）`}不是能读取的表样。可以读取 JSON Schema、XLSForm、Word（docx）、Excel（xlsx）和 HTML 表单。`,
    'form-has-no-fields': ({ file }) =>
      `在“${file}”里没有找到填写项。填写项是标签旁边或下方的空单元格；请检查是否选错了文件。`,
    'form-is-image': ({ file, images }) =>
      `“${file}”里只有图片（${images} 张），图片上的文字无法读取。请提供 Word 或 Excel 表样，或手工录入。`,
    'form-too-wide': ({ file, sheet, columns, mostColumns }) =>
      `“${file}”的“${sheet}”有 ${columns} 列，超过上限 ${mostColumns} 列，不像是人工填写的表。请只保留需要填写的部分。`,
    'form-too-long': ({ file, mostFields }) =>
      `“${file}”的填写项超过上限 ${mostFields} 个。请拆成几张表。`,
    'schema-circular': ({ file, at, reference }) =>
      `“${file}”在“${at}”处循环引用了“${reference}”，这样的表没有尽头。请改正引用后再导入。`,
    'xlsform-not-valid': ({ file, row, why }) =>
      `“${file}”的 survey 表第 ${row} 行有误：${
        {
          'group-not-closed': '有分组没有结束',
          'group-not-open': '结束了没有开始的分组',
          'name-missing': '缺少 name',
        }[why]
      }。`,
  },
  remarks: {
    'macros-ignored': () => '文件带有宏；宏没有运行，已忽略。',
    'image-unreadable': ({ images }) => `文件里有 ${images} 张图片，图片上的文字没有读取。`,
    'sheet-hidden': ({ sheet }) => `工作表“${sheet}”是隐藏的，没有读取。`,
    'reference-outside': ({ at, reference }) => `“${at}”引用了文件以外的“${reference}”，没有读取。`,
    'reference-missing': ({ at, reference }) =>
      `“${at}”引用的“${reference}”在文件里找不到，按普通填写项处理。`,
    'code-list-missing': ({ at, list: name }) => `“${at}”的选项表“${name}”找不到。`,
  },
  types: {
    text: '文字',
    number: '数字',
    date: '日期',
    time: '时间',
    'yes-no': '是或否',
    choice: '单选',
    choices: '多选',
    file: '文件',
    place: '位置',
    signature: '签名',
    group: '一组',
  },
  subjects: {
    respondent: '填报人本人',
    applicant: '申请人',
    claimant: '领取人',
    veteran: '退役军人',
    patient: '患者',
    student: '学生',
    spouse: '配偶',
    child: '子女',
    parent: '父母',
    'household-member': '家庭成员',
    'household-head': '户主',
    household: '家庭',
    relative: '亲属',
    guardian: '监护人',
    contact: '联系人',
    beneficiary: '受益人',
    deceased: '逝者',
    caregiver: '照护人',
    agent: '代理人',
    official: '经办人或负责人',
    preparer: '填表人',
    witness: '证明人',
    owner: '产权人',
    occupier: '使用人',
    'legal-representative': '法定代表人',
    organisation: '单位',
    school: '学校',
    employer: '用人单位',
    'health-provider': '医疗机构',
    bank: '银行',
    village: '村或社区',
    authority: '主管部门',
    document: '证件或文件',
    site: '地块或场所',
    vehicle: '车辆',
  },
  sides: {
    label: '标签',
    sections: '所属标题',
    type: '类型',
    format: '格式',
    codes: '选项',
    help: '填写说明',
    required: '是否必填',
    repeats: '是否多行',
    subject: '对象',
  },
  changes: { added: '新增', dropped: '删去', moved: '移动', altered: '修改' },
  aspects: {
    label: '标签',
    path: '全称',
    place: '所属标题',
    subject: '对象',
    kind: '数据种类',
    type: '类型',
    format: '格式',
    codes: '选项',
    help: '填写说明',
    neighbours: '前后项',
  },
  reason(fact, towards) {
    switch (fact.aspect) {
      case 'subject':
        if (fact.a === undefined && fact.b === undefined) return '两项都没有写明问的是谁'
        if (fact.a === fact.b && fact.a !== undefined) return `问的都是${zh.subjects[fact.a]}`
        return `一项问${fact.a === undefined ? '未写明的对象' : zh.subjects[fact.a]}，一项问${fact.b === undefined ? '未写明的对象' : zh.subjects[fact.b]}`
      case 'kind':
        if (fact.a === undefined || fact.b === undefined) return '标签没有写明是哪一种数据'
        return fact.a === fact.b ? '标签说的是同一种数据' : '标签说的是不同的数据'
      case 'type':
        return fact.a === fact.b
          ? `都填${zh.types[fact.a]}`
          : `一项填${zh.types[fact.a]}，一项填${zh.types[fact.b]}`
      case 'format':
        if (fact.a === undefined || fact.b === undefined) return '至少一项没有写明格式'
        return fact.a === fact.b ? `格式都是“${fact.a}”` : `格式是“${fact.a}”和“${fact.b}”`
      case 'place':
        if (fact.a.length === 0 && fact.b.length === 0) return '两项都没有上级标题'
        return `所属标题是“${fact.a.join('／')}”和“${fact.b.join('／')}”`
      default:
        return `${zh.aspects[fact.aspect]}${
          fact.shared.length > 0 && towards === 'same'
            ? `共有${list(fact.shared)}`
            : onlyBoth(fact.onlyA, fact.onlyB) || (fact.shared.length > 0 ? '相同' : '没有内容')
        }`
    }
  },
}
