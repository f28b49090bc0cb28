/** The database does not answer just now: nothing of ours is broken, and the next question may go well. */
export class DatabaseAway extends Error {
  /** Service unavailable (RFC 9110, 15.6.4). */
  readonly statusCode = 503
}

/** Connection exceptions, and a server that stops, starts or has no room for us (PostgreSQL, appendix A: classes 08, 53300, 57P01 to 57P03). */
const away = /^(08...|53300|57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/
/** What the driver says without a code. */
const awaySaid =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/** The same error, told as what it is where the database is away. */
export function toldAsAway(cause: unknown): unknown {
  const { code, message = '' } = cause as { readonly code?: unknown; readonly message?: string }
  const isAway = (typeof code === 'string' && away.test(code)) || awaySaid.test(message)
  return isAway ? new DatabaseAway('the database does not answer', { cause }) : cause
}
