import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { EvaluationId } from '#kernel'
import type { Plan, PlanGround } from '#decide'
import { planModel } from '#decide'
import type { StoredPlan } from '#usecases'
import { bytes, maybeBytes, maybeText, text } from '../columns.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { latestEvaluation } from './latestEvaluation.ts'

const unpacked = promisify<Buffer, Buffer>(gunzip)

/** The latest plan in memory: it is read whole, and asked for by every page that shows it. It stays as it is until the next review, whatever happens to the register. */
export function openPlanShelf(): { readonly plan: (db: Db) => Promise<StoredPlan | undefined> } {
  let held:
    | { readonly of: EvaluationId | undefined; readonly plan: Promise<StoredPlan | undefined> }
    | undefined
  return {
    async plan(db) {
      const of = await evaluationShown(db)
      if (held && held.of === of) return held.plan
      const fresh = { of, plan: latestPlan(db) }
      held = fresh
      fresh.plan.catch(() => {
        if (held === fresh) held = undefined
      })
      return fresh.plan
    },
  }
}

async function evaluationShown(db: Db): Promise<EvaluationId | undefined> {
  const [id] = await db.rows(
    (row) => maybeText<EvaluationId>(row, 'id'),
    sql`select ${latestEvaluation} as id`,
  )
  return id
}

/** What the plans of the latest review rest on, and its plan; undefined before the first one. */
async function latestPlan(db: Db): Promise<StoredPlan | undefined> {
  const [kept] = await db.rows(
    (row) => ({
      evaluation: text<EvaluationId>(row, 'evaluation_id'),
      ground: bytes(row, 'ground'),
      plan: maybeBytes(row, 'plan'),
    }),
    sql`
      select p.evaluation_id, p.ground, p.plan
      from plan p
      where p.evaluation_id = ${latestEvaluation}`,
  )
  if (!kept) return undefined
  const ground = await read<PlanGround>(kept.ground)
  const model = planModel(ground)
  if (!kept.plan || !model.ok) return { evaluation: kept.evaluation, ground }
  const plan = await read<Plan>(kept.plan)
  return { evaluation: kept.evaluation, ground, planned: { plan, model: model.value } }
}

async function read<T>(kept: Buffer): Promise<T> {
  return JSON.parse((await unpacked(kept)).toString()) as T
}
