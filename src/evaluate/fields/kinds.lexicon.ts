const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

/** What sort of datum a label names, whoever it is about. Longer phrases go before shorter ones within them. */
export const kindWords = {
  'full-name': list(
    'full name, name, legal name, name of, 姓名, 名字, 全名, họ và tên, họ tên, tên',
  ),
  'first-name': list('first name, given name, forename, 名, tên gọi'),
  'last-name': list('last name, surname, family name, 姓氏, 姓, họ đệm, tên họ'),
  'middle-name': list('middle name, middle initial, tên đệm, chữ lót'),
  'previous-name': list(
    'previous name, previous full name, former name, maiden name, alias, other name, 曾用名, tên cũ, bí danh',
  ),
  title: list('title, salutation, honorific, 称谓, danh xưng'),
  'body-name': list(
    'organization name, organisation name, institution name, company name, school name, facility name, employer name, business name, name of organization, 单位名称, 企业名称, 机构名称, 公司名称, 学校名称, tên tổ chức, tên đơn vị, tên doanh nghiệp, tên công ty, tên trường',
  ),
  'national-id': list(
    'social security number, social security, tax identification number, national insurance number, identity number, identity card number, 身份证号, 身份证号码, 身份证件号码, 公民身份号码, 证件号码, số căn cước, số căn cước công dân, số định danh, số cmnd, mã số thuế',
  ),
  'national-id-last-four': list(
    'social security number last four, last four social security, last four',
  ),
  'file-number': list(
    'file number, claim number, va file number, case number, va claim number, 档案编号, 档案号, 案件编号, số hồ sơ, mã hồ sơ',
  ),
  'service-number': list('service number, 军籍号, 优待证号, số hiệu quân nhân'),
  'credit-code': list(
    'credit code, registration number, company number, 统一社会信用代码, 社会信用代码, 组织机构代码, mã số doanh nghiệp, mã số hợp tác xã',
  ),
  'facility-code': list('facility code, institution code, school code, 机构代码, 学校代码'),
  'birth-date': list(
    'date of birth, birth date, birthday, birthdate, born on, 出生日期, 出生年月, 生日, ngày sinh, ngày tháng năm sinh',
  ),
  'birth-place': list(
    'place of birth, birth place, birth location, location of birth, birthplace, 出生地, nơi sinh',
  ),
  age: list('age, 年龄, tuổi'),
  'death-date': list('date of death, death date, 死亡日期, ngày mất, ngày chết'),
  'death-place': list('place of death, death location, location of death, 死亡地点, nơi mất'),
  gender: list('gender, sex, 性别, giới tính'),
  ethnicity: list('ethnicity, race, ethnic group, 民族, dân tộc'),
  nationality: list('nationality, citizenship, 国籍, quốc tịch'),
  'marital-status': list('marital status, marriage status, 婚姻状况, tình trạng hôn nhân'),
  'marriage-date': list('date of marriage, marriage date, 结婚日期, ngày kết hôn'),
  'marriage-place': list(
    'location of marriage, place of marriage, marriage location, 结婚地点, nơi kết hôn',
  ),
  'divorce-date': list('date of divorce, divorce date, 离婚日期, ngày ly hôn'),
  relationship: list('relationship, relation, 与户主关系, 关系, quan hệ, quan hệ với chủ hộ'),
  address: list(
    'address, mailing address, home address, residence, residential address, 地址, 住址, 家庭住址, 居住地址, 通讯地址, 户籍地址, 现住址, địa chỉ, nơi ở, nơi cư trú, hộ khẩu thường trú',
  ),
  postcode: list('postcode, postal code, zip code, zip, 邮编, 邮政编码, mã bưu chính'),
  city: list('city, town, 城市, thành phố'),
  state: list('state, province, county, 省份, 省, 县, tỉnh, huyện'),
  country: list('country, 国家, quốc gia'),
  street: list('street, 街道, đường'),
  mobile: list(
    'mobile phone, mobile phone number, cell phone, cell phone number, mobile, 手机, 手机号, 手机号码, 移动电话, số di động, điện thoại di động',
  ),
  phone: list(
    'phone, phone number, telephone, telephone number, home phone, day phone, night phone, contact number, primary phone, 电话, 联系电话, 电话号码, 固定电话, 联系方式, số điện thoại, điện thoại',
  ),
  fax: list('fax, fax number, 传真, số fax'),
  email: list(
    'email, email address, e mail, electronic mail, 邮箱, 电子邮箱, 电子邮件, thư điện tử, hộp thư',
  ),
  website: list('website, url, web address, 网址, trang web'),
  'bank-account': list(
    'bank account, account number, direct deposit, 银行账号, 银行卡号, 账号, số tài khoản, tài khoản ngân hàng',
  ),
  'routing-number': list('routing number, sort code, 行号, mã ngân hàng'),
  signature: list('signature, signed by, 签名, 签字, 盖章, chữ ký, ký tên'),
  'signed-date': list(
    'date signed, signature date, date of signature, declaration date, certification date, 填表日期, 填报日期, 签字日期, 报出日期, ngày ký, ngày lập, ngày điền',
  ),
  consent: list(
    'privacy agreement accepted, privacy agreement, privacy, consent, agreement accepted, declaration confirmed, statement of truth, certification, terms accepted, 承诺, 声明, 同意, cam kết, cam đoan, đồng ý',
  ),
  occupation: list(
    'occupation, job title, position, profession, 职业, 职务, 岗位, nghề nghiệp, chức vụ',
  ),
  education: list(
    'education level, highest education, degree, 学历, 文化程度, trình độ học vấn, trình độ văn hóa',
  ),
  'political-status': list('political status, party member, 政治面貌, đảng viên'),
  income: list('income, earnings, salary, wage, 收入, 人均收入, 年收入, thu nhập, lương'),
  expense: list('expense, expenses, cost, 支出, 费用, chi phí, chi tiêu'),
  amount: list('amount, fee, payment, sum, 金额, số tiền'),
  'net-worth': list('net worth, assets, 净资产, tài sản ròng'),
  insurance: list('insurance, medicare, medicaid, coverage, 医保, 保险, bảo hiểm'),
  disability: list('disability, disabilities, 残疾, 残疾等级, khuyết tật'),
  'service-branch': list(
    'branch of service, service branch, last service branch, military branch, 军种, quân chủng',
  ),
  'service-start': list('entry date, last entry date, service start date, 入伍时间, ngày nhập ngũ'),
  'service-end': list(
    'discharge date, last discharge date, separation date, 退役时间, ngày xuất ngũ',
  ),
  'discharge-type': list('discharge type, character of discharge, 退役方式'),
  'start-date': list(
    'start date, begin date, from date, date began, 开始日期, 起始日期, ngày bắt đầu, từ ngày',
  ),
  'end-date': list('end date, to date, date ended, 结束日期, 截止日期, ngày kết thúc, đến ngày'),
  date: list('date, 日期, 时间, ngày'),
  reference: list('reference, reference number, 编号, 文号, mã số, số hiệu'),
  description: list('description, details, 说明, 描述, 情况, mô tả, chi tiết'),
  reason: list('reason, explanation, 原因, 理由, lý do'),
  remarks: list('remarks, comments, notes, additional information, 备注, ghi chú'),
  area: list('area, floorspace, floor area, 面积, 建筑面积, diện tích'),
  'sown-area': list('sown area, planted area, 播种面积, 种植面积, diện tích gieo trồng'),
  'farm-area': list(
    'arable land area, cultivated area, 耕地面积, 承包地面积, diện tích canh tác, diện tích đất nông nghiệp',
  ),
  'number-of-people': list(
    'number of people, population, number of persons, household size, 人口数, 总人口, 常住人口, 户籍人口, 家庭人口, dân số, số người, số nhân khẩu',
  ),
  'number-of-households': list('number of households, total households, 户数, 总户数, số hộ'),
  quantity: list('number of, quantity, total, count, 数量, 总数, 合计, số lượng, tổng số'),
  location: list('location, place, coordinates, 地点, 位置, địa điểm, vị trí'),
  geometry: list(
    'easting, northing, latitude, longitude, site boundary, geometry, 经度, 纬度, 坐标, kinh độ, vĩ độ, tọa độ',
  ),
} as const satisfies { readonly [kind: string]: readonly string[] }

export type DatumKind = keyof typeof kindWords

/** Formats and shared definitions that tell the kind where the label does not. */
export const kindOfFormat: { readonly [format: string]: DatumKind } = {
  email: 'email',
  phone: 'phone',
  tel: 'phone',
  ssn: 'national-id',
  url: 'website',
  uri: 'website',
  postcode: 'postcode',
  gender: 'gender',
  latitude: 'geometry',
  longitude: 'geometry',
  multipolygon: 'geometry',
}

/** Short forms, and what they stand for. */
export const shortForms: { readonly [short: string]: string } = {
  ssn: 'social security number',
  tin: 'tax identification number',
  dob: 'date of birth',
  dod: 'date of death',
  birthdate: 'birth date',
  postcode: 'postal code',
  zip: 'postal code',
  zipcode: 'postal code',
  tel: 'phone',
  telephone: 'phone',
  cell: 'mobile',
  cellphone: 'mobile phone',
  surname: 'last name',
  forename: 'first name',
  fname: 'first name',
  lname: 'last name',
  addr: 'address',
  acct: 'account',
  no: 'no',
  num: 'number',
  org: 'organization',
  organisation: 'organization',
  dept: 'department',
  info: 'information',
  desc: 'description',
  ref: 'reference',
  qty: 'quantity',
  amt: 'amount',
  stepchild: 'step child',
  stepchildren: 'step children',
  children: 'child',
  dependants: 'dependent',
  poa: 'power of attorney',
  sco: 'certifying official',
  ein: 'employer identification number',
}

/** Words that stand in labels and headings and tell nothing of what is asked. */
export const idleLabelWords: ReadonlySet<string> = new Set(
  list(
    'information, info, detail, details, data, the, a, an, of, or, and, for, to, in, on, is, are, be, please, enter, your, you, this, that, with, section, part, form, form data, field, type, list, application, additional, contact, personal, identification, generic, add, report, any, other, by, at, as, from, was, were, has, have, had, do, does, did',
  ),
)

/** Words that turn a question round or narrow a datum: `no social security number`, `planned address`. */
export const turningWords: ReadonlySet<string> = new Set(
  list(
    'no, not, without, never, previous, former, old, new, planned, proposed, existing, current, alternative, secondary, second, other, last, first, next, estimated, expected, total, net, gross, 拟, 原, 现, 新, 上期, 本期, 累计, 同比',
  ),
)
