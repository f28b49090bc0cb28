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
  connect: 'Kết nối số liệu sử dụng',
  connectLead:
    'Đặt đoạn mã này vào trang của công cụ, số liệu có ngay. Không dùng cookie, không thu thập thông tin cá nhân.',
  connectServer: 'Nếu đã dùng Matomo (Piwik), chỉ cần đổi địa chỉ và mã trang thành:',
  connectDimensions:
    'Muốn tách theo vùng hoặc đối tượng, hãy đặt chiều tùy chỉnh 1 (mã vùng) và 2 (public, business, staff, grassroots).',
}
