import type { OverlapWords } from './shape.ts'

export const vi: OverlapWords = {
  covers: ({ a, b, covered, of }) =>
    covered === of
      ? `“${b}” có thể thay thế toàn bộ ${of} chức năng của “${a}”.`
      : `“${b}” có thể thay thế ${covered} trong ${of} chức năng của “${a}”.`,
  coversNothing: ({ a, b }) => `Không tìm thấy chức năng nào của “${a}” mà “${b}” có thể thay thế.`,
  whole: ({ a, b, degree }) => `“${a}” và “${b}” trùng lặp chức năng, mức độ trùng lặp ${degree}.`,
  pair: ({ a, b, similarity, reasons }) =>
    reasons.length === 0
      ? `“${a}” và “${b}” giống nhau ${similarity}.`
      : `“${a}” và “${b}” giống nhau ${similarity}, cùng liên quan đến: ${reasons.join(', ')}.`,
  audience: {
    same: 'Cùng đối tượng sử dụng.',
    partly: 'Đối tượng sử dụng giống nhau một phần.',
    different: 'Đối tượng sử dụng khác nhau.',
    unknown: 'Ít nhất một bên chưa kê khai đối tượng sử dụng.',
  },
  territory: {
    same: 'Cùng địa bàn.',
    contains: 'Địa bàn của bên này nằm trong địa bàn của bên kia.',
    different: 'Địa bàn khác nhau.',
    unknown: 'Chưa xác định được có cùng địa bàn hay không.',
  },
}
