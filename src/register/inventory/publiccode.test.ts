import { expect, test } from 'vitest'
import { day } from '#kernel'
import { readPubliccode } from './publiccode.ts'

const options = { file: 'publiccode.yml', asOf: day('2026-11-22') }
const good = {
  publiccodeYmlVersion: '0.3',
  name: 'Segnala',
  url: 'https://github.com/Comune-Esempio/segnala',
  landingURL: 'https://segnala.example.org/',
  developmentStatus: 'stable',
  softwareType: 'standalone/web',
  releaseDate: '2023-08-02',
  legal: { license: 'AGPL-3.0-only', repoOwner: 'Comune di Esempio' },
  localisation: { localisationReady: true, availableLanguages: ['it'] },
  description: {
    it: { shortDescription: 'Segnalazioni', features: ['Segnalazioni anonime', 'Gestione'] },
    en: { shortDescription: 'Reports', features: ['Anonymous reports', 'Case handling'] },
  },
}
const readRow = (record: unknown) => readPubliccode(record, options).rows[0]

test('one language speaks for the tool, so that no function counts twice', () => {
  expect(readRow(good)).toMatchObject({
    type: 'draft',
    draft: {
      name: 'Segnala',
      kind: 'site',
      sponsorName: 'Comune di Esempio',
      capabilities: [{ text: 'Anonymous reports' }, { text: 'Case handling' }],
      papers: { kind: 'site', address: 'https://segnala.example.org/' },
      life: 'live',
      launchedOn: { from: '2023-08-02', to: '2023-08-02' },
      beside: {
        url: 'https://github.com/Comune-Esempio/segnala',
        'legal.license': 'AGPL-3.0-only',
      },
    },
  })
})

test('what its makers call obsolete is retired', () => {
  expect(readRow({ ...good, developmentStatus: 'obsolete' })).toMatchObject({
    draft: { life: 'retired' },
  })
})

test('software for telephones is an app', () => {
  expect(readRow({ ...good, platforms: ['ios', 'android'] })).toMatchObject({
    draft: { kind: 'app', papers: { form: 'app' } },
  })
})

test.each(['0', '0.2', '0.2.2', '0.7', '1', '1.0', 0.4])(
  'version %s is read',
  (publiccodeYmlVersion) => {
    expect(readRow({ ...good, publiccodeYmlVersion })).toMatchObject({ type: 'draft' })
  },
)

test.each([
  ['publiccodeYmlVersion', { ...good, publiccodeYmlVersion: '2' }, 'known-version'],
  ['name', { ...good, name: '' }, 'one-line'],
  ['url', { ...good, url: 'segnala' }, 'web-address'],
  ['description', { ...good, description: 'text' }, 'text'],
  [
    'localisation.localisationReady',
    { ...good, localisation: { localisationReady: 'yes' } },
    'true-or-false',
  ],
  [
    'dependsOn.open[0].optional',
    { ...good, dependsOn: { open: [{ name: 'x', optional: 'no' }] } },
    'true-or-false',
  ],
])('a record whose %s breaks the standard is refused by that key', (key, record, wanted) => {
  expect(readRow(record)).toEqual({
    type: 'refused',
    row: 1,
    refusal: { type: 'record-not-valid', cell: key, key, wanted },
  })
})

test('a record that names nobody is answered for by the account its code lies under', () => {
  const { legal: _legal, ...rest } = good
  expect(readRow(rest)).toMatchObject({ draft: { sponsorName: 'Comune Esempio' } })
})
