import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { AutoComplete, Button, Input, Modal } from 'antd'
import { useDeferredValue, useEffect, useState } from 'react'
import { consoleWords } from '#console-words'
import { questions } from '../api/questions.ts'
import { lang } from './reader.ts'
import { type Screen, paths } from './stages.ts'

const words = consoleWords[lang]
const says = words.search
const most = 6
const keys = 'Ctrl K'
type Found = { readonly value: string; readonly label: string; readonly hint?: string }

/** Ctrl+K: tools, cases, offices and screens, by name or number. */
export function SearchEverywhere() {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const look = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', look)
    return () => removeEventListener('keydown', look)
  }, [])
  return (
    <>
      <Button
        className="console__search"
        onClick={() => setOpen(true)}
        aria-keyshortcuts="Control+K"
      >
        <span className="console__search-says">{says.open}</span>
        <kbd aria-hidden="true">{keys}</kbd>
      </Button>
      <Modal
        open={isOpen}
        onCancel={() => setOpen(false)}
        footer={null}
        title={says.title}
        destroyOnHidden
      >
        <SearchBox onDone={() => setOpen(false)} />
      </Modal>
    </>
  )
}

function SearchBox({ onDone }: { readonly onDone: () => void }) {
  const [typed, setTyped] = useState('')
  const text = useDeferredValue(typed.trim())
  const navigate = useNavigate()
  const options = useFound(text)
  const go = (address: string) => {
    onDone()
    void navigate({ href: `/console${address}` })
  }
  return (
    <AutoComplete
      className="search-box"
      autoFocus
      open
      defaultActiveFirstOption
      value={typed}
      onChange={(value: string) => {
        if (!value.startsWith('/')) setTyped(value)
      }}
      onSelect={(address: string) => go(address)}
      options={options.map(({ title, rows }) => ({
        label: title,
        title: '',
        options: rows.map(({ value, label, hint }) => ({
          value,
          label: (
            <span className="found">
              <span>{label}</span>
              {hint === undefined ? null : <small className="quiet">{hint}</small>}
            </span>
          ),
        })),
      }))}
      notFoundContent={text === '' ? says.hint : says.none}
      popupMatchSelectWidth
    >
      <Input aria-label={says.title} placeholder={says.placeholder} maxLength={mostLetters} />
    </AutoComplete>
  )
}

const mostLetters = 100

function useFound(text: string) {
  const asked = { enabled: text !== '', placeholderData: keepPreviousData }
  const tools = useQuery({ ...questions.tools({ text }), ...asked })
  const cases = useQuery({ ...questions.cases({ text, pageSize: most }), ...asked })
  const offices = useQuery({ ...questions.offices(), enabled: text !== '' })
  const has = (name: string) => name.toLowerCase().includes(text.toLowerCase())
  const screens = (Object.keys(paths) as Screen[]).filter((one) => has(words.screens[one]))
  const groups: readonly { readonly title: string; readonly rows: readonly Found[] }[] = [
    {
      title: says.tools,
      rows: (text === '' ? [] : (tools.data?.rows ?? [])).slice(0, most).map((tool) => ({
        value: `/register/${tool.id}`,
        label: tool.name,
        hint: tool.office,
      })),
    },
    {
      title: says.cases,
      rows: (text === '' ? [] : (cases.data?.rows ?? [])).slice(0, most).map((one) => ({
        value: `/cases/${one.id}`,
        label: one.title,
        hint: `${one.office.name} · ${one.id}`,
      })),
    },
    {
      title: says.offices,
      rows: (text === '' ? [] : (offices.data ?? []))
        .filter(({ name }) => has(name))
        .slice(0, most)
        .map((office) => ({ value: `/register?office=${office.id}`, label: office.name })),
    },
    {
      title: says.screens,
      rows: screens.map((one) => ({ value: paths[one], label: words.screens[one] })),
    },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}
