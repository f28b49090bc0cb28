export const zh = {} as never
