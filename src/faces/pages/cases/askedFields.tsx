import {
  type Answer,
  type AnswerFault,
  type Answers,
  type Asked,
  mostLineLetters,
  mostTextLetters,
  rowsIn,
} from '#kernel'
import { caseWords, choiceWord } from '#words'
import type { Reader } from '../reader.ts'

/** A form's fields from what a step asks for; what was answered stands in them, and what is wrong beside them. */
export type AskedForm = {
  readonly reader: Reader
  readonly asks: readonly Asked[]
  /** What was answered so far, or what is suggested. */
  readonly answers: Answers
  readonly faults?: readonly AnswerFault[] | undefined
  /** Tools that may well be meant, for fields that ask for one. */
  readonly tools?: readonly { readonly id: string; readonly name: string }[] | undefined
}

const toolsList = 'tools-that-may-be-meant'
/** So many empty rows wait at the end of a list of rows, and at least so many where nothing is known yet. */
const spareRows = 1
const leastRows = 3
const textRows = 4
const linesRows = 5

/** The fields of a form, in the order in which they are asked. */
export function AskedFields(form: AskedForm) {
  const { asks, tools = [] } = form
  return (
    <>
      {asks.map((asked, at) => (
        <>
          {asked.part !== undefined && asked.part !== asks[at - 1]?.part ? (
            <h3>{caseWords[form.reader.lang].parts[asked.part]}</h3>
          ) : null}
          <AskedField
            key={asked.name}
            form={form}
            asked={asked}
            path={asked.name}
            answer={form.answers[asked.name]}
          />
        </>
      ))}
      {tools.length > 0 ? (
        <datalist id={toolsList}>
          {tools.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </datalist>
      ) : null}
    </>
  )
}

type FieldOf = {
  readonly form: AskedForm
  readonly asked: Asked
  /** Where the answer stands: `grounds`, `proofs.0.where`. */
  readonly path: string
  readonly answer: Answer | undefined
}

function AskedField(field: FieldOf) {
  const { form, asked, path, answer } = field
  const words = caseWords[form.reader.lang]
  const { where, shape } = asked
  const fault = form.faults?.find((one) => one.field === path)
  if (asked.given && answer !== undefined && answer !== '') {
    return <Given field={field} name={words.asked[asked.name] ?? asked.name} />
  }
  const hint = hintOf(form.reader, asked)
  const isGroup = shape.type === 'choices' || shape.type === 'yes-no' || shape.type === 'rows'
  const condition = where &&
    where.step === undefined && { 'data-where': where.name, 'data-is': where.is.join(' ') }
  const name = (
    <>
      {words.asked[asked.name]}
      {asked.optional ? <span class="quiet">{` (${words.page.optional})`}</span> : null}
    </>
  )
  const notes = (
    <>
      {hint.length > 0 ? (
        <span class="field__hint" id={`${path}-hint`}>
          {hint.join(' ')}
        </span>
      ) : null}
      {fault ? (
        <span class="field__fault" id={`${path}-fault`}>
          {words.faults[fault.why]}
        </span>
      ) : null}
    </>
  )
  const described = [hint.length > 0 && `${path}-hint`, fault && `${path}-fault`].filter(Boolean)
  const box = <Box {...field} described={described.join(' ')} isWrong={fault !== undefined} />
  const looks = `field${fault ? ' field--wrong' : ''}${shape.type === 'rows' ? ' field--wide' : ''}`
  return isGroup ? (
    <fieldset class={looks} id={`field-${path}`} {...condition}>
      <legend class="field__name">{name}</legend>
      {notes}
      {box}
    </fieldset>
  ) : (
    <div class={looks} id={`field-${path}`} {...condition}>
      <label class="field__name" for={path}>
        {name}
      </label>
      {notes}
      {box}
    </div>
  )
}

/** What is known already: shown, and sent along. */
function Given({ field, name }: { field: FieldOf; name: string }) {
  const { form, asked } = field
  const value = String(field.answer)
  const tool = asked.shape.type === 'tool' && form.tools?.find(({ id }) => id === value)
  return (
    <div class="field" id={`field-${field.path}`}>
      <span class="field__name">{name}</span>
      <span class="given">{tool ? tool.name : choiceWord(form.reader.lang, value)}</span>
      <input type="hidden" name={field.path} value={value} />
    </div>
  )
}

function hintOf(reader: Reader, { name, shape, where, personal }: Asked): readonly string[] {
  const { page, help, asked } = caseWords[reader.lang]
  const is = where?.is.map((one) => choiceWord(reader.lang, one))
  return [
    help[name],
    shape.type === 'lines' ? page.linesHelp : undefined,
    shape.type === 'tool' || shape.type === 'tools' ? page.toolsHelp : undefined,
    personal ? page.personal : undefined,
    where && is && where.step === undefined
      ? page.onlyWhere(asked[where.name] ?? where.name, reader.figures.list(is))
      : undefined,
  ].filter((line) => line !== undefined)
}

type BoxOf = FieldOf & { readonly described: string; readonly isWrong: boolean }

function Box({ form, asked, path, answer, described, isWrong }: BoxOf) {
  const { shape } = asked
  const shared = {
    class: 'field__box',
    id: path,
    name: path,
    'aria-describedby': described || undefined,
    'aria-invalid': isWrong || undefined,
  }
  const text = Array.isArray(answer) ? answer.join('\n') : String(answer ?? '')
  switch (shape.type) {
    case 'line':
      return <input {...shared} value={text} maxLength={mostLineLetters} autocomplete="off" />
    case 'address':
      return <input {...shared} value={text} inputMode="url" autocomplete="off" />
    case 'day':
      return <input {...shared} value={text} type="date" />
    case 'count':
      return <input {...shared} value={text} inputMode="numeric" autocomplete="off" />
    case 'text':
      return (
        <textarea {...shared} rows={textRows} maxLength={mostTextLetters}>
          {text}
        </textarea>
      )
    case 'lines':
      return (
        <textarea {...shared} rows={linesRows}>
          {text}
        </textarea>
      )
    case 'tool':
      return <input {...shared} value={text} list={toolsList} autocomplete="off" />
    case 'tools':
      return (
        <input
          {...shared}
          value={Array.isArray(answer) ? answer.join(', ') : text}
          list={toolsList}
          autocomplete="off"
        />
      )
    case 'choice':
      return (
        <select {...shared}>
          <option value=""> </option>
          {shape.of.map((one) => (
            <option key={one} value={one} selected={one === answer}>
              {choiceWord(form.reader.lang, one)}
            </option>
          ))}
        </select>
      )
    case 'choices':
      return (
        <Checks
          type="checkbox"
          path={path}
          of={shape.of.map((one) => ({ value: one, says: choiceWord(form.reader.lang, one) }))}
          isChosen={(one) => [answer].flat().includes(one)}
        />
      )
    case 'yes-no':
      return (
        <Checks
          type="radio"
          path={path}
          of={(['yes', 'no'] as const).map((one) => ({
            value: one,
            says: choiceWord(form.reader.lang, one),
          }))}
          isChosen={(one) => answer === (one === 'yes') || answer === one}
        />
      )
    case 'rows':
      return (
        <Rows form={form} path={path} of={shape.of} rows={rowsIn({ rows: answer ?? [] }, 'rows')} />
      )
  }
}

function Checks({
  type,
  path,
  of,
  isChosen,
}: {
  type: 'checkbox' | 'radio'
  path: string
  of: readonly { readonly value: string; readonly says: string }[]
  isChosen: (value: string) => boolean
}) {
  return (
    <div class="checks">
      {of.map(({ value, says }) => (
        <label class="check" key={value}>
          <input type={type} name={path} value={value} checked={isChosen(value)} />
          {says}
        </label>
      ))}
    </div>
  )
}

function Rows({
  form,
  path,
  of,
  rows,
}: {
  form: AskedForm
  path: string
  of: readonly Asked[]
  rows: readonly Answers[]
}) {
  const { page } = caseWords[form.reader.lang]
  const isFixed =
    rows.length > 0 && of.filter(({ optional }) => !optional).every(({ given }) => given)
  const shown = isFixed ? rows.length : Math.max(leastRows, rows.length + spareRows)
  const all = Array.from({ length: shown }, (_, at) => rows[at] ?? {})
  return (
    <>
      {all.map((row, at) => (
        <fieldset class="asked-row" key={`${path}.${at}`}>
          <legend>{page.row(form.reader.figures.count(at + 1))}</legend>
          <div class="asked-row__fields">
            {of.map((asked) => (
              <AskedField
                key={asked.name}
                form={form}
                asked={asked}
                path={`${path}.${at}.${asked.name}`}
                answer={row[asked.name]}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </>
  )
}
