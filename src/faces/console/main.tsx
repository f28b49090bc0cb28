import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { App, ConfigProvider } from 'antd'
import type { Locale } from 'antd/es/locale'
import { StrictMode, useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import type { Lang } from '#kernel'
import { problemOf } from './api/api.ts'
import { giveNonce } from './frame/nonce.ts'
import { lang, nonce } from './frame/reader.ts'
import { themeOf, useDark } from './frame/theme.ts'
import { router } from './routes.tsx'
import './console.css'

const locales: { readonly [L in Lang]: () => Promise<{ readonly default: Locale }> } = {
  zh: () => import('antd/es/locale/zh_CN'),
  vi: () => import('antd/es/locale/vi_VN'),
  en: () => import('antd/es/locale/en_US'),
}
const mostTries = 2
const freshForMs = 10_000

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: freshForMs,
      retry: (times, error) => times < mostTries && problemOf(error)?.status === 0,
    },
  },
})

function Console({ locale }: { readonly locale: Locale }) {
  const isDark = useDark()
  useLayoutEffect(() => {
    document.documentElement.dataset['scheme'] = isDark ? 'dark' : 'light'
  }, [isDark])
  return (
    <ConfigProvider
      csp={{ nonce }}
      locale={locale}
      theme={themeOf(isDark)}
      button={{ autoInsertSpace: false }}
    >
      <App>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  )
}

giveNonce(nonce)
const place = document.getElementById('console')
if (place) {
  const { default: locale } = await locales[lang]()
  createRoot(place).render(
    <StrictMode>
      <Console locale={locale} />
    </StrictMode>,
  )
}
