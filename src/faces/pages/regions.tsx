import type { RegionPart, RegionView } from '#usecases'
import { LoadTable } from './parts/loads.tsx'
import { Unknown } from './parts/small.tsx'
import type { Reader } from './reader.ts'

/** Where the hours fall, region by region down to the single office. */
export function RegionsPage({ reader, view }: { reader: Reader; view: RegionView }) {
  const { words, figures } = reader
  const { overview, regions: says } = words
  return (
    <>
      <p class="trail">
        <a href={reader.to('/regions')}>{says.title}</a>
        {view.above.map((region) => (
          <>
            {' › '}
            <a href={reader.to('/regions', { within: region })}>{region}</a>
          </>
        ))}
      </p>
      <h1>{view.region ?? says.title}</h1>
      <p class="lead">
        {says.lead(
          figures.count(view.sum.offices),
          figures.count(view.sum.tools + view.sum.unknownTools),
          figures.about(view.sum.hours),
        )}
      </p>
      <p class="quiet">{overview.loadNote}</p>
      <LoadTable
        reader={reader}
        first={says.part}
        rows={view.parts.map((part) => ({
          ...part,
          key: keyOf(part),
          name: <PartName reader={reader} part={part} />,
        }))}
      />
    </>
  )
}

function keyOf(part: RegionPart): string {
  switch (part.type) {
    case 'region':
      return part.region
    case 'office':
      return part.office
    case 'nowhere':
      return ''
  }
}

function PartName({ reader, part }: { reader: Reader; part: RegionPart }) {
  switch (part.type) {
    case 'region':
      return <a href={reader.to('/regions', { within: part.region })}>{part.region}</a>
    case 'office':
      return <a href={reader.links.office(part.office)}>{part.name}</a>
    case 'nowhere':
      return <Unknown>{reader.words.regions.nowhere}</Unknown>
  }
}
