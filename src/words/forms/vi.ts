import type { FormWords } from './shape.ts'

const list = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ')
const onlyBoth = (a: readonly string[], b: readonly string[]) =>
  [
    ...(a.length > 0 ? [`chỉ mục thứ nhất có ${list(a)}`] : []),
    ...(b.length > 0 ? [`chỉ mục thứ hai có ${list(b)}`] : []),
  ].join('; ')

export const vi: FormWords = {
  refusals: {
    'file-kind-unknown': ({ file, looksLike }) =>
      `“${file}”${looksLike === undefined ? '' : ` (có vẻ là ${looksLike})`} không phải biểu mẫu đọc được. Có thể đọc JSON Schema, XLSForm, Word (docx), Excel (xlsx) và biểu mẫu HTML.`,
    'form-has-no-fields': ({ file }) =>
      `Không tìm thấy mục cần điền nào trong “${file}”. Mục cần điền là ô trống bên cạnh hoặc dưới nhãn; hãy kiểm tra lại tệp đã chọn.`,
    'form-is-image': ({ file, images }) =>
      `“${file}” chỉ có ${images} hình ảnh, không đọc được chữ trong hình. Hãy gửi mẫu Word hoặc Excel, hoặc nhập tay.`,
    'form-too-wide': ({ file, sheet, columns, mostColumns }) =>
      `“${sheet}” trong “${file}” có ${columns} cột, vượt quá ${mostColumns} cột. Hãy chỉ giữ phần cần điền.`,
    'form-too-long': ({ file, mostFields }) =>
      `“${file}” có hơn ${mostFields} mục cần điền. Hãy tách thành nhiều biểu.`,
    'schema-circular': ({ file, at, reference }) =>
      `Tại “${at}”, “${file}” tham chiếu vòng tới “${reference}” nên biểu mẫu không có điểm dừng. Hãy sửa tham chiếu rồi thử lại.`,
    'xlsform-not-valid': ({ file, row, why }) =>
      `Dòng ${row} của trang survey trong “${file}” bị sai: ${
        {
          'group-not-closed': 'có nhóm chưa kết thúc',
          'group-not-open': 'kết thúc một nhóm chưa bắt đầu',
          'name-missing': 'thiếu name',
        }[why]
      }.`,
  },
  remarks: {
    'macros-ignored': () => 'Tệp có macro; macro không được chạy và đã bị bỏ qua.',
    'image-unreadable': ({ images }) => `Tệp có ${images} hình ảnh; chữ trong hình không được đọc.`,
    'sheet-hidden': ({ sheet }) => `Trang tính “${sheet}” bị ẩn nên không được đọc.`,
    'reference-outside': ({ at, reference }) =>
      `“${at}” tham chiếu tới “${reference}” ngoài tệp nên không được đọc.`,
    'reference-missing': ({ at, reference }) =>
      `“${at}” tham chiếu tới “${reference}” nhưng trong tệp không có; được coi là mục thường.`,
    'code-list-missing': ({ at, list: name }) =>
      `Không tìm thấy danh sách lựa chọn “${name}” của “${at}”.`,
  },
  types: {
    text: 'chữ',
    number: 'số',
    date: 'ngày',
    time: 'giờ',
    'yes-no': 'có hoặc không',
    choice: 'một lựa chọn',
    choices: 'nhiều lựa chọn',
    file: 'tệp',
    place: 'vị trí',
    signature: 'chữ ký',
    group: 'nhóm',
  },
  subjects: {
    respondent: 'người khai',
    applicant: 'người nộp đơn',
    claimant: 'người thụ hưởng',
    veteran: 'cựu chiến binh',
    patient: 'người bệnh',
    student: 'học sinh, sinh viên',
    spouse: 'vợ hoặc chồng',
    child: 'con',
    parent: 'cha mẹ',
    'household-member': 'thành viên hộ',
    'household-head': 'chủ hộ',
    household: 'hộ gia đình',
    relative: 'người thân',
    guardian: 'người giám hộ',
    contact: 'người liên hệ',
    beneficiary: 'người được hưởng',
    deceased: 'người đã mất',
    caregiver: 'người chăm sóc',
    agent: 'người đại diện',
    official: 'cán bộ phụ trách',
    preparer: 'người lập biểu',
    witness: 'người làm chứng',
    owner: 'chủ sở hữu',
    occupier: 'người sử dụng',
    'legal-representative': 'người đại diện theo pháp luật',
    organisation: 'tổ chức',
    school: 'trường học',
    employer: 'nơi làm việc',
    'health-provider': 'cơ sở y tế',
    bank: 'ngân hàng',
    village: 'thôn, xã',
    authority: 'cơ quan quản lý',
    document: 'giấy tờ',
    site: 'thửa đất, công trình',
    vehicle: 'phương tiện',
  },
  sides: {
    label: 'nhãn',
    sections: 'tiêu đề',
    type: 'kiểu',
    format: 'định dạng',
    codes: 'lựa chọn',
    help: 'hướng dẫn',
    required: 'bắt buộc',
    repeats: 'nhiều dòng',
    subject: 'đối tượng',
  },
  changes: { added: 'thêm mới', dropped: 'bỏ đi', moved: 'chuyển chỗ', altered: 'sửa đổi' },
  aspects: {
    label: 'nhãn',
    path: 'tên đầy đủ',
    place: 'tiêu đề',
    subject: 'đối tượng',
    kind: 'loại dữ liệu',
    type: 'kiểu',
    format: 'định dạng',
    codes: 'lựa chọn',
    help: 'hướng dẫn',
    neighbours: 'mục lân cận',
  },
  reason(fact, towards) {
    switch (fact.aspect) {
      case 'subject':
        if (fact.a === undefined && fact.b === undefined) return 'cả hai không nêu hỏi về ai'
        if (fact.a === fact.b && fact.a !== undefined)
          return `cả hai đều hỏi về ${vi.subjects[fact.a]}`
        return `một mục hỏi về ${fact.a === undefined ? 'đối tượng không nêu rõ' : vi.subjects[fact.a]}, mục kia hỏi về ${fact.b === undefined ? 'đối tượng không nêu rõ' : vi.subjects[fact.b]}`
      case 'kind':
        if (fact.a === undefined || fact.b === undefined) return 'nhãn không nêu rõ loại dữ liệu'
        return fact.a === fact.b
          ? 'hai nhãn nêu cùng loại dữ liệu'
          : 'hai nhãn nêu dữ liệu khác nhau'
      case 'type':
        return fact.a === fact.b
          ? `cả hai đều cần: ${vi.types[fact.a]}`
          : `một mục cần: ${vi.types[fact.a]}, mục kia: ${vi.types[fact.b]}`
      case 'format':
        if (fact.a === undefined || fact.b === undefined)
          return 'ít nhất một mục không nêu định dạng'
        return fact.a === fact.b
          ? `cùng định dạng “${fact.a}”`
          : `định dạng là “${fact.a}” và “${fact.b}”`
      case 'place':
        if (fact.a.length === 0 && fact.b.length === 0) return 'cả hai không có tiêu đề'
        return `thuộc tiêu đề “${fact.a.join(' / ')}” và “${fact.b.join(' / ')}”`
      default: {
        const told =
          fact.shared.length > 0 && towards === 'same'
            ? `cùng có ${list(fact.shared)}`
            : onlyBoth(fact.onlyA, fact.onlyB) ||
              (fact.shared.length > 0 ? 'giống nhau' : 'không có nội dung')
        return `${vi.aspects[fact.aspect]}: ${told}`
      }
    }
  },
}
