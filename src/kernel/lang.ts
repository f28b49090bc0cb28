/** The three languages, Chinese first. */
export const langs = ['zh', 'vi', 'en'] as const
export type Lang = (typeof langs)[number]
