import { sql } from '../sql.ts'

/** What stands already (`d`) and what comes to it: all added up, but for the sketch, which was merged before. */
export const addedUse = sql`
      visits = d.visits + excluded.visits,
      actions = d.actions + excluded.actions,
      bot_actions = d.bot_actions + excluded.bot_actions,
      visitors = excluded.visitors,
      bands = (
        select array_agg(a + b order by at)
        from unnest(d.bands, excluded.bands) with ordinality as u (a, b, at)
      ),
      hours = (
        select array_agg(a + b order by at)
        from unnest(d.hours, excluded.hours) with ordinality as u (a, b, at)
      )`
