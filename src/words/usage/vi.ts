import type { UsageWords } from './shape.ts'

export const vi: UsageWords = {
  title: 'Tình hình sử dụng',
  lead: ({ visits, days, visitors }) =>
    `Có số liệu trong ${days} trên 30 ngày qua: ${visits} lượt truy cập, mỗi ngày khoảng ${visitors} người.`,
  notPeople:
    'Chỉ đếm, không ghi là ai: không lưu địa chỉ, tài khoản hay trang. Số người là ước tính, sai số khoảng 6 %.',
  none: 'Không có số liệu trong 30 ngày qua. Điều đó không có nghĩa là không ai dùng.',
  bots: (count) => `Ngoài ra có ${count} lượt của máy, không tính vào.`,
  byDay: 'Theo từng ngày',
  day: 'Ngày',
  visits: 'Lượt truy cập',
  visitors: 'Khoảng số người',
  actions: 'Thao tác',
  byCapability: 'Dùng để làm gì',
  capability: 'Chức năng',
  lasted: 'Mỗi lượt bao lâu',
  bands: ['dưới 10 giây', '10 giây đến 1 phút', '1 đến 3 phút', '3 đến 10 phút', 'lâu hơn'],
  order: {
    title: 'Tự nguyện sử dụng và sử dụng theo yêu cầu',
    lead: ({ month, low, likely, high }) =>
      `Trong số lượt truy cập của ${month}, khoảng ${likely} (${low} đến ${high}) là theo yêu cầu, phần còn lại là tự nguyện.`,
    noSign: ({ month, high }) =>
      `Không thấy dấu hiệu lượt truy cập của ${month} là theo yêu cầu; phần chưa thể loại trừ nhiều nhất là ${high}.`,
    noneKnown:
      'Số liệu một năm qua chưa phân biệt được đâu là tự nguyện, đâu là theo yêu cầu; lý do nêu trong bảng.',
    because: 'Căn cứ của ước tính:',
    reasons: {
      'before-deadline': ({ days, visits, usual }) =>
        `${days} ngày quanh hạn báo cáo có ${visits} lượt, bình thường chỉ khoảng ${usual}.`,
      'before-assessment': ({ days, visits, usual }) =>
        `${days} ngày trước đợt kiểm tra, đánh giá có ${visits} lượt, bình thường chỉ khoảng ${usual}.`,
      'month-end': ({ days, visits, usual }) =>
        `${days} ngày cuối tháng, khi phải đạt tỷ lệ, có ${visits} lượt, bình thường chỉ khoảng ${usual}.`,
      'after-demand': ({ days, visits, usual }) =>
        `${days} ngày sau khi có yêu cầu có ${visits} lượt, trước đó những ngày như vậy chỉ khoảng ${usual}.`,
      'regular-rush': ({ days, visits, usual }) =>
        `Cao điểm lặp lại theo kỳ báo cáo: ${days} ngày có ${visits} lượt, bình thường chỉ khoảng ${usual}.`,
      'short-visits': ({ seen, compared }) =>
        `${seen} lượt truy cập trong ngày làm việc chưa tới một phút; khi không ai yêu cầu thì khoảng ${compared}.`,
      'same-hour': ({ seen, compared, hour }) =>
        `${seen} thao tác trong ngày làm việc dồn vào ${hour} đến ${hour + 2} giờ; khi tự nguyện thì nhiều nhất ${compared}.`,
      'staff-hours-only': ({ seen }) =>
        `Công cụ dành cho người dân nhưng hầu như chỉ được dùng trong giờ hành chính: ngày nghỉ chỉ bằng ${seen} ngày làm việc.`,
    },
    counts: ({ visits, most }) =>
      `Việc đánh giá và phương án chỉ tính sử dụng tự nguyện: trong ${visits} lượt của một năm qua, tính ${most} lượt theo đầu có lợi cho công cụ.`,
    onlyOrdered: (since) =>
      `Sau ${since} mọi lượt sử dụng đều theo yêu cầu, không thấy ai tự nguyện dùng.`,
    how: 'Ước tính theo ngày, giờ và thời lượng, không xét là ai; những gì chưa chắc đều tính là tự nguyện.',
    byMonth: 'Theo từng tháng',
    month: 'Tháng',
    visits: 'Lượt truy cập',
    ordered: 'Theo yêu cầu',
    voluntary: 'Lượt tự nguyện',
    range: ({ low, likely, high }) => `khoảng ${likely} (${low} đến ${high})`,
    gaps: {
      'too-few-days': 'Chưa kết luận được: theo dõi chưa đủ bảy tuần',
      'too-few-visits': 'Chưa kết luận được: quá ít lượt truy cập',
      'cannot-tell-apart': 'Chưa kết luận được: số liệu không phân biệt được',
    },
  },
  connect: 'Kết nối số liệu sử dụng',
  connectLead:
    'Đặt đoạn mã này vào trang của công cụ, số liệu có ngay. Không dùng cookie, không thu thập thông tin cá nhân.',
  connectServer: 'Nếu đã dùng Matomo (Piwik), chỉ cần đổi địa chỉ và mã trang thành:',
  connectDimensions:
    'Muốn tách theo vùng hoặc đối tượng, hãy đặt chiều tùy chỉnh 1 (mã vùng) và 2 (public, business, staff, grassroots).',
}
