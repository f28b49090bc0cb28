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

/** Ask for a fact. */
export async function get<T>(path: string): Promise<T> {
  return (await answerTo<T>(path, { method: 'GET' })).body
}

/** Send something that changes the register. `mark` is what was seen before, so that nobody is overwritten silently. */
export async function send<T>(
  path: string,
  body: unknown,
  options: { readonly method?: 'POST' | 'PUT' | 'DELETE'; readonly mark?: string } = {},
): Promise<T> {
  const { method = 'POST', mark } = options
  const answer = await answerTo<T>(path, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(mark !== undefined && { 'if-match': mark }),
    },
    body: JSON.stringify(body),
  })
  return answer.body
}

async function answerTo<T>(path: string, init: RequestInit): Promise<{ readonly body: T }> {
  const answer = await fetch(path, init).catch(() => undefined)
  if (!answer) throw new ApiProblem({ type: 'no-answer', title: '', status: 0 })
  if (answer.status === unauthorised) signInAgain()
  const text = await answer.text()
  const body: unknown = text === '' ? undefined : JSON.parse(text)
  if (!answer.ok) throw new ApiProblem({ ...(body as Problem), status: answer.status })
  return { body: body as T }
}

const unauthorised = 401

function signInAgain(): void {
  const next = `${location.pathname}${location.search}`
  location.assign(`/sign-in?${new URLSearchParams({ next })}`)
}
