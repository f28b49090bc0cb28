import type { PeopleWords } from './shape.ts'

export const vi: PeopleWords = {
  refusals: {
    'sign-in-wrong': () => 'Tên đăng nhập hoặc mật khẩu không đúng.',
    'code-needed': () =>
      'Tài khoản này cần mã xác thực. Hãy nhập sáu chữ số trong ứng dụng xác thực.',
    'code-wrong': () => 'Mã xác thực không đúng hoặc đã dùng. Hãy chờ mã tiếp theo.',
    'too-many-attempts': ({ seconds }) => `Đã thử quá nhiều lần. Hãy thử lại sau ${seconds} giây.`,
    'not-an-administrator': () => 'Việc này do quản trị viên làm.',
    'account-not-found': ({ id }) => `Không có tài khoản ${id}.`,
    'account-closed': () => 'Tài khoản này đã đóng.',
    'last-administrator': () => 'Đây là quản trị viên cuối cùng. Hãy chỉ định người khác trước.',
    'no-duties': () => 'Phải có ít nhất một nhiệm vụ.',
    'invitation-over': () =>
      'Đường dẫn mời này đã dùng hoặc hết hạn. Hãy xin quản trị viên đường dẫn mới.',
    'sign-in-name-taken': ({ name }) =>
      `Tên đăng nhập “${name}” đã có người dùng. Hãy chọn tên khác.`,
    'sign-in-name-empty': () => 'Hãy điền tên đăng nhập.',
    'display-name-empty': () => 'Hãy điền họ tên.',
    'password-too-short': ({ least }) => `Mật khẩu cần ít nhất ${least} ký tự, có thể là một câu.`,
    'password-too-long': ({ most }) => `Mật khẩu nhiều nhất ${most} ký tự.`,
    'password-like-the-name': () => 'Mật khẩu không được chứa tên đăng nhập.',
    'password-common': () => 'Mật khẩu này quá phổ biến, dễ đoán. Hãy chọn mật khẩu khác.',
    'password-wrong': () => 'Mật khẩu cũ không đúng.',
  },
  firstAdministrator: (address) =>
    `Chưa có tài khoản. Trong 24 giờ hãy mở đường dẫn này để lập quản trị viên: ${address}`,
  firstName: 'Quản trị viên',
  firstOffice: 'Cơ quan quản lý số',
  signIn: 'Đăng nhập',
  signInLead: 'Người giải quyết đăng nhập ở đây. Xem sổ thì không cần đăng nhập.',
  name: 'Tên đăng nhập',
  password: 'Mật khẩu',
  code: 'Mã xác thực',
  codeHint: 'Chỉ điền khi tài khoản đã bật mã xác thực.',
  signOut: 'Đăng xuất',
  welcome: 'Lập tài khoản',
  welcomeLead: (duties) =>
    `Nhiệm vụ của bạn: ${duties}. Chọn tên đăng nhập và mật khẩu là làm được.`,
  displayName: 'Họ tên',
  displayNameHint: 'Chỉ người giải quyết thấy.',
  nameHint: 'Dùng để đăng nhập, không phân biệt chữ hoa.',
  passwordHint: (least) => `Ít nhất ${least} ký tự, có thể là một câu; không bắt buộc ký hiệu.`,
  begin: 'Bắt đầu',
  signedInAs: (name) => `Đã đăng nhập: ${name}`,
  needed: 'Hãy đăng nhập trước.',
}
