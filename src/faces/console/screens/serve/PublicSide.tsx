import { useQuery } from '@tanstack/react-query'
import { consoleWords } from '#console-words'
import { caseWords, ledgerWords } from '#words'
import { questions } from '../../api/questions.ts'
import { lang } from '../../frame/reader.ts'
import { Asking } from '../../parts/Asking.tsx'
import { Facts, Head, Part } from '../../parts/small.tsx'
import { speaker } from '../../parts/speaker.ts'

const words = consoleWords[lang]
const says = words.publicSide
const { page } = ledgerWords[lang]

/** What people see without signing in, and how they check it. */
export function PublicSide() {
  const ledger = useQuery(questions.ledger())
  const pages = [
    ['/', speaker.words.overview.title],
    ['/tools', speaker.words.register.title],
    ['/decisions', caseWords[lang].public.decisionsTitle],
    ['/closed', caseWords[lang].public.closedTitle],
    ['/rulebook', speaker.words.rulebook.title],
    ['/ledger', page.title],
  ] as const
  return (
    <>
      <Head title={words.screens.publicSide} lead={says.lead} />
      <Part title={says.pages}>
        <ul className="rows">
          {pages.map(([address, name]) => (
            <li key={address}>
              <a href={address}>{name}</a>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={page.howTitle}>
        <Asking of={ledger}>
          {({ head }) => (
            <Facts
              rows={[
                [page.size, speaker.figures.count(head.size)],
                [page.root, <code key="root">{head.root}</code>],
                [page.signedAt, speaker.figures.moment(head.at)],
                [page.signedBy, <code key="key">{head.keyId}</code>],
              ]}
            />
          )}
        </Asking>
        <ul>
          {page.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <a href="/ledger/export">{page.download}</a>
        </p>
      </Part>
    </>
  )
}
