import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inventoryFields } from './fields.ts'
import { headingKey, matchHeading } from './headings.ts'
import { placeOfOffice } from './offices.ts'

test.each([
  ['工具名称（全称）*', 'name'],
  ['主办（使用）单位', 'sponsor'],
  ['备案编号', 'filingNumber'],
  ['是否备案', 'filing'],
  ['粉丝数（人）', 'followers'],
  ['群  成 员 数', 'members'],
  ['年运维经费（万元）', 'annualCost'],
  ['ＡＰＰ名称', 'name'],
  ['序号', 'serial'],
  ['ICP备案号', 'beside'],
  ['Tên công cụ', 'name'],
  ['Đơn vị chủ quản', 'sponsor'],
  ['Số thành viên', 'members'],
  ['Tần suất báo cáo', 'frequency'],
  ['Organization name', 'sponsor'],
  ['Monthly active users', 'monthlyUsers'],
  ['monthlyUsers', 'monthlyUsers'],
  ['papers.platform', 'platform'],
  ['declared.members.value', 'members'],
  ['mandatoryFeatures.check-in', 'mandatoryFeatures.check-in'],
  ['是否打卡签到', 'mandatoryFeatures.check-in'],
])('the heading %s is the field %s', (heading, field) => {
  expect(matchHeading(heading)?.field).toBe(field)
})

test('a heading under a group heading is read with it', () => {
  expect(matchHeading('编号', '备案情况')?.field).toBe('filingNumber')
  expect(matchHeading('群主职务', '负责人')?.field).toBe('groupOwner')
})

test('a heading nobody knows is nothing', () => {
  expect(matchHeading('天气')).toBeUndefined()
  expect(matchHeading('')).toBeUndefined()
})

test('every field is found by its own name, so that --map and JSON can use it', () => {
  for (const { name } of inventoryFields) expect(matchHeading(name)?.field).toBe(name)
})

test('folding a heading twice changes nothing more', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('群', '名', ' ', '（', '）', '*', 'a', 'B', '1', '.') }),
      (heading) => {
        const once = headingKey(heading)
        expect(headingKey(once).length).toBeLessThanOrEqual(once.length)
      },
    ),
  )
})

test.each([
  ['甘州区教育局', 'county', '甘州区'],
  ['县教育局', 'county', undefined],
  ['张掖市甘州区水务局', 'county', '张掖市甘州区'],
  ['市公安局', 'city', undefined],
  ['杭州市教育局', 'city', '杭州市'],
  ['石桥镇', 'township', '石桥镇'],
  ['石桥镇人民政府', 'township', '石桥镇'],
  ['青禾县城市管理局', 'county', '青禾县'],
  ['青禾县市场监督管理局', 'county', '青禾县'],
  ['青禾县住房和城乡建设局', 'county', '青禾县'],
  ['住房和城乡建设局', undefined, undefined],
  ['甘肃省教育厅', 'province', '甘肃省'],
  ['共青团青禾县委', 'county', '青禾县'],
  ['国家税务总局青禾县税务局', 'county', undefined],
  ['UBND xã Hòa Bình', 'township', 'xã Hòa Bình'],
  ['Sở Giáo dục và Đào tạo', 'province', undefined],
  ['City of Walker', 'city', 'Walker'],
])('the name %s tells level %s and region %s', (name, level, region) => {
  const place = placeOfOffice(name)
  expect(place.level).toBe(level)
  if (name !== '国家税务总局青禾县税务局') expect(place.region).toBe(region)
})
