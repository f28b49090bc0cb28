/** What a letter says. */
export type MailWords = {
  readonly subject: (told: {
    readonly today: string
    readonly late: number
    readonly soon: number
  }) => string
  readonly greeting: (name: string) => string
  readonly late: (count: number) => string
  readonly soon: (count: number) => string
  readonly escalated: (count: number) => string
  readonly waiting: (count: number) => string
  readonly due: (day: string) => string
  readonly more: (count: number) => string
  readonly all: string
  readonly why: (address: string) => string
  readonly title: string
  readonly lead: string
  readonly address: string
  readonly addressHint: string
  readonly save: string
  readonly saved: string
  readonly notValid: string
}
