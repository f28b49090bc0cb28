import { expect } from 'vitest'
import { type Desk, deskOf } from './desk.ts'

export const cycleRoles = [
  'sponsor',
  'clerk',
  'reviewer',
  'decider',
  'verifier',
  'auditor',
] as const
export type CyclePeople = Readonly<Record<(typeof cycleRoles)[number], Desk>>

/** An administrator takes the first link and adds one account for each role: the sponsor at its own office, the others at another. */
export async function cyclePeople(
  address: () => string,
  firstToken: string,
): Promise<{ readonly administrator: Desk; readonly people: CyclePeople }> {
  const administrator = await deskOf(address, firstToken, 'boss')
  type Offices = readonly { readonly id: string; readonly name: string }[]
  const offices = await administrator.get<Offices>('/api/offices')
  const named = (name: string) => offices.find((one) => one.name === name)?.id
  const [own, other] = [named('青禾县卫生健康局'), named('青禾县政府办公室')]
  const join = async (role: (typeof cycleRoles)[number]) => {
    const duty =
      role === 'sponsor' ? { role, office: own } : { role, office: other, within: '青禾县' }
    const account = { displayName: role, duties: [duty] }
    const added = await administrator.post<{ token: string }>('/api/accounts', account)
    expect(added.status, role).toBe(201)
    return [role, await deskOf(address, added.body.token, role)] as const
  }
  const joined: (readonly [string, Desk])[] = []
  for (const role of cycleRoles) joined.push(await join(role))
  return { administrator, people: Object.fromEntries(joined) as CyclePeople }
}
