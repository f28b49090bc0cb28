import { Button, Result } from 'antd'
import { consoleWords } from '#console-words'
import { problemOf } from '../api/api.ts'
import { lang } from './reader.ts'

const words = consoleWords[lang]

/** What went wrong, that nothing was lost, what to do, and a code to quote. */
export function Broken({ error }: { readonly error: unknown }) {
  const problem = problemOf(error)
  const code = problem?.code
  return (
    <Result
      icon={null}
      title={problem && problem.title !== '' ? problem.title : titleOf(problem?.status)}
      subTitle={
        <>
          {words.trouble.nothingLost}
          {code === undefined ? null : ` ${words.trouble.code(code)}`}
        </>
      }
      extra={<Button onClick={() => location.reload()}>{words.trouble.again}</Button>}
    />
  )
}

function titleOf(status: number | undefined): string {
  return status === 0 ? words.trouble.noAnswer : words.trouble.broken
}
