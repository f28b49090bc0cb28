import type { SubjectRole } from '#register'

const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

/** Words by which a label or a heading names whom it asks about, in English, Chinese and Vietnamese. */
export const subjectWords: { readonly [R in SubjectRole]: readonly string[] } = {
  respondent: list(
    'self, my, your, yourself, respondent, user, individual, 本人, 本户, 填报对象, bản thân, người khai, người trả lời',
  ),
  applicant: list(
    'applicant, applying person, petitioner, 申请人, 申报人, 报名人, 求助人, người nộp đơn, người đề nghị, người yêu cầu',
  ),
  claimant: list(
    'claimant, claim holder, payee, recipient, 领取人, 请求权人, người thụ hưởng, người hưởng',
  ),
  veteran: list(
    'veteran, vet, servicemember, service member, service person, sponsor, soldier, 退役军人, 退伍军人, 军人, 优抚对象, cựu chiến binh, bộ đội xuất ngũ, quân nhân',
  ),
  patient: list('patient, 患者, 病人, bệnh nhân, người bệnh'),
  student: list('student, pupil, learner, 学生, 学员, học sinh, sinh viên'),
  spouse: list(
    'spouse, husband, wife, partner, ex spouse, former spouse, surviving spouse, marriage, divorce, 配偶, 丈夫, 妻子, 爱人, vợ, chồng, vợ chồng, vợ hoặc chồng',
  ),
  child: list(
    'child, children, son, daughter, stepchild, step child, stepchildren, dependent, dependents, dependant, minor, 子女, 儿子, 女儿, 孩子, 未成年人, 儿童, con, con cái, trẻ em',
  ),
  parent: list(
    'parent, mother, father, biological parent, 父母, 父亲, 母亲, 家长, người cha, người mẹ, cha mẹ, bố mẹ, phụ huynh',
  ),
  'household-member': list(
    'household member, family member, member, 家庭成员, 成员, 共同生活人员, thành viên hộ, thành viên gia đình, nhân khẩu',
  ),
  'household-head': list('household head, head of household, head of family, 户主, chủ hộ'),
  household: list('household, family, 家庭, 农户, 住户, 户, hộ gia đình, gia đình, nông hộ'),
  relative: list(
    'relative, kin, next of kin, sibling, brother, sister, 亲属, 近亲属, 兄弟, 姐妹, người thân, thân nhân, anh chị em',
  ),
  guardian: list('guardian, custodian, conservator, 监护人, người giám hộ'),
  contact: list(
    'contact person, emergency contact, point of contact, other contact, secondary contact, contact name, 联系人, 紧急联系人, người liên hệ, người liên lạc',
  ),
  beneficiary: list(
    'beneficiary, insured, subscriber, policyholder, 受益人, 被保险人, 参保人, người được bảo hiểm',
  ),
  deceased: list('deceased, decedent, dead person, 死者, 逝者, 死亡人员, người chết, người đã mất'),
  caregiver: list('caregiver, carer, attendant, 护理人, 照料人, 照护人, người chăm sóc'),
  agent: list(
    'agent, representative, attorney, proxy, fiduciary, trustee, power of attorney, 代理人, 受托人, 委托代理人, 代办人, 律师, người đại diện, người được ủy quyền, luật sư',
  ),
  official: list(
    'official, officer, certifying official, dean, registrar, manager, 负责人, 单位负责人, 经办人, 主管人员, 工作人员, 网格员, cán bộ, người phụ trách, lãnh đạo',
  ),
  preparer: list(
    'preparer, prepared by, completed by, 填表人, 填报人, 制表人, 统计负责人, 审核人, người lập biểu, người điền',
  ),
  witness: list('witness, interviewee, 证明人, 见证人, nhân chứng, người làm chứng'),
  owner: list(
    'owner, ownership, landowner, freeholder, titleholder, interested person, 业主, 产权人, 所有人, 所有权人, chủ sở hữu, chủ nhà, chủ đất',
  ),
  occupier: list(
    'occupier, tenant, lessee, leaseholder, 承租人, 租户, 住户代表, 使用人, người thuê, người ở',
  ),
  'legal-representative': list(
    'legal representative, legal person, 法定代表人, 法人, 法人代表, người đại diện theo pháp luật, người đại diện pháp luật',
  ),
  organisation: list(
    'organization, organisation, company, business, firm, institution, enterprise, corporation, association, agency, 企业, 公司, 单位, 机构, 组织, 合作社, 社会信用, doanh nghiệp, công ty, tổ chức, đơn vị, hợp tác xã',
  ),
  school: list(
    'school, college, university, academy, training provider, education provider, institution details, 学校, 院校, 幼儿园, trường học, đại học',
  ),
  employer: list(
    'employer, workplace, last employer, 用人单位, 工作单位, 雇主, nơi làm việc, người sử dụng lao động',
  ),
  'health-provider': list(
    'hospital, physician, doctor, clinic, provider, nursing home, facility, care facility, medical center, examiner, practitioner, 医院, 医生, 医疗机构, 卫生院, bệnh viện, bác sĩ, cơ sở y tế, trạm y tế',
  ),
  bank: list('bank, financial institution, lender, creditor, 银行, 开户行, ngân hàng'),
  village: list(
    'village, community, hamlet, township, 行政村, 村, 社区, 村委会, 乡镇, thôn, xã phường, bản làng, thôn bản, ấp',
  ),
  authority: list(
    'authority, council, government, department, 主管部门, 政府, 部门, 发证机关, cơ quan, chính quyền, ủy ban',
  ),
  document: list(
    'document, attachment, certificate, permit, licence, license, 证书, 证件, 附件, 文件, giấy tờ, tài liệu, giấy phép',
  ),
  site: list(
    'site, property, premises, land, plot, parcel, dwelling, building, 地块, 宅基地, 房屋, 场所, 项目地点, thửa đất, khu đất, nhà ở, công trình',
  ),
  vehicle: list('vehicle, car, automobile, ship, 车辆, 机动车, 船舶, xe, phương tiện'),
}

/** Phrases that name somebody and ask about somebody else: a child that attends a school is asked about as a child. */
export const neutralSubjectWords: readonly string[] = list(
  'attending school, attended school, school attendance, in school, school year, school term, living with, lives with, third party, bank account, service connected, owner occupied, 学校名称',
)

/** Who stands together: those who ask for themselves, their family, those who act for them, bodies, and things. */
export const subjectGroups: { readonly [R in SubjectRole]: string } = {
  respondent: 'principal',
  applicant: 'principal',
  claimant: 'principal',
  veteran: 'principal',
  patient: 'principal',
  student: 'family',
  spouse: 'spouse',
  child: 'family',
  parent: 'elder',
  'household-member': 'family',
  'household-head': 'principal',
  household: 'household',
  relative: 'other',
  guardian: 'other',
  contact: 'other',
  beneficiary: 'other',
  deceased: 'deceased',
  caregiver: 'caregiver',
  agent: 'agent',
  official: 'agent',
  preparer: 'agent',
  witness: 'other',
  owner: 'owner',
  occupier: 'owner',
  'legal-representative': 'agent',
  organisation: 'body',
  school: 'body',
  employer: 'body',
  'health-provider': 'body',
  bank: 'body',
  village: 'place',
  authority: 'body',
  document: 'thing',
  site: 'place',
  vehicle: 'thing',
}
