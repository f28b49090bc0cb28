/** What is said of the use that trackers report. */
export type UsageWords = {
  readonly title: string
  /** So many visits on so many of the last days. */
  readonly lead: (told: {
    readonly visits: string
    readonly days: string
    readonly visitors: string
  }) => string
  readonly notPeople: string
  readonly none: string
  readonly bots: (count: string) => string
  readonly byDay: string
  readonly day: string
  readonly visits: string
  readonly visitors: string
  readonly actions: string
  readonly byCapability: string
  readonly capability: string
  readonly lasted: string
  readonly bands: readonly [string, string, string, string, string]
  readonly connect: string
  readonly connectLead: string
  readonly connectServer: string
  readonly connectDimensions: string
}
