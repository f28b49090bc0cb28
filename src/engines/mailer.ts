import { createTransport } from 'nodemailer'
import type { Mailer } from '#usecases'

const patienceMs = 15_000

/** Sends by SMTP, over TLS where the server offers it. */
export function createMailer({
  server,
  from,
}: {
  /** `smtps://name:password@host:465` or `smtp://host:25`. */
  readonly server: string
  readonly from: string
}): Mailer {
  const transport = createTransport({
    url: server,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send(to, { subject, text }) {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          headers: { 'auto-submitted': 'auto-generated' },
        })
        return true
      } catch {
        return false
      }
    },
  }
}
