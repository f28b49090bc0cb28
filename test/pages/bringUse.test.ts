import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { createHttp } from '#http'
import { handmadeApp } from './handmadeApp.ts'

const broken: unknown[] = []
const options = {
  lang: 'en',
  importAllowed: false,
  onBroken: (error: unknown) => broken.push(error),
} as const
const server = createHttp(handmadeApp(), options)
afterAll(() => expect(broken).toEqual([]))

const log = [
  '203.0.113.1 - - [27/Nov/2026:09:30:12 +0000] "GET / HTTP/1.1" 200 1 "-" "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"',
  '203.0.113.1 - - [27/Nov/2026:09:30:13 +0000] "GET /a.css HTTP/1.1" 200 1 "-" "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"',
  '203.0.113.2 - - [27/Nov/2026:09:30:14 +0000] "GET / HTTP/1.1" 200 1 "-" "Googlebot/2.1"',
  'nonsense',
].join('\n')
const tool = 'T-00000001'

/** A form with files, as a browser without scripts sends it. */
function formOf(fields: Readonly<Record<string, string>>, file?: string | Buffer) {
  const edge = 'edge-of-a-part'
  const parts = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  )
  if (file !== undefined) {
    const heading = `--${edge}\r\ncontent-disposition: form-data; name="files"; filename="access.log"\r\ncontent-type: text/plain\r\n\r\n`
    parts.push(Buffer.from(heading), Buffer.from(file), Buffer.from('\r\n'))
  }
  return {
    payload: Buffer.concat([...parts, Buffer.from(`--${edge}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
  }
}

async function open(url: string, who = 'desk') {
  const answer = await server.inject({ url, headers: { cookie: `subtract-session=${who}` } })
  const formToken = /name="form-token" value="([^"]+)"/.exec(answer.body)?.[1] ?? ''
  return { ...answer, status: answer.statusCode, body: answer.body, formToken }
}

async function send(url: string, form: ReturnType<typeof formOf>, who = 'desk') {
  return server.inject({
    method: 'POST',
    url,
    payload: form.payload,
    headers: {
      ...form.headers,
      cookie: `subtract-session=${who}`,
      'sec-fetch-site': 'same-origin',
    },
  })
}

async function press(url: string, formToken: string, who = 'desk') {
  return server.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams({ 'form-token': formToken }).toString(),
    headers: {
      cookie: `subtract-session=${who}`,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
  })
}

test('whoever brings a log sees what it comes to, and only then lets it count', async () => {
  const start = await open(`/usage?tool=${tool}`)
  expect(start.body).toContain(`value="${tool}"`)
  const fields = { 'form-token': start.formToken, tool, sites: '', server: '' }
  const sent = await send('/usage', formOf(fields, gzipSync(log)))
  expect(sent.statusCode).toBe(303)
  const place = String(sent.headers.location)
  const preview = await open(place)
  expect(preview.body).toContain('Nothing is written yet')
  expect(preview.body).toContain('4 lines (combined log 3).')
  expect(preview.body).toContain('1 line by machines, counted apart.')
  expect(preview.body).toContain('1 line not understood (such as line 4).')
  expect(preview.body).not.toContain('203.0.113')
  expect((await open(place, 'owner')).status).toBe(404)
  const done = await press(`${place}/confirm`, preview.formToken)
  expect([done.statusCode, done.body.includes('It is counted.')]).toEqual([200, true])
  expect((await press(`${place}/confirm`, preview.formToken)).statusCode).toBe(404)
})

test('what was discarded is gone', async () => {
  const { formToken } = await open('/usage')
  const sent = await send('/usage', formOf({ 'form-token': formToken, tool }, log))
  const place = String(sent.headers.location)
  expect((await press(`${place}/discard`, formToken)).headers.location).toBe(
    '/usage?problem=discarded',
  )
  expect((await open(place)).status).toBe(404)
})

test.each([
  [{ tool }, undefined, 422, 'No file was chosen'],
  [{ tool }, '', 422, 'empty'],
  [{ tool: 'x' }, log, 422, '“x” is no id of a tool'],
  [{ sites: 'a.example' }, log, 422, '“a.example” cannot be read'],
  [{ tool: 'T-0000ZZZZ' }, log, 404, 'The register has no tool T-0000ZZZZ'],
  [{}, log, 422, 'Nothing says which tool access.log belongs to'],
  [{ tool }, 'something else', 422, 'access.log is no log and no table'],
  [{ tool }, gzipSync(log).subarray(0, 40), 422, 'access.log'],
])('%o with such a file is told what is wrong', async (fields, file, status, says) => {
  const { formToken } = await open('/usage')
  const sent = await send('/usage', formOf({ 'form-token': formToken, ...fields }, file))
  expect([sent.statusCode, sent.body.includes(says)]).toEqual([status, true])
  expect(sent.body).toContain('role="alert"')
})

test('a form of another site brings nothing, and nobody brings what is not theirs', async () => {
  const forged = await send('/usage', formOf({ 'form-token': 'x', tool }, log))
  expect(forged.statusCode).toBe(403)
  const { formToken } = await open('/usage', 'auditor')
  const sent = await send('/usage', formOf({ 'form-token': formToken, tool }, log), 'auditor')
  expect([sent.statusCode, sent.body.includes('You cannot bring in use of')]).toEqual([403, true])
})

test('a program brings a file as the body or as part of a form, and is told the same', async () => {
  const url = `/api/usage?tool=${tool}&name=access.log&preview=true`
  const ask = (payload: Buffer, headers: Readonly<Record<string, string>>) =>
    server.inject({
      method: 'POST',
      url,
      payload,
      headers: { authorization: 'Bearer sbt_usage', ...headers },
    })
  const form = formOf({}, log)
  for (const answer of [
    await ask(Buffer.from(log), { 'content-type': 'text/plain' }),
    await ask(gzipSync(log), { 'content-type': 'application/x-www-form-urlencoded' }),
    await ask(form.payload, form.headers),
  ]) {
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({
      files: [{ type: 'log', file: 'access.log', lines: 4, notUnderstood: 1 }],
      tools: [{ tool, days: 1, visits: 1, actions: 1, machines: 1 }],
    })
  }
  const nothing = await ask(Buffer.alloc(0), { 'content-type': 'text/plain' })
  expect(nothing.json()).toMatchObject({
    type: 'urn:subtract:problem:usage-no-file',
    status: 422,
  })
})

test('what is larger than may be held is refused before it is read to its end', async () => {
  const small = createHttp(handmadeApp(), { ...options, limits: { mostBytes: 1000 } })
  const answer = await small.inject({
    method: 'POST',
    url: `/api/usage?tool=${tool}`,
    payload: Buffer.alloc(5000, 'x'),
    headers: { authorization: 'Bearer sbt_usage', 'content-type': 'text/plain' },
  })
  expect([answer.statusCode, answer.json<{ type: string }>().type]).toEqual([
    413,
    'urn:subtract:problem:too-large',
  ])
  await small.close()
})

test('the page of a tool tells its people how its logs are connected, in lines to copy', async () => {
  const { body } = await open(`/tools/${tool}`)
  expect(body).toContain(`subtract usage --tool ${tool} /var/log/nginx/access.log.1`)
  expect(body).toContain(`/api/usage?tool=${tool}`)
  expect(body).toContain(`href="/usage?tool=${tool}"`)
})
