import { expect, test } from 'vitest'
import { DatabaseAway, toldAsAway } from './databaseAway.ts'

const coded = (code: string) => Object.assign(new Error('some words'), { code })

test.each(['ECONNREFUSED', '57P01', '57P03', '08006', '53300'])(
  'the code %s says that the database is away',
  (code) => expect(toldAsAway(coded(code))).toBeInstanceOf(DatabaseAway),
)

test('so does a connection that broke in the middle', () => {
  expect(toldAsAway(new Error('Connection terminated unexpectedly'))).toBeInstanceOf(DatabaseAway)
})

test.each(['23505', '42601', '22P02'])('the code %s is told as it is', (code) => {
  const cause = coded(code)
  expect(toldAsAway(cause)).toBe(cause)
})
