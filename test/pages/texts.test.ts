import { expect, test } from 'vitest'
import { createHttp } from '#http'
import { handmadeApp } from './handmadeApp.ts'
import { noticeText } from './textFacts.ts'

const seeOther = 303
const server = createHttp(handmadeApp(), {
  lang: 'zh',
  importAllowed: false,
  onBroken: (error) => {
    throw error
  },
})

/** A form page as a browser has it: its cookie and its token. */
async function formOf(url: string, session?: string) {
  const cookies = session === undefined ? {} : { 'subtract-session': session }
  const page = await server.inject({ url, cookies })
  const form = page.cookies.find(({ name }) => name === 'subtract-form')
  const token = /name="form-token" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  return { token, cookies: { ...cookies, ...(form && { 'subtract-form': form.value }) } }
}

type Sent = {
  readonly fields: Readonly<Record<string, string>>
  readonly file?: { readonly name: string; readonly content: string }
}

async function send(url: string, { fields, file }: Sent, session?: string, page = '/read') {
  const { token, cookies } = await formOf(page, session)
  const parts = Object.entries({ 'form-token': token, ...fields }).map(
    ([name, value]) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const attached = file
    ? `--x\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\n\r\n${file.content}\r\n`
    : ''
  return server.inject({
    method: 'POST',
    url,
    cookies,
    headers: { 'content-type': 'multipart/form-data; boundary=x', 'sec-fetch-site': 'same-origin' },
    payload: `${parts.join('')}${attached}--x--\r\n`,
  })
}

test('a pasted notice is answered with its demands marked, and the prohibition beside them as harmless', async () => {
  const { body, statusCode } = await send('/read', { fields: { text: noticeText } })
  expect(statusCode).toBe(200)
  expect(body).toMatch(/<mark class="heard__demand">[^<]*安装率达到90%/)
  expect(body).toMatch(/不算要求[\s\S]*不得强制群众安装，由群众自愿选择/)
  expect(body).toContain('是禁止或取消这样做')
  expect(body).toMatch(/<a href="\/tools\/T-00000001">/)
  expect(body).not.toContain('留存这份文本')
})

test('a file is read as pasted text is, and markup in a text stays text', async () => {
  const content = '<b>各村须确保APP安装率达到90%。</b><script>alert(1)</script>'
  const { body } = await send('/read', {
    fields: { text: '' },
    file: { name: '通知.txt', content },
  })
  expect(body).toContain('安装率达到90%')
  expect(body).not.toContain('<script>alert')
})

test.each([
  ['nothing', { fields: { text: ' ' } }, 422, '没有文字可读'],
  ['a picture', { fields: { text: '' }, file: { name: 'a.png', content: 'GIF89a' } }, 422, 'a.png'],
  ['too long a text', { fields: { text: '字'.repeat(500_001) } }, 413, '500000'],
] as const)(
  '%s is answered with a sentence, and what was pasted is still there',
  async (_, sent, status, says) => {
    const { body, statusCode } = await send('/read', sent)
    expect(statusCode).toBe(status)
    expect(body).toMatch(/role="alert"/)
    expect(body).toContain(says)
  },
)

test('a form of another site, or without its token, changes and reads nothing', async () => {
  const payload = 'text=x'
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const foreign = await server.inject({ method: 'POST', url: '/read', payload, headers })
  expect(foreign.statusCode).toBe(403)
})

test('whoever may keep a text is offered to, and led to say what it is about', async () => {
  const read = await send('/read', { fields: { text: noticeText } }, 'desk')
  expect(read.body).toContain('留存这份文本')
  const kept = await send(
    '/texts',
    { fields: { text: noticeText, title: '通知', kind: 'notice' } },
    'desk',
  )
  expect(kept.statusCode).toBe(seeOther)
  expect(kept.headers.location).toBe('/texts/X-00000001?done=kept')
  const refused = await send('/texts', { fields: { text: noticeText, title: '通知' } }, 'owner')
  expect(refused.statusCode).toBe(403)
  const nobody = await send('/texts', { fields: { text: noticeText, title: '通知' } })
  expect(nobody.headers.location).toMatch(/^\/sign-in/)
})

test('a demand is confirmed by who may, on the page of the text', async () => {
  const { token, cookies } = await formOf('/texts/X-00000001', 'desk')
  const settle = (fields: Readonly<Record<string, string>>) =>
    server.inject({
      method: 'POST',
      url: '/texts/X-00000001/links',
      cookies,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
      },
      payload: new URLSearchParams({ 'form-token': token, ...fields }).toString(),
    })
  const start = String(noticeText.indexOf('组织'))
  const done = await settle({ tool: 'T-00000001', start, answer: 'confirmed' })
  expect(done.headers.location).toBe('/texts/X-00000001?done=confirmed')
  const wrong = await settle({ tool: '那个', start, answer: 'confirmed' })
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('登记册里没有工具 那个')
  const reader = await server.inject('/texts/X-00000001')
  expect(reader.body).not.toContain('/links')
  expect((await server.inject('/texts/X-00000009')).statusCode).toBe(404)
})
