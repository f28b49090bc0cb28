import type { Lang } from '#kernel'

type Whys = Readonly<Record<string, string>>

const whys: { readonly [L in Lang]: Whys } = {
  zh: {
    missing: '缺少这一项',
    'unknown-key': '没有这个键，请检查拼写',
    'unknown-rule': '规则库中没有这条规则',
    'file-too-large': '文件太大',
    'too-many-aliases': '引用（别名）太多',
    'not-valid': '内容不合格式',
    number: '应当是数字',
    string: '应当是文字',
    boolean: '应当是 true 或者 false',
    object: '应当是一组键和值',
    minLength: '不能为空',
    EISDIR: '这是文件夹，不是文件',
    EACCES: '没有读取权限',
  },
  vi: {
    missing: 'thiếu mục này',
    'unknown-key': 'không có khóa này, hãy kiểm tra chính tả',
    'unknown-rule': 'bộ quy tắc không có quy tắc này',
    'file-too-large': 'tệp quá lớn',
    'too-many-aliases': 'quá nhiều tham chiếu (bí danh)',
    'not-valid': 'nội dung không đúng định dạng',
    number: 'phải là số',
    string: 'phải là chữ',
    boolean: 'phải là true hoặc false',
    object: 'phải là một nhóm khóa và giá trị',
    minLength: 'không được để trống',
    EISDIR: 'đây là thư mục, không phải tệp',
    EACCES: 'không có quyền đọc',
  },
  en: {
    missing: 'it is missing',
    'unknown-key': 'there is no such key, check its spelling',
    'unknown-rule': 'the rulebook has no such rule',
    'file-too-large': 'the file is too large',
    'too-many-aliases': 'too many references (aliases)',
    'not-valid': 'the content has not the form of a rulebook',
    number: 'a number is wanted',
    string: 'a text is wanted',
    boolean: 'true or false is wanted',
    object: 'a group of keys and values is wanted',
    minLength: 'it must not be empty',
    EISDIR: 'this is a folder and not a file',
    EACCES: 'it may not be read',
  },
}

/** What is wrong in a rulebook file, in words; what the words do not know is shown as it is: `law | local | assumed`. */
export function rulebookWhy(lang: Lang, why: string): string {
  return whys[lang][why] ?? why
}
