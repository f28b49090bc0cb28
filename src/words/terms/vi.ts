export const vi = {} as never
