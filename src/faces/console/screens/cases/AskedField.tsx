import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Checkbox, Form, Input, Radio, Select } from 'antd'
import { useState } from 'react'
import { type Asked, mostLineLetters, mostTextLetters } from '#kernel'
import { consoleWords } from '#console-words'
import { caseWords, choiceWord } from '#words'
import { questions } from '../../api/questions.ts'
import { lang } from '../../frame/reader.ts'
import { speaker } from '../../parts/speaker.ts'

const words = caseWords[lang]
const wordOf = (one: string) => choiceWord(lang, one)
const textRows = 4
const linesRows = 5

export type NamedTool = { readonly id: string; readonly name: string }
type FieldOf = {
  readonly asked: Asked
  /** Where it stands in the form: `['proofs', 0, 'where']`. */
  readonly path: readonly (string | number)[]
  readonly likely: readonly NamedTool[]
}

/** One thing that is asked for: label above, the field, help under it. */
export function AskedField({ asked, path, likely }: FieldOf) {
  const { name, shape } = asked
  const label = words.asked[name] ?? name
  const help = hintOf(asked)
  if (shape.type === 'rows') {
    return <AskedRows label={label} help={help} of={shape.of} path={path} likely={likely} />
  }
  return (
    <Form.Item
      name={[...path]}
      label={<Label asked={asked} />}
      extra={help === '' ? undefined : help}
      {...(asked.given && { className: 'asked__given' })}
    >
      <Box asked={asked} label={label} likely={likely} />
    </Form.Item>
  )
}

function Label({ asked: { name, optional } }: { readonly asked: Asked }) {
  return (
    <>
      {words.asked[name] ?? name}
      {optional ? <span className="quiet">{` (${words.page.optional})`}</span> : null}
    </>
  )
}

function hintOf({ name, shape, personal }: Asked): string {
  const { page, help } = words
  return [
    help[name],
    shape.type === 'lines' ? page.linesHelp : undefined,
    personal ? page.personal : undefined,
  ]
    .filter((line) => line !== undefined)
    .join(' ')
}

type BoxOf = {
  readonly asked: Asked
  readonly label: string
  readonly likely: readonly NamedTool[]
  readonly id?: string
  readonly value?: unknown
  readonly onChange?: (value: unknown) => void
}

function Box({ asked, label, likely, ...field }: BoxOf) {
  const { shape, given } = asked
  const required = asked.optional ? {} : { 'aria-required': true }
  const choices = { ...field, value: field.value as string | undefined } as object
  const text = { ...choices, ...required }
  switch (shape.type) {
    case 'line':
      return given && field.value !== undefined ? (
        <Input {...text} readOnly variant="borderless" />
      ) : (
        <Input {...text} maxLength={mostLineLetters} autoComplete="off" />
      )
    case 'address':
      return <Input {...text} type="url" autoComplete="off" />
    case 'day':
      return <Input {...text} type="date" className="short" />
    case 'count':
      return <Input {...text} inputMode="numeric" autoComplete="off" className="short" />
    case 'text':
      return <Input.TextArea {...text} rows={textRows} maxLength={mostTextLetters} />
    case 'lines':
      return <Input.TextArea {...text} rows={linesRows} />
    case 'yes-no':
      return (
        <Radio.Group
          {...text}
          options={[
            { value: true, label: wordOf('yes') },
            { value: false, label: wordOf('no') },
          ]}
        />
      )
    case 'choice':
      return given ? (
        <Given {...field} likely={likely} />
      ) : (
        <Select
          {...text}
          allowClear
          aria-label={label}
          options={shape.of.map((one) => ({ value: one, label: wordOf(one) }))}
        />
      )
    case 'choices':
      return (
        <Checkbox.Group
          {...choices}
          options={shape.of.map((one) => ({ value: one, label: wordOf(one) }))}
        />
      )
    case 'tool':
    case 'tools':
      return given ? (
        <Given {...field} likely={likely} />
      ) : (
        <ToolBox
          field={text}
          label={label}
          isMany={shape.type === 'tools'}
          likely={likely}
          value={field.value}
        />
      )
    case 'rows':
      return null
  }
}

/** What is known already stands fixed, by its name. */
function Given({
  value,
  likely,
}: {
  readonly value?: unknown
  readonly likely: readonly NamedTool[]
}) {
  const text = String(value)
  return <span>{likely.find(({ id }) => id === text)?.name ?? wordOf(text)}</span>
}

/** Tools are found by name: those that may well be meant stand ready, the others come as one types. */
function ToolBox({
  field,
  label,
  isMany,
  likely,
  value,
}: {
  readonly field: object
  readonly label: string
  readonly isMany: boolean
  readonly likely: readonly NamedTool[]
  readonly value: unknown
}) {
  const [text, setText] = useState('')
  const found = useQuery({
    ...questions.tools({ text }),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
  })
  const offered = text.trim() === '' ? likely : (found.data?.rows ?? [])
  const chosen = [value].flat().filter((one): one is string => typeof one === 'string')
  const known = new Map([...likely, ...(found.data?.rows ?? [])].map(({ id, name }) => [id, name]))
  const ids = [...new Set([...offered.map(({ id }) => id), ...chosen])]
  return (
    <Select
      {...field}
      allowClear
      aria-label={label}
      {...(isMany && { mode: 'multiple' as const })}
      showSearch={{ filterOption: false, onSearch: setText, searchValue: text }}
      placeholder={consoleWords[lang].cases.findTool}
      notFoundContent={consoleWords[lang].cases.findToolHint}
      options={ids.map((id) => {
        const name = known.get(id as never)
        return { value: id, label: name === undefined ? id : speaker.words.aside(name, id) }
      })}
    />
  )
}

function AskedRows({
  label,
  help,
  of,
  path,
  likely,
}: {
  readonly label: string
  readonly help: string
  readonly of: readonly Asked[]
  readonly path: readonly (string | number)[]
  readonly likely: readonly NamedTool[]
}) {
  const form = Form.useFormInstance()
  const known: unknown = form.getFieldValue([...path])
  const isFixed =
    Array.isArray(known) &&
    known.some((row: Readonly<Record<string, unknown>>) => Object.keys(row).length > 0) &&
    of.filter(({ optional }) => !optional).every(({ given }) => given)
  return (
    <fieldset className="asked__rows">
      <legend className="asked__legend">{label}</legend>
      {help === '' ? null : <p className="quiet">{help}</p>}
      <Form.List name={[...path]}>
        {(rows, { add, remove }, { errors }) => (
          <>
            <Form.ErrorList errors={errors} />
            {rows.map(({ key, name }) => (
              <fieldset className="asked__row" key={key}>
                <legend className="asked__legend">
                  {words.page.row(speaker.figures.count(name + 1))}
                </legend>
                <div className="asked__row-fields">
                  {of.map((one) => (
                    <RowField key={one.name} asked={one} list={path} row={name} likely={likely} />
                  ))}
                </div>
                {isFixed ? null : (
                  <Button size="small" onClick={() => remove(name)}>
                    {consoleWords[lang].cases.removeRow}
                  </Button>
                )}
              </fieldset>
            ))}
            {isFixed ? null : (
              <Button onClick={() => add({})}>{consoleWords[lang].cases.addRow}</Button>
            )}
          </>
        )}
      </Form.List>
    </fieldset>
  )
}

function RowField({
  asked,
  list,
  row,
  likely,
}: {
  readonly asked: Asked
  readonly list: readonly (string | number)[]
  readonly row: number
  readonly likely: readonly NamedTool[]
}) {
  const form = Form.useFormInstance()
  const label = words.asked[asked.name] ?? asked.name
  const known: unknown = form.getFieldValue([...list, row, asked.name])
  const isKnown = asked.given === true && known !== undefined && known !== ''
  return (
    <Form.Item
      name={[row, asked.name]}
      label={<Label asked={asked} />}
      {...(isKnown && { className: 'asked__given' })}
    >
      <Box asked={isKnown ? asked : withoutGiven(asked)} label={label} likely={likely} />
    </Form.Item>
  )
}

function withoutGiven({ given: _given, ...asked }: Asked): Asked {
  return asked
}
