import type { Lang } from '#kernel'
import type { DemandKind } from '#evaluate'

/** What texts demand, by name, where the fact's own values have no name for it. */
export const demandNames: { readonly [L in Lang]: { readonly [K in DemandKind]: string } } = {
  zh: {
    force: '强制下载、使用',
    quota: '下达使用指标',
    ranking: '通报排名',
    appraisal: '纳入考核',
    'check-in': '打卡签到',
    'like-share': '点赞、转发、投票任务',
    trace: '上报截图、照片等材料',
    'duplicate-report': '重复报送',
    'instant-reply': '即时回复',
  },
  vi: {
    force: 'bắt buộc tải, sử dụng',
    quota: 'giao chỉ tiêu sử dụng',
    ranking: 'xếp hạng, công khai thứ hạng',
    appraisal: 'tính vào đánh giá, thi đua',
    'check-in': 'điểm danh, chấm công',
    'like-share': 'giao việc thích, chia sẻ, bình chọn',
    trace: 'nộp ảnh chụp màn hình, hình ảnh làm minh chứng',
    'duplicate-report': 'báo cáo trùng lặp',
    'instant-reply': 'phải trả lời ngay',
  },
  en: {
    force: 'forced download or use',
    quota: 'use targets',
    ranking: 'published rankings',
    appraisal: 'use in appraisals',
    'check-in': 'check-in',
    'like-share': 'like, share or vote tasks',
    trace: 'screenshots or photos as proof',
    'duplicate-report': 'repeated reporting',
    'instant-reply': 'instant replies',
  },
}
