import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { demandKinds, findDemands, findDescribedDemands, hearText } from './demands.ts'
import type { DemandKind } from './demands.ts'

const demanding: readonly (readonly [string, readonly DemandKind[]])[] = [
  ['请全体职工于本周五前下载安装“示例先锋”APP并完成实名注册。', ['force']],
  ['各村要确保安装率达到95%以上。', ['quota']],
  ['对安装率排名后三位的社区，将在全县通报批评。', ['ranking']],
  ['每日学习积分不少于30分，积分情况每周在工作群内通报。', ['quota', 'ranking']],
  ['请各位家长务必登录示例平台完成作业，并将完成截图发至班级群。', ['force', 'trace']],
  ['群内消息须在10分钟内回复“收到”。', ['instant-reply']],
  ['网格员每天须通过小程序定位打卡签到。', ['check-in']],
  ['转发量、点赞量纳入年度绩效考核。', ['appraisal', 'like-share']],
  ['同一数据须同时在三个系统中填报。', ['duplicate-report']],
  ['各镇要明确专人，加强推广，确保辖区内居民应装尽装。', ['quota']],
  ['未完成激活任务的村，由镇里约谈负责人。', ['quota', 'appraisal']],
  ['轉發情況納入年度考核。', ['appraisal', 'like-share']],
  ['All staff must install the app and register before Friday.', ['force', 'quota']],
  ['Usage rates will be ranked and published every week.', ['ranking']],
  ['Likes and reposts will be counted in the annual appraisal.', ['appraisal']],
  ['Please ensure that all members check in daily through the app.', ['check-in']],
  ['Staff must reply in the chat group within 5 minutes.', ['instant-reply']],
  ['Members must upload photos of every visit to the app.', ['trace']],
  ['Offices must enter the same figures again in the second portal.', ['duplicate-report']],
  ['Yêu cầu toàn thể cán bộ cài đặt ứng dụng trước ngày 30/6.', ['force', 'quota']],
  ['Kết quả sử dụng ứng dụng được xếp hạng và công khai hằng tuần.', ['ranking']],
  ['Đề nghị các thôn chụp ảnh màn hình gửi về nhóm Zalo trước 17 giờ.', ['trace']],
  ['Số lượt chia sẻ bài viết là căn cứ đánh giá thi đua cuối năm.', ['appraisal', 'like-share']],
  ['Cán bộ phải điểm danh trên ứng dụng mỗi ngày.', ['check-in']],
  ['Mọi thành viên phải phản hồi trong nhóm trong vòng 10 phút.', ['instant-reply']],
]

describe('a sentence that demands is found with its kinds', () => {
  test.each(demanding)('%s', (sentence, kinds) => {
    const found = findDemands(sentence, 'notice.txt')
    expect(found).toHaveLength(1)
    expect(found[0]?.kinds).toEqual(expect.arrayContaining([...kinds]))
  })
})

describe('what only sounds like a demand is left alone', () => {
  test.each([
    ['prohibition', '严禁以任何形式强制群众下载安装APP。'],
    ['prohibition', '不得将点赞量、转发量作为考核依据。'],
    ['prohibition', '各单位要取消工作群中的打卡签到要求，不再以截图作为佐证。'],
    ['prohibition', 'Offices must not require staff to install the app.'],
    ['prohibition', 'Nghiêm cấm ép buộc người dân cài đặt ứng dụng.'],
    ['prohibition', 'Không được lấy số lượt thích bài viết làm tiêu chí thi đua.'],
    ['definition', '把强制打卡、过度留痕等问题作为重点。'],
    ['definition', '对以安装率排名通报的做法，一律叫停。'],
    ['definition', '存在要求定期登录平台、按安装率排名的情况。'],
    ['report', '近期有干部反映，个别单位强制要求安装APP并每周排名。'],
    ['report', 'Some offices forced staff to check in every day, villagers complained.'],
    ['report', 'Một số xã bị ép cài đặt ứng dụng để đủ chỉ tiêu.'],
    ['question', '是否存在以安装率作为考核指标的情况？'],
    ['voluntary', '群众可自愿下载安装小程序查询社保信息。'],
    ['voluntary', '欢迎广大市民关注本公众号，参与网络投票。'],
    ['voluntary', 'You may download the app from the store to check your bill.'],
    ['voluntary', 'Người dân có thể tải ứng dụng để tra cứu hồ sơ.'],
    ['statement', '确保年底前60%以上的政务APP关停注销。'],
    ['statement', '系统提供24小时在线客服。'],
  ] as const)('%s: %s', (stance, sentence) => {
    expect(findDemands(sentence, 'notice.txt')).toEqual([])
    expect(hearText(sentence).map((heard) => heard.stance)).toEqual([stance])
  })

  test.each([
    '平台将于今晚进行系统升级，期间暂停服务。',
    '请各单位于6月30日前完成政务应用程序备案。',
    '要精简工作群，同一工作原则上只保留一个群。',
    'Make sure that 60% of the apps are removed by December.',
    'Hệ thống sẽ tạm dừng để bảo trì vào tối nay.',
  ])('%s', (sentence) => {
    expect(findDemands(sentence, 'notice.txt')).toEqual([])
  })
})

test('a minimum worded as a prohibition is a quota: nobody may fall below it', () => {
  expect(findDemands('每人每天学习积分不得低于20分。', 'x')[0]?.kinds).toContain('quota')
})

test('photos to be sent every day are traces, not a second report', () => {
  expect(findDemands('每天上报现场照片。', 'x')[0]?.kinds).toEqual(['trace'])
})

test('a prohibition reaches to the next duty and no further', () => {
  const found = findDemands('严禁代打卡，必须本人每天在小程序签到。', 'x')
  expect(found[0]?.kinds).toEqual(['check-in'])
})

test('a list under a heading that forbids is forbidden, the text after it is not', () => {
  const text = '严禁下列行为：\n1.强制群众安装APP\n2.每天打卡签到\n各村须确保APP安装率达到90%。'
  expect(findDemands(text, 'x').map((each) => each.sentence)).toEqual([
    '各村须确保APP安装率达到90%。',
  ])
})

test('each demand quotes its sentence and the span that says so, in places of the text as given', () => {
  const text = '　各村注意：要确保ＡＰＰ安装率达到９５％以上。谢谢。'
  const [demand] = findDemands(text, 'notice.txt')
  expect(demand?.sentence).toBe('各村注意：要确保ＡＰＰ安装率达到９５％以上。')
  expect(text.slice(demand?.start, demand?.end)).toContain('安装率')
  expect(demand?.source).toBe('notice.txt')
})

test('Vietnamese typed with composed or with separate accents is heard alike', () => {
  for (const [sentence] of demanding) {
    const separate = sentence.normalize('NFD')
    expect(findDemands(separate, 'x').map((each) => each.kinds)).toEqual(
      findDemands(sentence, 'x').map((each) => each.kinds),
    )
  }
})

describe('in its own description a tool need only name a feature', () => {
  test.each([
    ['全县网格员日常工作平台，含打卡签到、积分排名。', ['ranking', 'check-in']],
    ['Field work app with check-in and a leaderboard.', ['ranking', 'check-in']],
    ['Ứng dụng quản lý cán bộ, có điểm danh và bảng xếp hạng.', ['ranking', 'check-in']],
  ] as const)('%s', (description, kinds) => {
    expect(findDescribedDemands(description, 'x')[0]?.kinds).toEqual(kinds)
  })

  test.each(['本平台含打卡签到功能。', 'The app has a check-in.', 'Ứng dụng có mục điểm danh.'])(
    'a notice that only says so demands nothing yet: %s',
    (sentence) => {
      expect(findDemands(sentence, 'x')).toEqual([])
      expect(findDescribedDemands(sentence, 'x')[0]?.kinds).toEqual(['check-in'])
    },
  )

  test.each(['办事平台，不设打卡签到和排名。', 'No check-in, no ranking.', 'Không điểm danh.'])(
    'and is believed when it denies it: %s',
    (description) => {
      expect(findDescribedDemands(description, 'x')).toEqual([])
    },
  )
})

test('whatever the text, every demand lies inside it and has at least one kind', () => {
  const piece = fc.oneof(
    fc.constantFrom(...demanding.map(([sentence]) => sentence)),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('\n', '；', '不得', '：', '１.', ' '),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('')
      for (const demand of findDemands(text, 'x')) {
        expect(text).toContain(demand.sentence)
        expect(demand.start).toBeGreaterThanOrEqual(0)
        expect(demand.end).toBeGreaterThan(demand.start)
        expect(demand.end).toBeLessThanOrEqual(text.length)
        expect(demandKinds).toEqual(expect.arrayContaining([...demand.kinds]))
        expect(demand.kinds.length).toBeGreaterThan(0)
        expect(demand.families.length).toBeGreaterThan(0)
      }
    }),
  )
})

test('sentences on lines of their own are heard each for itself, whatever their order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(demanding.map(([sentence]) => sentence)), (lines) => {
      expect(findDemands(lines.join('\n'), 'x').map((each) => each.sentence)).toEqual(lines)
    }),
  )
})
