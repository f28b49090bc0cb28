import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Type } from '@sinclair/typebox'
import { parseDay, parseId } from '#kernel'
import {
  type FileRefusal,
  type KeepWish,
  type SettleWish,
  type TextRefusal,
  textKinds,
  textMostLetters,
} from '#usecases'
import { HeardPage, KeptTextPage, ReadPage, TextsPage, sayFileRefusal } from '#pages'
import { sayTextRefusal, textWords } from '#words'
import { afterWish, onAfter, textCursorIn, withCursor } from '../cursor.ts'
import { isSameOrigin } from '../guard.ts'
import { pageSize } from '../queries.ts'
import { readerOfRequest } from '../reader.ts'
import { type Site, sendPage } from '../site.ts'
import { sendTrouble } from '../trouble.tsx'
import { type Upload, readUpload } from '../upload.ts'
import { asSignedIn, oneOf, seeOther, withForm } from './forms.ts'
import { statusOfText } from './problem.ts'
import { whoSends } from './session.ts'

const unreadable = 422
const uploadLimits = {
  mostBytes: 16 * 1024 * 1024,
  mostFiles: 1,
  mostPreviews: 0,
  keepMs: 0,
} as const
const doneThings = ['kept', 'keptBefore', 'confirmed', 'refused'] as const
const listQuery = Type.Object({
  waiting: Type.Optional(Type.Union([Type.Literal('1'), Type.Literal('')])),
  after: afterWish,
})
type One = { Params: { id: string }; Querystring: { done?: string } }

/** Reading a text for what it demands, for everybody; keeping it and saying which tools it is about, for those whose duty it is. */
export function textRoutes(server: FastifyInstance, site: Site): void {
  const { texts } = site.app

  server.get('/read', (request, reply) => sendRead(request, reply))

  server.post('/read', async (request, reply) => {
    const upload = await ourUpload(request, reply)
    if (upload.type !== 'read') return upload.sent
    const { files, fields } = upload
    const pasted = fields.get('text') ?? ''
    const [file] = files
    const read = await texts.read(pasted.trim() === '' && file ? file : { text: pasted })
    if (!read.ok) return sendRead(request, reply, { refusal: read.refusal, tried: pasted })
    const sender = await whoSends(site, request)
    const mayKeep = sender?.session !== undefined && texts.mayKeep(sender.actor)
    const formToken = mayKeep ? site.guard.token(request, reply) : undefined
    return sendPage(site, request, reply, {
      way: 'read',
      title: ({ lang }) => textWords[lang].page.resultTitle,
      draw: (reader) => (
        <HeardPage
          reader={reader}
          read={read.value}
          keep={formToken === undefined ? undefined : { formToken }}
        />
      ),
    })
  })

  server.get<{ Querystring: { waiting?: '1' | ''; after?: string } }>(
    '/texts',
    { schema: { querystring: listQuery } },
    async (request, reply) => {
      const waiting = request.query.waiting === '1'
      const listed = await texts.list({
        pageSize,
        ...onAfter(textCursorIn, request.query.after),
        ...(waiting && { waiting }),
      })
      const { rows, next } = withCursor(request, reply, listed)
      return sendPage(site, request, reply, {
        title: ({ lang }) => textWords[lang].queue.title,
        draw: (reader) => <TextsPage reader={reader} rows={rows} waiting={waiting} next={next} />,
      })
    },
  )

  server.post('/texts', async (request, reply) => {
    const upload = await ourUpload(request, reply)
    if (upload.type !== 'read') return upload.sent
    return asSignedIn(site, request, reply, async ({ actor }) => {
      const wish = keepWishOf(upload.fields)
      const kept = await texts.keep(actor, wish)
      if (!kept.ok) return sendRead(request, reply, { refusal: kept.refusal, tried: wish.text })
      const done = kept.value.isNew ? 'kept' : 'keptBefore'
      return reply.redirect(`/texts/${kept.value.id}?done=${done}`, seeOther)
    })
  })

  server.get<One>('/texts/:id', (request, reply) => {
    const done = doneThings.find((one) => one === request.query.done)
    return sendKept(request, reply, done ? { done } : {})
  })

  server.post<One>('/texts/:id/links', (request, reply) =>
    withForm(site, request, reply, async ({ actor }, body) => {
      const id = parseId('X', request.params.id)
      if (!id) return sendTrouble(site, request, reply, { type: 'not-found' })
      const sent = oneOf(body, 'tool') ?? ''
      const tool = parseId('T', sent)
      if (!tool)
        return sendKept(request, reply, { refusal: { type: 'tool-not-known', tool: sent } })
      const wish: SettleWish = {
        tool,
        start: Number(oneOf(body, 'start')),
        answer: oneOf(body, 'answer') === 'refused' ? 'refused' : 'confirmed',
      }
      const settled = await texts.settle(actor, id, wish)
      if (!settled.ok) return sendKept(request, reply, { refusal: settled.refusal })
      return reply.redirect(`/texts/${id}?done=${settled.value.answer}`, seeOther)
    }),
  )

  type Ours =
    | Extract<Upload, { type: 'read' }>
    | { readonly type: 'refused'; readonly sent: Awaited<ReturnType<typeof sendTrouble>> }

  /** What a form of ours sent with fields and files; anything else is told so. */
  async function ourUpload(request: FastifyRequest, reply: FastifyReply): Promise<Ours> {
    const refused = async (...trouble: [Parameters<typeof sendTrouble>[3]]) => ({
      type: 'refused' as const,
      sent: await sendTrouble(site, request, reply, ...trouble),
    })
    if (!isSameOrigin(request)) return refused({ type: 'form-too-old' })
    const upload = await readUpload(request, uploadLimits)
    if (upload.type === 'too-large')
      return refused({ type: 'too-large', mostBytes: uploadLimits.mostBytes })
    return site.guard.admits(request, upload.token) ? upload : refused({ type: 'form-too-old' })
  }

  function sendRead(
    request: FastifyRequest,
    reply: FastifyReply,
    told?: { readonly refusal: FileRefusal | TextRefusal; readonly tried: string },
  ) {
    const { reader } = readerOfRequest(request, site.lang)
    const problem = told && sayRefusal(reader, told.refusal)
    const formToken = site.guard.token(request, reply)
    return sendPage(site, request, reply, {
      ...(told && {
        status: isOfText(told.refusal) ? statusOfText[told.refusal.type] : unreadable,
      }),
      way: 'read',
      title: ({ lang }) => textWords[lang].page.title,
      draw: (to) => (
        <ReadPage
          reader={to}
          formToken={formToken}
          mostLetters={textMostLetters}
          mostBytes={uploadLimits.mostBytes}
          problem={problem}
          tried={told?.tried}
        />
      ),
    })
  }

  async function sendKept(
    request: FastifyRequest<One>,
    reply: FastifyReply,
    told: { readonly done?: (typeof doneThings)[number]; readonly refusal?: TextRefusal },
  ) {
    const id = parseId('X', request.params.id)
    const sender = await whoSends(site, request)
    const shown = id && (await texts.show(id, sender?.actor))
    if (!shown) return sendTrouble(site, request, reply, { type: 'not-found' })
    const { lang } = readerOfRequest(request, site.lang).reader
    const formToken = sender?.session ? site.guard.token(request, reply) : undefined
    const { done, refusal } = told
    return sendPage(site, request, reply, {
      ...(refusal && { status: statusOfText[refusal.type] }),
      title: () => shown.text.title,
      draw: (reader) => (
        <KeptTextPage
          reader={reader}
          shown={shown}
          formToken={formToken}
          problem={refusal && sayTextRefusal(lang, refusal)}
          done={done && sayDone(lang, done)}
        />
      ),
    })
  }
}

function sayDone(lang: keyof typeof textWords, done: (typeof doneThings)[number]): string {
  const { keep, queue } = textWords[lang]
  return done === 'kept' || done === 'keptBefore' ? keep[done] : queue.answered[done]
}

function keepWishOf(fields: ReadonlyMap<string, string>): KeepWish {
  const sent = (name: string) => (fields.get(name) ?? '').trim()
  const office = parseId('O', sent('office'))
  const issuedOn = parseDay(sent('issued-on'))
  return {
    title: sent('title'),
    kind: textKinds.find((kind) => kind === sent('kind')) ?? 'notice',
    ...(office && { office }),
    ...(issuedOn && { issuedOn }),
    text: fields.get('text') ?? '',
  }
}

function isOfText(refusal: FileRefusal | TextRefusal): refusal is TextRefusal {
  return refusal.type in statusOfText
}

function sayRefusal(
  reader: Parameters<typeof sayFileRefusal>[0],
  refusal: FileRefusal | TextRefusal,
): string {
  return isOfText(refusal) ? sayTextRefusal(reader.lang, refusal) : sayFileRefusal(reader, refusal)
}
