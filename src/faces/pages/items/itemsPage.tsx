import { type DataItem, type ItemSubject, itemSubjects } from '#register'
import { holderName, itemWords } from '#words'
import { Carried } from '../frame.tsx'
import type { Reader } from '../reader.ts'

/** What was asked of the vocabulary: a subject, or words of a name in all of it. */
export type ItemsWish = { readonly subject: ItemSubject; readonly text?: string | undefined }

/** The data that match: those of the subject, or of every subject where words were given. */
export function wishedItems(
  items: readonly DataItem[],
  { subject, text }: ItemsWish,
): readonly DataItem[] {
  const sought = text?.trim().toLowerCase()
  if (!sought) return items.filter((item) => item.subject === subject)
  return items.filter(({ label, synonyms }) =>
    [...Object.values(label), ...Object.values(synonyms).flat()].some((name) =>
      name.toLowerCase().includes(sought),
    ),
  )
}

/** The vocabulary of data items: what forms ask for, what it means and who holds it. */
export function ItemsPage({
  reader,
  items,
  wish,
}: {
  reader: Reader
  items: readonly DataItem[]
  wish: ItemsWish
}) {
  const says = itemWords[reader.lang]
  const shown = wishedItems(items, wish)
  const isSearch = Boolean(wish.text?.trim())
  return (
    <>
      <h1>{says.title}</h1>
      <p class="lead">{says.lead(reader.figures.count(items.length))}</p>
      <section class="filters" aria-label={says.choose}>
        <ul class="filters__line">
          {itemSubjects.map((subject) => (
            <li key={subject}>
              <a
                href={reader.to('/data-items', { subject })}
                aria-current={!isSearch && subject === wish.subject ? 'true' : undefined}
              >
                {says.subjects[subject]}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <form action="/data-items" method="get" class="items__search">
        <label for="text">{says.filter}</label>
        <input
          class="field__box"
          id="text"
          name="text"
          type="search"
          value={wish.text ?? ''}
          maxLength={100}
        />
        <Carried reader={reader} />
        <button class="button">{says.show}</button>
      </form>
      {shown.length === 0 ? <p>{says.none}</p> : <Items reader={reader} items={shown} />}
    </>
  )
}

function Items({ reader, items }: { reader: Reader; items: readonly DataItem[] }) {
  const { lang, figures } = reader
  const says = itemWords[lang]
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{says.datum}</th>
          <th scope="col">{says.means}</th>
          <th scope="col">{says.type}</th>
          <th scope="col">{says.holder}</th>
          <th scope="col">{says.changes}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, label, synonyms, means, type, unit, codes, holder, fresh }) => (
          <tr key={id} id={id}>
            <th scope="row">
              {label[lang]}
              {synonyms[lang].length > 0 ? (
                <small class="quiet items__names">
                  {says.alsoCalled(figures.list(synonyms[lang]))}
                </small>
              ) : null}
            </th>
            <td class="card-wide">{means[lang]}</td>
            <td data-name={says.type}>
              {[says.types[type], unit && (says.units[unit] ?? unit), codes]
                .filter(Boolean)
                .join(' · ')}
            </td>
            <td data-name={says.holder}>{holderName(lang, holder)}</td>
            <td data-name={says.changes}>{says.fresh[fresh]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
