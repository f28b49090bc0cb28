import type { OfficeKind } from '../office.ts'
import type { Level } from '../tool.ts'

/** How names of offices end or begin: used to know an office when one is seen. */
export const officeLike =
  /(?:局|委|办|厅|部|署|院|会|所|站|队|处|科|馆|中心|总站|大队|支队|办公室|政府|管委会|委员会|联合会|总工会|共青团|团委|妇联|残联|工商联|科协|文联|镇|乡|街道|社区|村|县|区|学校|中学|小学|医院|公司|集团|银行|台|社|园区|林场|农场)$|^(?:ubnd|ủy ban|sở|bộ|cục|chi cục|phòng|ban|trung tâm|công an|văn phòng|xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|hội|trường|bệnh viện)\b|\b(?:department|ministry|agency|bureau|office|commission|council|administration|authority|county|city of|town of|board|service|district)\b/i

/** The level an office's name tells, and where in the name its region ends; the first that fits decides. */
export const officeLevels: readonly (readonly [RegExp, Level])[] = [
  [
    /^(?:国家(?!税务总局[\u4e00-\u9fff]{2,}[省市县区旗])|中央|国务院|全国|中共中央|中华人民共和国)|^(?:bộ|văn phòng chính phủ|chính phủ)\s|^(?:ministry|u\.?s\.? |united states|federal)/i,
    'national',
  ],
  [
    /(?:社区|村)(?:党支部|党总支|居委会|村委会)?$|村民委员会|居民委员会|^(?:thôn|ấp|bản|tổ dân phố|khu phố)\s/i,
    'village',
  ],
  [
    /(?:(?<!城)镇|(?<!城)乡|街道|街道办事处|苏木)(?:人民政府|党委|政府|办事处|党政办公?室?|综合.*|便民.*)?$|(?:(?<!城)镇|街道).{2,10}(?:中心|办公室|站|所)$|^(?:ubnd |ủy ban nhân dân |công an |đảng ủy |hđnd )?(?:xã|phường|thị trấn|đặc khu)\s|\b(?:township|town of|village of)\b/i,
    'township',
  ],
  [
    /^(?:[\u4e00-\u9fff]{1,12}?[省市州盟])?(?:(?:(?![市县区旗镇乡社园])[\u4e00-\u9fff]){1,12}[县区旗]|[县区旗])(?:[\u4e00-\u9fff]|$)|^(?:ubnd |ủy ban nhân dân |công an |phòng .{1,30})?(?:huyện|quận|thị xã)\s|^phòng\s|\bcounty\b/i,
    'county',
  ],
  [
    /^(?:[\u4e00-\u9fff]{1,10}?(?:省|自治区))?(?:(?:(?![市县区旗镇乡])[\u4e00-\u9fff]){1,8}(?:(?<!城)市(?!场)|自治州|盟)|(?:市(?!场|政|容|民)|州))(?:[\u4e00-\u9fff]|$)|^city of |\bcity\b/i,
    'city',
  ],
  [
    /^(?:[\u4e00-\u9fff]{1,10}?(?:省|自治区)|省|自治区)(?:[\u4e00-\u9fff]|$)|^(?:sở|ubnd tỉnh|ubnd thành phố|ủy ban nhân dân tỉnh|ủy ban nhân dân thành phố|công an tỉnh|công an thành phố|tỉnh)\s|^(?:state of|commonwealth of)\b/i,
    'province',
  ],
]

/** The region at the front of a Chinese office's name: `甘州区教育局` is `甘州区`; "县教育局" names none. */
export const namedRegion =
  /^((?:(?:(?![省市县区旗镇乡])[\u4e00-\u9fff]){2,8}(?:省|自治区))?(?:(?:(?![省市县区旗镇乡])[\u4e00-\u9fff]){2,8}(?:(?<!城)市(?!场)|自治州|盟))?(?:(?:(?![省市县区旗镇乡])[\u4e00-\u9fff]){1,10}(?:自治县|自治旗|新区|(?<!小|社|园|校|景|辖|片|库|山|林|灾)区|县|旗))?(?:(?:(?![省市县区旗镇乡])[\u4e00-\u9fff]){1,8}(?:(?<!城)镇|(?<!城)乡|街道))?)/
/** What stands before the region in the name of some bodies: `共青团青禾县委` is in `青禾县`. */
export const beforeRegion = /^(?:共青团|中国共产党|中共)/
/** Words that look like a region and are none. */
export const notARegion =
  /^(?:小区|社区|园区|校区|景区|辖区|地区|片区|库区|山区|林区|灾区|市|县|区|镇|乡|街道|省)$/
/** The place at the end of a Vietnamese or English name. */
export const placeAtEnd =
  /\b((?:xã|phường|thị trấn|huyện|quận|thị xã|tỉnh|thành phố)\s+\S.*)$|^(?:city|town|village|county|state|commonwealth) of (.+)$|^(.+? county)\b/i

/** Kinds of office by name. */
export const officeKindNames: readonly (readonly [RegExp, OfficeKind])[] = [
  [
    /总工会|共青团|团委|妇联|妇女联合会|残联|残疾人联合会|工商联|科协|文联|侨联|红十字会|hội (?:liên hiệp phụ nữ|nông dân|cựu chiến binh|chữ thập đỏ)|đoàn thanh niên|liên đoàn lao động/i,
    'mass-organisation',
  ],
  [
    /中心$|学校$|中学$|小学$|幼儿园$|医院$|图书馆$|博物馆$|文化馆$|档案馆$|研究院$|研究所$|服务站$|卫生院$|广播电视台$|trung tâm|trường|bệnh viện|thư viện|bảo tàng|\b(?:school|hospital|library|museum)\b/i,
    'public-institution',
  ],
  [/公司$|集团$|银行$|công ty|ngân hàng/i, 'other'],
  [
    /局$|委员会$|委$|办公室$|办$|厅$|部$|政府$|街道$|镇$|乡$|人民政府|管委会$|大队$|支队$|分局$|^ubnd|^ủy ban|^sở|^phòng|^cục|^chi cục|^công an|\b(?:department|ministry|bureau)\b/i,
    'administrative',
  ],
]

/** A name for whoever answers for tools of a file that names nobody. */
export const cutFileName = /\.(?:xlsx|xlsm|csv|tsv|txt|json|jsonl|ndjson|ya?ml)$/i
