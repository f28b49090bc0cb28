import type { UseQueryResult } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { consoleWords } from '#console-words'
import { Broken } from '../frame/Broken.tsx'
import { NotHere } from '../frame/NotHere.tsx'
import { problemOf } from '../api/api.ts'
import { lang } from '../frame/reader.ts'

const notFound = 404

/** Shows what was asked for; while it is on its way the frame stands, and what goes wrong is said. */
export function Asking<T>({
  of,
  children,
}: {
  readonly of: UseQueryResult<T>
  readonly children: (found: T) => ReactNode
}) {
  if (of.data !== undefined) return children(of.data)
  if (of.error)
    return problemOf(of.error)?.status === notFound ? <NotHere /> : <Broken error={of.error} />
  return (
    <div role="status" aria-label={consoleWords[lang].loading}>
      <Skeleton active={false} paragraph={{ rows: 6 }} />
    </div>
  )
}
