import type { Going, Staying } from '#decide'

/** Every sentence of the plan's pages, whole. Figures and names arrive already written. */
export type PlanPageWords = {
  readonly title: string
  readonly lead: (tools: string, day: string) => string
  readonly decide: string
  readonly tabs: {
    readonly name: string
    readonly going: (tools: string) => string
    readonly staying: (tools: string) => string
    readonly firm: string
    readonly compare: string
  }
  readonly removed: (hours: string) => string
  readonly hoursUnit: string
  readonly hoursSays: (now: string, after: string) => string
  readonly noHours: string
  readonly tools: string
  readonly hours: string
  readonly yuan: string
  readonly yuanNote: string
  readonly people: string
  readonly peopleUnknown: (tools: string) => string
  readonly handover: string
  readonly nowAfter: (now: string, after: string) => string
  readonly hoursOf: (hours: string) => string
  readonly warnings: string
  readonly flows: {
    readonly title: (tools: string, heirs: string) => string
    readonly none: string
    readonly from: string
    readonly to: string
    readonly people: string
    readonly several: (name: string, tools: string) => string
    readonly fromTools: (tools: string) => string
    readonly otherHeirs: (heirs: string) => string
    readonly unused: string
    readonly noHeir: string
    readonly unknown: string
    readonly note: string
  }
  readonly filters: {
    readonly why: string
    readonly kind: string
    readonly text: string
    readonly all: string
    readonly find: string
    readonly found: (tools: string) => string
    readonly none: string
    readonly clear: string
  }
  readonly going: {
    readonly heading: string
    readonly nothing: string
    readonly why: { readonly [W in Going['why']]: string }
    readonly moves: string
    readonly takenOver: (capability: string) => string
    readonly lost: (capabilities: string) => string
    readonly saves: (hours: string) => string
    readonly costs: (hours: string) => string
    readonly people: (people: string) => string
    readonly items: (items: string) => string
    readonly missing: (facts: string) => string
    readonly whatIf: string
    readonly beside: string
  }
  readonly staying: {
    readonly heading: string
    readonly nothing: string
    readonly why: { readonly [W in Staying['why']]: string }
    readonly lost: (capabilities: string) => string
    readonly lostMore: (capabilities: string, more: string) => string
    readonly onlyHere: (capabilities: string) => string
    readonly heirOf: (names: string) => string
    readonly replaceable: string
    readonly whatIf: string
  }
  readonly proposals: string
  readonly whatIf: {
    readonly heading: string
    readonly lead: string
    readonly inForce: string
    readonly keeps: (tool: string) => string
    readonly ends: (tool: string) => string
    readonly price: (price: string, value: string, instead: string) => string
    readonly drop: string
    readonly dropAll: string
    readonly tool: string
    readonly toolHint: string
    readonly fate: string
    readonly keep: string
    readonly end: string
    readonly prices: string
    readonly pricesNote: string
    readonly assumed: string
    readonly unit: (unit: string) => string
    readonly reckon: string
    readonly wrong: string
    readonly notANumber: (price: string, text: string) => string
    readonly differs: (stay: string, go: string, hours: string) => string
    readonly same: string
    readonly beside: string
    readonly staysInstead: (names: string) => string
    readonly goesInstead: (names: string) => string
    readonly notPlanned: string
  }
  readonly firm: {
    readonly title: string
    readonly lead: string
    readonly effects: string
    readonly same: (prices: string) => string
    readonly effect: (price: string, value: string, instead: string) => string
    readonly stay: (names: string) => string
    readonly go: (names: string) => string
    readonly hoursAfter: (hours: string) => string
    readonly nearest: string
    readonly nearestNote: string
    readonly call: (without: string, instead: string, hours: string) => string
    readonly none: string
    readonly cutShort: string
  }
  readonly compare: {
    readonly title: string
    readonly lead: string
    readonly first: string
    readonly other: (number: string) => string
    readonly what: string
    readonly open: string
    readonly drop: string
    readonly one: string
  }
  readonly tool: {
    readonly title: string
    readonly goes: string
    readonly stays: string
    readonly see: string
  }
  readonly overview: string
  readonly empty: string
  readonly report: {
    readonly title: string
    readonly rest: (tools: string) => string
  }
}
