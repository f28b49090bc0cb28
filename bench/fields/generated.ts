import type { Field, FieldType } from '#register'
import { random } from '../../scripts/fields/boost.ts'

const fieldsOfForm = 40
const sectionsOfForm = 5
const askingsPerDatum = 8

const people =
  `applicant,claimant,spouse,child,parent,guardian,representative,household member,household head,owner,
employer,school,organization,emergency contact,caregiver,student,patient,beneficiary,witness,tenant`
    .split(',')
    .map((word) => word.trim())
const common: readonly (readonly [string, FieldType, string])[] = [
  ['full name', 'group', 'name'],
  ['date of birth', 'date', 'date'],
  ['social security number', 'text', 'ssn'],
  ['mailing address', 'group', 'address'],
  ['phone number', 'text', 'phone'],
  ['email address', 'text', 'email'],
  ['gender', 'choice', 'gender'],
  ['marital status', 'choice', 'maritalStatus'],
  ['occupation', 'text', ''],
  ['bank account', 'group', 'bankAccount'],
  ['signature', 'signature', 'signature'],
  ['date signed', 'date', 'date'],
]
const ends: readonly (readonly [string, FieldType])[] = [
  ['area', 'number'],
  ['number', 'number'],
  ['date', 'date'],
  ['amount', 'number'],
  ['type', 'choice'],
  ['description', 'text'],
  ['status', 'choice'],
  ['start date', 'date'],
  ['end date', 'date'],
  ['reference', 'text'],
  ['cost', 'number'],
  ['income', 'number'],
  ['location', 'text'],
  ['reason', 'text'],
]
const syllables =
  `ba be bo ca ce co da de do fa fe fo ga ge go ha he ho la le lo ma me mo na ne no pa pe po ra re ro sa
se so ta te to va ve vo`
    .split(/\s+/)
    .filter((one) => one !== '')

/** Fields of made-up forms, forty a form: some that every form asks of somebody, most about a topic that a few forms share, each in one of several wordings. */
export function generatedFields(count: number): readonly Field[] {
  const next = random(7)
  const below = (end: number) => Math.floor(next() * end)
  const pick = <T>(list: readonly T[]) => list[below(list.length)] as T
  const topics = Math.max(50, Math.floor(count / askingsPerDatum / ends.length))
  const words = Array.from({ length: Math.max(400, Math.floor(topics / 4)) }, () =>
    Array.from({ length: 3 }, () => pick(syllables)).join(''),
  )
  const topicWords = Array.from({ length: topics }, () => [pick(words), pick(words)] as const)
  const fields: Field[] = []
  for (let form = 0; fields.length < count; form++) {
    const isJoined = next() < 0.3
    for (let section = 0; section < sectionsOfForm; section++) {
      const about = next() < 0.4 ? pick(people) : undefined
      // Some topics are asked far oftener than others.
      const topic = Math.floor(topics * next() * next())
      const [first, second] = topicWords[topic] as readonly [string, string]
      const number = section + 1
      const heading = pick([
        `${first} ${second}`,
        `${first} details`,
        `${second} and ${first}`,
        `Part ${number} ${first}`,
        `Section ${number}: ${second} information`,
      ])
      const size = fieldsOfForm / sectionsOfForm
      const asked = shuffled(about === undefined ? ends.length : common.length, below).slice(
        0,
        size,
      )
      for (const one of asked) {
        if (fields.length === count) break
        const at = fields.length
        if (about !== undefined) {
          const [name, type, format] = common[one] as (typeof common)[number]
          fields.push({
            form: `F${form}`,
            path: `p${at}`,
            label: isJoined ? `${about} ${name}` : name,
            sections: isJoined ? [] : [pick([`${about} information`, about, `about the ${about}`])],
            type,
            ...(format === '' ? {} : { format }),
          })
          continue
        }
        const [name, type] = ends[one] as (typeof ends)[number]
        const label = pick([
          `${second} ${name}`,
          `${name} of ${first} ${second}`,
          `${first} ${second} ${name}`,
          `what is the ${name} of the ${second}`,
          `${name} (${second})`,
        ])
        fields.push({
          form: `F${form}`,
          path: `p${at}`,
          label,
          sections: [heading],
          type,
          ...(next() < 0.2 ? { help: `Enter the ${name} of the ${first} ${second}` } : {}),
        })
      }
    }
  }
  return fields
}

function shuffled(count: number, below: (end: number) => number): readonly number[] {
  const list = Array.from({ length: count }, (_, at) => at)
  for (let at = list.length - 1; at > 0; at--) {
    const other = below(at + 1)
    const kept = list[at] as number
    list[at] = list[other] as number
    list[other] = kept
  }
  return list
}
