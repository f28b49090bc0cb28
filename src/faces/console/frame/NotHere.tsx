import { Link } from '@tanstack/react-router'
import { Result } from 'antd'
import { consoleWords } from '#console-words'
import { lang } from './reader.ts'

const words = consoleWords[lang]

/** There is no such screen. */
export function NotHere() {
  return (
    <Result
      icon={null}
      title={<h1>{words.trouble.notHere}</h1>}
      subTitle={words.trouble.notHereSays}
      extra={<Link to="/">{words.screens.work}</Link>}
    />
  )
}
