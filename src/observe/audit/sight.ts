import type { Day } from '#kernel'

/** A piece of text as it is drawn. Sizes are CSS pixels. */
export type DrawnText = {
  /** A CSS selector that leads there. */
  readonly where: string
  readonly sample: string
  readonly size: number
  /** Contrast to what is behind it (1 to 21); absent where that is a picture. */
  readonly contrast?: number
  /** From one of its lines to the next, as a multiple of its size; absent where it has but one. */
  readonly lineDistance?: number
  /** Whether it stands in the main part of the page. */
  readonly isMain: boolean
}

/** Something to be pressed. Sizes are CSS pixels. */
export type Target = {
  readonly where: string
  readonly width: number
  readonly height: number
  readonly isMain: boolean
  readonly kind: 'control' | 'link'
  /** A link within lines of text, whose height is theirs. */
  readonly isInText: boolean
}

/** A link or a button, by what it says. */
export type Door = {
  readonly where: string
  readonly text: string
  /** Where a link leads; absent: it is a button. */
  readonly address?: string
}

/** What lies over the page without anybody having asked for it. */
export type Overlay = {
  readonly where: string
  /** The share of the screen that it covers, 0 to 1. */
  readonly share: number
  readonly text: string
}

/** What a script put in the way: a dialog, or a window of its own. */
export type Interruption = {
  readonly kind: 'alert' | 'confirm' | 'prompt' | 'leaving' | 'window'
  readonly text: string
}

/** A rule of WCAG that axe found broken. */
export type BrokenRule = {
  readonly rule: string
  readonly where: string
  /** How many elements break it. */
  readonly count: number
}

/** A page as the browser showed it. */
export type Sight = {
  /** What was asked for. */
  readonly asked: string
  /** Where that led. */
  readonly address: string
  readonly text: string
  /** Letters of text outside of forms and navigation. */
  readonly letters: number
  /** A field that asks for a password or a code sent by message. */
  readonly signInField?: string
  readonly doors: readonly Door[]
  readonly texts: readonly DrawnText[]
  readonly targets: readonly Target[]
  readonly overlays: readonly Overlay[]
  readonly interruptions: readonly Interruption[]
  /** By how much a reader may enlarge the page at most. */
  readonly zoomMost: number
  /** What the page loads or sends without encryption. */
  readonly insecure: readonly { readonly where: string; readonly address: string }[]
  /** Absent where axe did not come to an end. */
  readonly brokenRules?: readonly BrokenRule[]
  readonly loadedMs: number
  /** Bytes that came over the line. */
  readonly bytes: number
  readonly requests: number
}

/** Why a page could not be looked at. */
export const lookFailures = [
  'not-an-address',
  'address-inside',
  'name-unknown',
  'not-reached',
  'certificate-wrong',
  'robots-forbid',
  'robots-silent',
  'refused',
  'page-gone',
  'server-broken',
  'not-a-page',
  'too-slow',
  'too-large',
  'too-many-requests',
  'too-many-redirects',
  'too-many-dialogs',
  'page-crashed',
  'not-found-out',
] as const
export type LookFailure = (typeof lookFailures)[number]

export type NotSeen = {
  readonly asked: string
  readonly why: LookFailure
  /** What the server answered. */
  readonly status?: number
}

/** A link that was tried. */
export type TriedLink = {
  /** The page on which it stands. */
  readonly on: string
  readonly where: string
  readonly address: string
  readonly came: 'answer' | 'dead' | 'nothing-certain'
  /** Absent where nothing was answered. */
  readonly status?: number
}

/** What the robot saw of one tool. */
export type Looked = {
  readonly address: string
  readonly on: Day
  /** The first is the page at the address itself. */
  readonly pages: readonly (Sight | NotSeen)[]
  /** How many pages of the tool are known, seen or not. */
  readonly known: number
  /** The front page in its mode for older people, where a way to it was found. */
  readonly elder?: Sight
  readonly links: readonly TriedLink[]
}

export function isSeen(page: Sight | NotSeen): page is Sight {
  return !('why' in page)
}
