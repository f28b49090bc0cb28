type Sent = { readonly token: string }
const password = 'a long enough sentence'

/** Accounts that may tell findings about every tool, each signed in. */
export async function clerks(
  address: string,
  invitation: string,
  count: number,
): Promise<readonly string[]> {
  const boss = await begin(address, invitation, 'boss')
  const signed = { authorization: `Bearer ${boss}` }
  const offices = await fetch(new URL('/api/offices', address), { headers: signed })
  const [office] = (await offices.json()) as readonly { readonly id: string }[]
  const tokens: string[] = []
  for (let number = 0; number < count; number++) {
    const duties = [{ role: 'clerk', office: office?.id, within: '青禾县' }]
    const name = `clerk ${number}`
    const added = await post<Sent>(address, '/api/accounts', { displayName: name, duties }, signed)
    tokens.push(await begin(address, added.token, name))
  }
  return tokens
}

async function begin(address: string, token: string, name: string): Promise<string> {
  await post(address, '/api/invitations', { token, name, displayName: name, password })
  return (await post<Sent>(address, '/api/sign-in', { name, password })).token
}

async function post<T>(
  address: string,
  path: string,
  body: object,
  headers: HeadersInit = {},
): Promise<T> {
  const answer = await fetch(new URL(path, address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T
}
