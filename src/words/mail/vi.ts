import type { MailWords } from './shape.ts'

export const vi: MailWords = {
  subject: ({ today, late, soon }) => `${today}: ${late} việc quá hạn, ${soon} việc sắp đến hạn`,
  greeting: (name) => `${name},`,
  late: (count) => `Quá hạn (${count}):`,
  soon: (count) => `Sắp đến hạn (${count}):`,
  escalated: (count) => `Người khác để quá hạn lâu, xin bạn xem xét (${count}):`,
  waiting: (count) => `Còn ${count} việc chờ bạn, chưa gấp.`,
  due: (day) => `, hạn ${day}`,
  more: (count) => `- và ${count} việc nữa`,
  all: 'Tất cả việc đang chờ:',
  why: (address) =>
    `Mỗi ngày làm việc nhiều nhất một thư. Không muốn nhận nữa, hãy xóa địa chỉ trong tài khoản: ${address}`,
  title: 'Thư nhắc hằng ngày',
  lead: 'Mỗi ngày làm việc một thư, khi có việc quá hạn hoặc sắp đến hạn, không nhắc thêm.',
  address: 'Địa chỉ thư',
  addressHint: 'Để trống thì không gửi.',
  save: 'Lưu địa chỉ',
  saved: 'Đã lưu địa chỉ.',
  notValid: 'Đây không phải địa chỉ thư. Hãy điền dạng name@county.example hoặc để trống.',
}
