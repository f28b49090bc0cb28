import { type Day, type Limit, ok, parseDay, type Result, refuse } from '#kernel'
import { criterionOf, type Ground, type Rule, type Rulebook } from '#evaluate'
import type { RulebookRefusal } from '#usecases'
import type { ActFile, LimitsFile, OverlayFile, RuleFile, RulebookFile } from './rulebookSchema.ts'

type Made<T> = Result<T, RulebookRefusal>

/** The rulebook with one place's own rules laid over it; an overlay cannot speak of a rule that does not exist. */
export function applyOverlay(
  base: RulebookFile,
  overlay: OverlayFile,
  file: string,
): Made<RulebookFile> {
  const rules = { ...base.rules }
  for (const [id, patch] of Object.entries(overlay.rules ?? {})) {
    const rule = rules[id]
    if (!rule) return refuse(notValid(file, `rules.${id}`, 'unknown-rule'))
    rules[id] = { ...rule, ...patch, limits: { ...rule.limits, ...patch.limits } }
  }
  return ok({
    ...base,
    acts: { ...base.acts, ...overlay.acts },
    rules,
    limits: { ...base.limits, ...overlay.limits },
  })
}

/** The rulebook as the stages read it: acts resolved, limits named, and every limit present that a criterion needs. */
export function buildRulebook(
  book: RulebookFile,
  overlays: readonly string[],
  file: string,
): Made<Rulebook> {
  const rules = new Map<string, Rule>()
  for (const [id, written] of Object.entries(book.rules)) {
    const rule = ruleOf(id, written, book.acts, file)
    if (!rule.ok) return rule
    rules.set(id, rule.value)
  }
  const { id, version } = book
  const limits = new Map(Object.entries(limitsOf(book.limits)))
  return ok({ id, version, overlays, rules, limits })
}

function ruleOf(
  id: string,
  written: RuleFile,
  acts: Readonly<Record<string, ActFile>>,
  file: string,
): Made<Rule> {
  const { family, severity, inForce, limits = {} } = written
  const ground = groundOf(written.ground, acts, `rules.${id}.ground`, file)
  if (!ground.ok) return ground
  const lacking = criterionOf(id)?.limits?.find((name) => !limits[name])
  if (lacking) return refuse(notValid(file, `rules.${id}.limits.${lacking}`, 'missing'))
  const rule = { id, severity, inForce, ground: ground.value, limits: limitsOf(limits, id) }
  return ok({ ...rule, ...(family && { family }) })
}

function groundOf(
  { act: key, article, provenance }: RuleFile['ground'],
  acts: Readonly<Record<string, ActFile>>,
  path: string,
  file: string,
): Made<Ground> {
  const act = acts[key]
  if (!act) return refuse(notValid(file, `${path}.act`, Object.keys(acts).join(' | ')))
  const inForceFrom = act.inForceFrom === undefined ? undefined : parseDay(act.inForceFrom)
  if (act.inForceFrom !== undefined && !inForceFrom)
    return refuse(notValid(file, `acts.${key}.inForceFrom`, 'YYYY-MM-DD'))
  return ok({
    act: act.name,
    provenance,
    ...(article && { article }),
    ...(act.number && { number: act.number }),
    ...(act.date && { date: act.date }),
    ...(inForceFrom && { inForceFrom: inForceFrom satisfies Day }),
  })
}

/** Limits with their ids: `APP-05.within` for a rule's own, the bare name for one of the whole rulebook. */
function limitsOf(written: LimitsFile, rule?: string): Record<string, Limit> {
  return Object.fromEntries(
    Object.entries(written).map(([name, limit]) => [
      name,
      { id: rule ? `${rule}.${name}` : name, ...limit },
    ]),
  )
}

function notValid(file: string, path: string, why: string): RulebookRefusal {
  return { type: 'rulebook-not-valid', file, path, why }
}
