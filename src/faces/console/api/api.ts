import createClient from 'openapi-fetch'
import type { components, paths } from './described.ts'

/** A problem as the server tells it (RFC 9457), its title in the reader's language. */
export type Problem = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code?: string
  readonly faults?: readonly {
    readonly field: string
    readonly why: string
    readonly title?: string
  }[]
}
/** What the API tells, by the names that its description gives. */
export type Told = components['schemas']

/** What a request came to when it did not succeed. `status` is 0 where nobody answered. */
export class ApiProblem extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.title)
    this.problem = problem
  }
}

/** The problem that a failed request told of; anything else is a defect of ours. */
export function problemOf(error: unknown): Problem | undefined {
  return error instanceof ApiProblem ? error.problem : undefined
}

/** The API as its own description has it: addresses, what is sent, what is answered. */
export const api = createClient<paths>({ baseUrl: '/' })

/** What was answered; everything else is thrown as the problem that it is. */
export async function answered<T>(
  call: Promise<{
    readonly data?: T
    readonly error?: unknown
    readonly response: Response
  }>,
): Promise<T> {
  const answer = await call.catch(() => undefined)
  if (!answer) throw new ApiProblem({ type: 'no-answer', title: '', status: 0 })
  const { data, error, response } = answer
  if (response.status === unauthorised) signInAgain()
  if (!response.ok) throw new ApiProblem({ ...(error as Problem), status: response.status })
  return data as T
}

const unauthorised = 401

function signInAgain(): void {
  const next = `${location.pathname}${location.search}`
  location.assign(`/sign-in?${new URLSearchParams({ next })}`)
}
