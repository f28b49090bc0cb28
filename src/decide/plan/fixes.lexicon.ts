/** How people write, in a file of fixes, that a tool stays or goes. */
export const fixWords = {
  keep: ['keep', 'retain', '保留', 'giữ', 'giữ lại'],
  end: ['end', 'retire', '关停', '撤销', 'đóng', 'bỏ'],
} as const
