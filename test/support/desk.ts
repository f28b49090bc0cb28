import { expect } from 'vitest'

/** What a program can do over HTTP as one person, who signs in with a token. */
export type Desk = {
  readonly name: string
  readonly get: <T>(path: string) => Promise<T>
  readonly post: <T = Sent>(path: string, body: object, headers?: HeadersInit) => Promise<Answer<T>>
}
export type Sent = { readonly id: string; readonly place: string; readonly type?: string }
export type Answer<T> = { readonly status: number; readonly mark: string | null; readonly body: T }

const password = 'a long enough sentence'

/** Take an invitation and sign in, as a person with a program would. */
export async function deskOf(address: () => string, token: string, name: string): Promise<Desk> {
  const invited = { token, name, displayName: name, password }
  expect((await send(address(), '/api/invitations', invited)).status).toBe(201)
  const begun = await send<{ token: string }>(address(), '/api/sign-in', { name, password })
  expect(begun.status).toBe(200)
  const signed = { authorization: `Bearer ${begun.body.token}` }
  return {
    name,
    async get<T>(path: string) {
      const answer = await fetch(new URL(path, address()), { headers: signed })
      expect(answer.status, path).toBe(200)
      return (await answer.json()) as T
    },
    post: (path, body, headers = {}) => send(address(), path, body, { ...signed, ...headers }),
  }
}

async function send<T>(
  address: string,
  path: string,
  body: object,
  headers: HeadersInit = {},
): Promise<Answer<T>> {
  const answer = await fetch(new URL(path, address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  return {
    status: answer.status,
    mark: answer.headers.get('etag'),
    body: (text === '' ? undefined : JSON.parse(text)) as T,
  }
}
