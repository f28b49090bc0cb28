import { fileURLToPath } from 'node:url'
import openapiTS, { type OpenAPI3, astToString } from 'openapi-typescript'
import ts from 'typescript'
import { type AnswerSchemas, createHttp } from '#http'
import { handmadeApp } from '../test/pages/handmadeApp.ts'
import { describeAnswers } from './answersSchema.ts'

const at = (path: string) => fileURLToPath(new URL(`../src/faces/${path}`, import.meta.url))
const heading = `// Made from the API's description by scripts/describeApi.ts. Not to be changed by hand.
import type { Day, Id } from '#kernel'

`

/** What is made from the types of `answers.ts` and the schemas of the routes: the answers as JSON Schema, and the console's client as types. */
export async function describedFiles(): Promise<
  readonly { readonly file: string; readonly text: string }[]
> {
  const answers = describeAnswers()
  const server = createHttp(handmadeApp(), {
    lang: 'en',
    importAllowed: false,
    answers: JSON.parse(answers) as AnswerSchemas,
    onBroken: (error) => {
      throw error
    },
  })
  const described = (await server.inject('/api/openapi.json')).json<OpenAPI3>()
  await server.close()
  const types = await openapiTS(described, { immutable: true, transform: brandOf })
  return [
    { file: at('http/answers.json'), text: answers },
    { file: at('console/api/described.ts'), text: heading + astToString(types) },
  ]
}

/** Ids and days keep their brands, so that one is not taken for another. */
function brandOf(schema: object): ts.TypeNode | undefined {
  const { pattern, format } = schema as { readonly pattern?: string; readonly format?: string }
  const { factory } = ts
  if (format === 'date') return factory.createTypeReferenceNode('Day')
  const letter = /^\^([A-Z])-\[/.exec(pattern ?? '')?.[1]
  if (letter === undefined) return undefined
  const literal = factory.createLiteralTypeNode(factory.createStringLiteral(letter))
  return factory.createTypeReferenceNode('Id', [literal])
}
