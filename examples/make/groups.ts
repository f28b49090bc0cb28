import type { Dice } from './dice.ts'
import { countyOffices, fullName, townships } from './offices.ts'

/** A work group of the example county, as its row in the ledger tells it. Text where a clerk would type text. */
export type GroupRow = {
  readonly office: string
  readonly name: string
  readonly host: string
  readonly purpose: string
  readonly ownerPost: string
  readonly created: string
  readonly term: string
  readonly ends: string
  readonly members: string
  readonly messages: string
  readonly replies: string
  readonly offHours: string
  readonly lastUsed: string
  readonly remark: string
}

const standing: readonly (readonly [string, string])[] = [
  ['工作群', '机关日常工作通知'],
  ['党建工作群', '党建学习和组织生活通知'],
  ['值班值守群', '值班安排和应急值守'],
  ['公文收发群', '公文流转提醒'],
  ['信息报送群', '政务信息报送'],
  ['财务报销群', '财务报销咨询'],
]
const countyMatters: readonly (readonly [string, string])[] = [
  ['安全生产工作群', '安全生产检查部署'],
  ['包联帮扶工作群', '包联村帮扶工作对接'],
  ['营商环境工作群', '优化营商环境任务对接'],
  ['网络舆情处置群', '舆情信息流转'],
  ['项目推进群', '重点项目进度调度'],
  ['乡镇对接群', '与各乡镇业务对接'],
  ['业务培训群', '业务培训通知'],
  ['统计报表群', '月度报表收集'],
]
const townMatters: readonly (readonly [string, string])[] = [
  ['防返贫监测工作群', '防止返贫动态监测和帮扶信息上报'],
  ['农村人居环境整治群', '人居环境整治照片上报'],
  ['秸秆禁烧巡查群', '秸秆禁烧巡查值守'],
  ['森林草原防火群', '护林员巡护和火情报告'],
  ['防汛抗旱群', '汛期雨情水情通知'],
  ['河长制工作群', '河长巡河记录上报'],
  ['医保征缴群', '城乡居民医保缴费进度上报'],
  ['养老保险认证群', '城乡居民养老保险资格认证'],
  ['反诈宣传群', '反诈软件安装情况统计'],
  ['网格员工作群', '网格巡查和矛盾纠纷排查'],
  ['村文书群', '村级报表收集'],
  ['村医工作群', '基本公共卫生服务通知'],
  ['妇女主任群', '妇联工作通知'],
  ['退役军人服务群', '退役军人优抚信息采集'],
  ['民政低保核查群', '低保对象动态核查'],
  ['残疾人工作群', '残疾人补贴和辅具申请'],
  ['高标准农田建设群', '农田建设项目进度'],
  ['撂荒地整治群', '撂荒地台账上报'],
  ['耕地保护田长群', '田长巡田打卡'],
  ['道路交通劝导群', '交通劝导站值守'],
  ['校园安全群', '校园周边安全巡查'],
  ['食品安全协管群', '农村集体聚餐备案'],
  ['乡村振兴工作群', '乡村振兴任务调度'],
  ['文明实践志愿服务群', '志愿服务活动通知'],
]
const finished: readonly (readonly [string, string, string])[] = [
  ['第五次全国经济普查工作群', '经济普查入户登记', '2024年4月'],
  ['2025年防汛值守群', '2025年汛期值守', '2025.10.31'],
  ['迎接文明城市复检群', '文明城市复检迎检', '2025年6月'],
  ['2024年村级换届筹备群', '村级换届筹备', '2024/12/31'],
  ['疫苗接种摸排群', '疫苗接种情况摸排', '2023年6月'],
  ['2025年高考保障群', '高考期间交通和考点保障', '2025-06-10'],
  ['危房排查整治群', '农村危房排查整治', '2025年12月'],
  ['春节值班慰问群', '春节慰问和值班', '2026.3.5'],
]
/** Endings under which a second group for the same work is set up. */
const again: readonly (readonly [RegExp, string])[] = [
  [/工作群$/, '动态群'],
  [/群$/, '微信群'],
  [/群$/, '村组联络群'],
]
const remarks = [
  '要求每日打卡接龙',
  '通知须及时回复“收到”',
  '每天上报现场照片',
  '要求群成员转发县级公众号推文',
  '实行24小时在线响应',
  '每周通报各村回复率排名',
  '仅发布通知,不需回复',
  '',
] as const
const longAgo = ['2021年3月', '2022.5', '2023/3/8', '2023年1月']
const lately = ['2023年11月', '2024.1.15', '２０２４年６月', '2025-02-18']
const posts = [
  '办公室主任',
  '副镇长',
  '党建办主任',
  '综治中心主任',
  '农业农村办主任',
  '股长',
  '一般干部',
  '',
]

/** The 891 work groups: daily ones, one for every matter, second ones for the same work, and those whose task is long over. */
export function groupsOf(dice: Dice, wanted: number): readonly GroupRow[] {
  const plan: (readonly [string, string, string, string])[] = []
  for (const office of countyOffices) {
    const short = /^(县委|县政府|县纪委|县直|团县委)/.test(office) ? office : office.slice(1)
    for (const [name, purpose] of standing.slice(0, dice.between(2, 4)))
      plan.push([office, short + name, purpose, ''])
    const from = dice.between(0, countyMatters.length - 1)
    for (let i = 0; i < dice.between(2, 4); i++) {
      const [name, purpose] = countyMatters[(from + i) % countyMatters.length]!
      plan.push([office, short + name, purpose, ''])
    }
    if (dice.chance(0.6)) {
      const [name, purpose, ended] = dice.pick(finished)
      plan.push([office, short + name, purpose, ended])
    }
  }
  for (const town of townships) {
    for (const [name, purpose] of standing.slice(0, 4)) plan.push([town, town + name, purpose, ''])
    const first = dice.between(0, townMatters.length - 1)
    for (let i = 0; i < 17; i++) {
      const [name, purpose] = townMatters[(first + i) % townMatters.length]!
      plan.push([town, town + name, purpose, ''])
    }
    for (const [name, purpose, ended] of finished)
      if (dice.chance(0.55)) plan.push([town, town + name, purpose, ended])
  }
  for (let i = 0; plan.length < wanted; i++) {
    const town = townships[i % townships.length]!
    const [name, purpose] = townMatters[Math.floor(i / townships.length) % townMatters.length]!
    const [ending, other] = again[i % again.length]!
    const second = (town + name).replace(ending, other)
    const hasFirst = plan.some(([, taken]) => taken === town + name)
    if (hasFirst && !plan.some(([, taken]) => taken === second))
      plan.push([town, second, purpose, ''])
  }
  return plan.slice(0, wanted).map((entry) => rowOf(dice, entry))
}

function rowOf(
  dice: Dice,
  [office, name, purpose, ended]: readonly [string, string, string, string],
): GroupRow {
  const town = /[镇乡]$|街道$/.test(office)
  const told = (share: number, text: string): string =>
    dice.chance(share) ? text : dice.pick(['', '—', '不详'])
  const over = ended !== ''
  const busy = !over && dice.chance(0.35)
  const remark = over ? '' : dice.pick(remarks)
  return {
    office: fullName(office),
    name,
    host: dice.pick(['微信', '微信', '微信', '微信', 'QQ', '钉钉']),
    purpose: told(0.85, purpose),
    ownerPost: dice.pick(posts),
    created: told(0.8, dice.pick(over ? longAgo : [...longAgo, ...lately])),
    term: over ? told(0.8, '临时') : told(0.7, dice.chance(0.85) ? '长期' : '临时'),
    ends: over ? ended : '',
    members: told(0.95, String(town ? dice.between(18, 358) : dice.between(9, 160))),
    messages: over
      ? told(0.6, '0')
      : told(0.7, String(busy ? dice.between(60, 280) : dice.between(2, 45))),
    replies: over ? '' : told(0.5, String(busy ? dice.between(8, 35) : dice.between(0, 6))),
    offHours: over ? '' : told(0.4, `${dice.between(5, 48)}%`),
    lastUsed: over
      ? told(0.8, dice.pick([ended, '2025年12月', '2026.1.20']))
      : told(
          0.75,
          dice.pick([
            '2026年11月',
            '2026.11.9',
            '2026/11/8',
            '2026-11-10',
            '2026年10月',
            '2026.6.2',
          ]),
        ),
    remark,
  }
}
