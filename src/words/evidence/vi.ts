import type { EvidenceWords } from './shape.ts'

export const vi: EvidenceWords = {
  title: 'Bằng chứng theo thời gian',
  lead: 'Trong 12 tháng gần đây (từ trái sang phải, tháng này ở cuối), mỗi nguồn có bằng chứng vào bao nhiêu ngày. × là đã xem nhưng không xem được. Dấu gạch là không có dữ liệu, không có nghĩa là không có vấn đề hay không ai dùng.',
  by: {
    use: 'Lượt sử dụng',
    ratings: 'Đánh giá',
    reports: 'Phản ánh gánh nặng',
    texts: 'Thông báo và quy định đánh giá',
    robot: 'Kiểm tra trang',
    groups: 'Danh mục nhóm',
  },
  source: 'Nguồn',
  last: 'Gần nhất',
  never: 'chưa có',
  cell: ({ month, seen, inVain }) =>
    inVain > 0
      ? `${month}: có bằng chứng ${seen} ngày, không xem được ${inVain} ngày`
      : `${month}: có bằng chứng ${seen} ngày`,
  inVain: 'không xem được',
  month: (number) => `Th. ${number}`,
  readings: 'Từng kết quả ghi nhận',
  fact: 'Điều được ghi nhận',
  value: 'Kết quả',
  on: 'Ngày',
  reach: 'Đã xem',
  reached: ({ seen, of }) => (of === undefined ? seen : `${seen} trên ${of}`),
  couldNotLook: 'không xem được',
  connect: 'Bổ sung bằng chứng còn thiếu',
  connectLead: 'Các nguồn dưới đây chưa có gì. Mỗi nguồn chỉ cần một bước: chép và dán.',
  how: {
    use: 'Đặt đoạn mã này vào trang web (với ứng dụng nhỏ và nhật ký máy chủ, xem mục “Sử dụng”):',
    ratings: 'Đặt dòng này vào trang web; trên trang sẽ có nút đánh giá:',
    reports: 'Gửi địa chỉ này cho người dùng công cụ; không cần đăng nhập, không hỏi tên:',
    texts: 'Dán thông báo, quy định đánh giá có nhắc đến công cụ này vào trang sau:',
    robot: 'Kiểm tra các trang của công cụ từ bất kỳ máy nào có chương trình này:',
    groups:
      'Chạy trên máy có danh sách thành viên hoặc bản xuất trò chuyện; tên không rời khỏi máy đó:',
  },
}
