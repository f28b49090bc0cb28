import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { consoleWords } from '#console-words'
import { questions } from '../../api/questions.ts'
import { lang } from '../../frame/reader.ts'
import { Asking } from '../../parts/Asking.tsx'
import { sayFound } from '../../parts/Finding.tsx'
import { Part, SeverityTag, ToolLink } from '../../parts/small.tsx'
import { speaker } from '../../parts/speaker.ts'
import { Advice } from './Advice.tsx'
import { BeginCase } from './BeginCase.tsx'

const { words, figures } = speaker

/** One tool in the drawer: what is recommended, what is wrong, and the way to work on it. */
export function ToolInShort({ id }: { readonly id: string }) {
  const asked = useQuery(questions.tool(id))
  return (
    <Asking of={asked}>
      {(stored) => (
        <>
          <h2>
            <ToolLink id={stored.tool.id} name={stored.tool.name} life={stored.tool.life} />
          </h2>
          <p className="quiet">{`${words.kinds[stored.tool.kind]} · ${stored.office.name}`}</p>
          <Advice stored={stored} />
          {stored.evaluation && stored.evaluation.findings.length > 0 ? (
            <Part
              title={words.tool.findingsTitle(figures.count(stored.evaluation.findings.length))}
            >
              <ul className="rows">
                {stored.evaluation.findings.map((finding) => (
                  <li key={finding.criterion}>
                    <SeverityTag severity={finding.severity} /> {sayFound(finding)}
                  </li>
                ))}
              </ul>
            </Part>
          ) : null}
          <BeginCase tool={stored.tool} />
          <p>
            <Link to="/register/$tool" params={{ tool: id }}>
              <Button type="primary">{consoleWords[lang].register.wholePage}</Button>
            </Link>
          </p>
        </>
      )}
    </Asking>
  )
}
