import { type Static, Type } from '@sinclair/typebox'
import type { FastifyInstance } from 'fastify'
import { ItemsPage } from '#pages'
import { type ItemSubject, itemSubjects } from '#register'
import { itemWords } from '#words'
import { type Site, sendPage } from './site.ts'

const itemsQuery = Type.Object({
  subject: Type.Optional(Type.Unsafe<ItemSubject>({ type: 'string', enum: [...itemSubjects] })),
  text: Type.Optional(Type.String({ maxLength: 100 })),
})

/** The vocabulary of data items, for people and for programs. */
export function itemRoutes(server: FastifyInstance, site: Site): void {
  const { app } = site

  server.get<{ Querystring: Static<typeof itemsQuery> }>(
    '/data-items',
    { schema: { querystring: itemsQuery } },
    async (request, reply) => {
      const { subject = 'person', text } = request.query
      const items = await app.dataItems()
      return sendPage(site, request, reply, {
        way: 'rulebook',
        title: ({ lang }) => itemWords[lang].title,
        draw: (reader) => <ItemsPage reader={reader} items={items} wish={{ subject, text }} />,
      })
    },
  )

  server.get('/api/data-items', async (_request, reply) => reply.send(await app.dataItems()))
}
