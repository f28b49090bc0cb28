import { expect, test } from 'vitest'
import { idOf } from '#kernel'
import { rulebookWith } from '../../test/support/rulebook.ts'
import { another, anOffice, aToolOf } from './criteria/testing.ts'
import type { Overlap } from './overlap/overlap.ts'
import { buildView } from './view.ts'

const cn = await rulebookWith()
const app = aToolOf('app')
const sibling = another(app, 2)
const stranger = another(app, 3, idOf('O', 2))
const overlap: Overlap = {
  a: app.tool.id,
  b: stranger.tool.id,
  aCoveredByB: 1,
  bCoveredByA: 0.5,
  degree: 0.7,
  audience: 'same',
  territory: 'same',
  pairs: [],
}
const view = buildView(
  {
    asOf: app.tool.origin.asOf,
    tools: [app, sibling, stranger],
    offices: new Map([[anOffice().id, anOffice()]]),
    texts: [],
  },
  cn,
  [overlap],
  new Map(),
)

test('a tool is found by its id and beside the other tools of its sponsor', () => {
  expect(view.toolById.get(sibling.tool.id)).toBe(sibling)
  expect(view.toolsBySponsor.get(app.tool.sponsor)).toEqual([app, sibling])
  expect(view.toolsBySponsor.get(stranger.tool.sponsor)).toEqual([stranger])
})

test('an overlap stands with both of its tools', () => {
  expect(view.overlapsByTool.get(app.tool.id)).toEqual([overlap])
  expect(view.overlapsByTool.get(stranger.tool.id)).toEqual([overlap])
  expect(view.overlapsByTool.get(sibling.tool.id)).toBeUndefined()
})
