import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from '@sinclair/typebox'
import { groupSigns } from '#observe'
import { type GroupIntakeProblem, GroupIntakePage, GroupsPage, GroupsTakenPage } from '#pages'
import { groupWords } from '#words'
import { asSignedIn } from './acting/forms.ts'
import { statusOfGroups } from './groupApi.ts'
import { isSameOrigin } from './guard.ts'
import { pageSize } from './queries.ts'
import { shared } from './shared.ts'
import { type Site, sendPage } from './site.ts'
import { sendTrouble } from './trouble.tsx'
import { readUpload } from './upload.ts'

/** One file, hashed: as many hashes as a province has. */
const limits = { mostBytes: 64 * 1024 * 1024, mostFiles: 1, mostPreviews: 0, keepMs: 0 }
const lastPage = 1_000_000
const groupsQuery = Type.Object({
  sign: Type.Optional(
    Type.Union([...groupSigns.map((sign) => Type.Literal(sign)), Type.Literal('')]),
  ),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: lastPage })),
})
type GroupsQuery = Static<typeof groupsQuery>

/** Work groups: the list, and where their members and figures are brought in. */
export function groupRoutes(server: FastifyInstance, site: Site): void {
  const { groups, acting } = site.app

  server.get<{ Querystring: GroupsQuery }>(
    '/groups',
    { schema: { querystring: groupsQuery } },
    shared(site, async (request: FastifyRequest<{ Querystring: GroupsQuery }>, reply) => {
      const { page = 1 } = request.query
      const sign = groupSigns.find((one) => one === request.query.sign)
      const wish = { page, pageSize }
      const [list, pairs, load] = await Promise.all([
        groups.list({ ...wish, ...(sign && { sign }) }),
        sign === 'doubled' ? groups.pairs(wish) : undefined,
        groups.load(),
      ])
      return sendPage(site, request, reply, {
        way: 'overlaps',
        title: ({ lang }) => groupWords[lang].list.title,
        draw: (reader) => (
          <GroupsPage
            reader={reader}
            sign={sign}
            list={list}
            pairs={pairs}
            load={load}
            page={page}
            pageSize={pageSize}
          />
        ),
      })
    }),
  )

  server.get('/groups/import', (request, reply) =>
    asSignedIn(site, request, reply, () => sendIntake(request, reply)),
  )

  server.post('/groups/import', async (request, reply) => {
    if (!isSameOrigin(request)) return sendTrouble(site, request, reply, { type: 'not-allowed' })
    return asSignedIn<unknown>(site, request, reply, async ({ actor }) => {
      const upload = await readUpload(request, limits)
      if (upload.type === 'too-large') {
        const { mostBytes } = limits
        return sendTrouble(site, request, reply, { type: 'too-large', mostBytes })
      }
      if (!site.guard.admits(request, upload.token))
        return sendTrouble(site, request, reply, { type: 'form-too-old' })
      const [file] = upload.files
      if (!file || !('bytes' in file)) return sendIntake(request, reply, { type: 'no-file' }, 422)
      const document = parsed(file.bytes)
      if (document === undefined) return sendIntake(request, reply, { type: 'not-json' }, 422)
      const taken = await groups.take(document, actor)
      if (!taken.ok) {
        const { refusal } = taken
        return sendIntake(
          request,
          reply,
          { type: 'refused', refusal },
          statusOfGroups[refusal.type],
        )
      }
      return sendPage(site, request, reply, {
        way: 'intake',
        title: ({ lang }) => groupWords[lang].intake.doneTitle,
        draw: (reader) => <GroupsTakenPage reader={reader} taken={taken.value} />,
      })
    })
  })

  async function sendIntake(
    request: FastifyRequest,
    reply: FastifyReply,
    problem?: GroupIntakeProblem,
    status = 200,
  ) {
    const [calendar, script] = await Promise.all([groups.calendar(), site.pageScript('groups')])
    return sendPage(site, request, reply, {
      status,
      way: 'intake',
      title: ({ lang }) => groupWords[lang].intake.title,
      draw: (reader) => (
        <GroupIntakePage
          reader={reader}
          formToken={site.guard.token(request, reply)}
          calendar={calendar}
          today={acting.today()}
          script={script}
          problem={problem}
        />
      ),
    })
  }
}

/** What a file says as JSON, whatever it is called; undefined where it is none. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) ?? undefined
  } catch {
    return undefined
  }
}
