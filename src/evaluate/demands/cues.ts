import type { DemandKind } from './demandKinds.ts'

/** One way of saying one kind of demand. Patterns are global, bounded, and meet folded text only. */
export type Cue = {
  readonly kinds: readonly DemandKind[]
  readonly pattern: RegExp
  /** True when the words demand by themselves; else the sentence must also say must, ensure, organise ... */
  readonly alone?: boolean
  /** The words mean this only where a digital tool is named, or at least its use is spoken of. */
  readonly topic?: 'tool' | 'use'
}

/** What one language gives us to hear demands by, and to tell them from what merely sounds like them. */
export type Cues = {
  readonly cues: readonly Cue[]
  /** Digital tools: app, account, group, platform. */
  readonly tool: RegExp
  /** What is done with them: follow, log in, study points, online votes. */
  readonly use: RegExp
  /** Words of duty: must, shall, ensure. */
  readonly duty: RegExp
  /** Words of setting others to work: organise, mobilise, everybody, on time. */
  readonly drive: RegExp
  /** Words of asking, which bind to anything but taking up a tool: "please send a screenshot". */
  readonly ask: RegExp
  /** Words that forbid what follows them, as far as a fresh duty. */
  readonly prohibition: RegExp
  /** Words that end or lessen what follows them in their own clause: "stop", "reduce", "prevent". */
  readonly calming: RegExp
  /** A fresh duty after a comma, which ends the reach of a prohibition. */
  readonly release: RegExp
  /** Nouns that turn what stands before them into a named offence: "... and the like problems". */
  readonly nominal: RegExp
  /** Openings that list what counts as an offence: "there is ...". */
  readonly definition: RegExp
  readonly question: RegExp
  /** Words of telling: what others did, said, suffered or achieved. */
  readonly report: RegExp
  /** Encouragement of offices and their people, who do not hear it as a free choice. */
  readonly urged: RegExp
  readonly voluntary: RegExp
  /** What somebody must do to get what they themselves apply for, or to attend. */
  readonly service: RegExp
  readonly howTo: RegExp
  /** Words that make a demand a must, or put a measure or a consequence to it. */
  readonly hard: RegExp
  /** Words that encourage. */
  readonly soft: RegExp
  /** Quotas of removal lower the load; they are no demand to use. */
  readonly removal: RegExp
  /** What a tool has not got, in its own description. */
  readonly absence: RegExp
  /** Features that a description need only name. */
  readonly features: readonly Cue[]
}

/** A pattern from its alternatives; global, so that all places are found. */
export function anyOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.map((each) => `(?:${each})`).join('|'), 'gu')
}

/** For a language that has no such words apart. */
export const nothing = anyOf('(?!)')
