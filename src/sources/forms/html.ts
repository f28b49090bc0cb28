import { Parser } from 'htmlparser2'
import type { Field, FieldCode, FieldType, ReadForm } from '#register'
import { tidyLabel } from '#register'
import { FormFault } from './fault.ts'
import { mostFields } from './limits.ts'

type Control = {
  tag: string
  id: string | undefined
  name: string
  type: string
  attributes: { readonly [name: string]: string }
  sections: readonly string[]
  wrapping: Label | undefined
  /** The nearest text before it outside of any label: a cell of a table, a line. */
  before: string
  codes: FieldCode[]
}
type Label = { text: string; for: string | undefined }

const asked = new Set(['input', 'select', 'textarea'])
const notAsked = /^(?:hidden|submit|button|reset|image)$/

/** The fields of an HTML form: every control a person fills in, by its label; radio buttons of one name are one field. */
export function readHtml(html: string, file: string, key: string): ReadForm {
  const controls: Control[] = []
  const labels: Label[] = []
  const legends: string[] = []
  let open: Label | undefined
  let select: Control | undefined
  let option: { value: string | undefined; text: string } | undefined
  let collecting: 'legend' | 'title' | 'heading' | undefined
  let silent = 0
  let text = ''
  let before = ''
  let title = ''
  let heading = ''

  const endOption = () => {
    if (option === undefined || select === undefined) return
    const label = option.text.replaceAll(/\s+/g, ' ').trim()
    const value = option.value ?? label
    if (value !== '')
      select.codes.push(label === '' || label === value ? { value } : { value, label })
    option = undefined
  }
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (tag === 'script' || tag === 'style' || tag === 'template') silent++
        if (tag === 'fieldset') legends.push('')
        if (tag === 'legend') collecting = 'legend'
        if (tag === 'title') collecting = 'title'
        if (/^h[1-6]$/.test(tag)) collecting = 'heading'
        if (collecting !== undefined && /^(?:legend|title|h[1-6])$/.test(tag)) text = ''
        if (tag === 'label') {
          open = { text: '', for: attributes['for'] }
          labels.push(open)
        }
        if (/^(?:td|th|p|div|li|tr|dt|dd)$/.test(tag) && tag !== 'td') before = ''
        if (tag === 'option') {
          endOption()
          option = { value: attributes['value'], text: attributes['label'] ?? '' }
        }
        if (!asked.has(tag) || notAsked.test(attributes['type'] ?? '')) return
        const control: Control = {
          tag,
          id: attributes['id'],
          name: attributes['name'] ?? attributes['id'] ?? '',
          type: attributes['type']?.toLowerCase() ?? tag,
          attributes,
          sections: legends.map(tidyLabel).filter((one) => one !== ''),
          wrapping: open,
          before,
          codes: [],
        }
        controls.push(control)
        if (controls.length > mostFields)
          throw new FormFault({ type: 'form-too-long', file, fields: controls.length, mostFields })
        if (tag === 'select') select = control
      },
      ontext: (said) => {
        if (silent > 0) return
        if (option !== undefined) option.text += said
        else if (collecting !== undefined) text += said
        else if (select === undefined) {
          if (open !== undefined) open.text += said
          else if (said.trim() !== '') before = said
        }
      },
      onclosetag: (tag) => {
        if (tag === 'script' || tag === 'style' || tag === 'template') silent--
        if (tag === 'option') endOption()
        if (tag === 'select') {
          endOption()
          select = undefined
        }
        if (tag === 'label') open = undefined
        if (tag === 'fieldset') legends.pop()
        if (tag === 'legend' && legends.length > 0) legends[legends.length - 1] = text
        if (tag === 'title') title = text
        if (/^h[1-6]$/.test(tag) && heading === '') heading = text
        if (/^(?:legend|title|h[1-6])$/.test(tag)) collecting = undefined
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  const named = tidyLabel(heading) || tidyLabel(title)
  return {
    key,
    head: named === '' ? {} : { title: named },
    fields: fieldsOf(controls, labels, key),
    remarks: [],
  }
}

function fieldsOf(
  controls: readonly Control[],
  labels: readonly Label[],
  form: string,
): readonly Field[] {
  const fields: Field[] = []
  const seen = new Set<string>()
  for (const [number, control] of controls.entries()) {
    const isTick = control.type === 'radio' || control.type === 'checkbox'
    const group = isTick
      ? controls.filter((one) => one.type === control.type && one.name === control.name)
      : []
    const path = control.name === '' ? `field${number + 1}` : control.name
    if (seen.has(path)) continue
    seen.add(path)
    const own = labelOf(control, labels)
    const isGroup = control.type === 'radio' || group.length > 1
    const section = control.sections.at(-1)
    const codes = isGroup
      ? group.map((one): FieldCode => {
          const value = one.attributes['value'] ?? 'on'
          const label = labelOf(one, labels)
          return label === '' || label === value ? { value } : { value, label }
        })
      : control.codes
    const help = control.attributes['placeholder'] ?? control.attributes['title']
    fields.push({
      form,
      path,
      label: isGroup
        ? (section ?? tidyLabel(control.before)) || path
        : own || tidyLabel(control.before) || path,
      sections: isGroup ? control.sections.slice(0, -1) : control.sections,
      type: typeOf(control, isGroup),
      ...(formats.has(control.type) ? { format: control.type } : {}),
      ...(codes.length === 0 ? {} : { codes }),
      ...(help === undefined || help === own ? {} : { help }),
      ...('required' in control.attributes ? { required: true } : {}),
      ...(path.endsWith('[]') && !isGroup ? { repeats: true } : {}),
    })
  }
  return fields
}

const formats = new Set(['email', 'tel', 'url', 'date', 'month'])

function typeOf(control: Control, isGroup: boolean): FieldType {
  if (control.tag === 'select') return 'multiple' in control.attributes ? 'choices' : 'choice'
  if (control.type === 'radio') return 'choice'
  if (control.type === 'checkbox') return isGroup ? 'choices' : 'yes-no'
  if (/^(?:date|datetime-local|month|week)$/.test(control.type)) return 'date'
  if (/^(?:number|range)$/.test(control.type)) return 'number'
  if (control.type === 'time') return 'time'
  return control.type === 'file' ? 'file' : 'text'
}

function labelOf(control: Control, labels: readonly Label[]): string {
  const byId = control.id === undefined ? undefined : labels.find((one) => one.for === control.id)
  const said = byId?.text ?? control.wrapping?.text ?? control.attributes['aria-label'] ?? ''
  return tidyLabel(said)
}
