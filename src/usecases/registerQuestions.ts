import type { OfficeId, ToolId } from '#kernel'
import type { Office } from '#register'
import type { Listed, OverlapCursor } from './cursors.ts'
import type {
  Overview,
  RegisterPage,
  RegisterQuery,
  RegisterStore,
  StoredOverlap,
  StoredTool,
} from './ports.ts'

export type PageWish = { readonly page: number; readonly pageSize: number }
export type OfficeWithTools = Office & { readonly tools: number }

/** What anybody may ask of the register. None of it changes anything. */
export type RegisterQuestions = {
  readonly overview: () => Promise<Overview | undefined>
  readonly searchTools: (query: RegisterQuery) => Promise<RegisterPage>
  readonly showTool: (id: ToolId) => Promise<StoredTool | undefined>
  readonly showOverlap: (a: ToolId, b: ToolId) => Promise<StoredOverlap | undefined>
  readonly listOverlaps: (
    page: PageWish & { readonly after?: OverlapCursor },
  ) => Promise<Listed<StoredOverlap, OverlapCursor>>
  readonly listOffices: () => Promise<readonly OfficeWithTools[]>
  readonly showOffice: (id: OfficeId) => Promise<OfficeWithTools | undefined>
}

/** The longest page anybody gets at once; who wants all takes the open data. */
const mostRows = 500
/** A page number beyond this is nobody's wish, and the database counts no further. */
const lastPage = 1_000_000

/** The questions, asked of one store. */
export function registerQuestions(store: RegisterStore): RegisterQuestions {
  return {
    overview: () => store.overview(),
    searchTools: (query) => store.search({ ...query, ...sensible(query) }),
    showTool: (id) => store.tool(id),
    showOverlap: (a, b) => store.overlap(a, b),
    listOverlaps: (page) => store.overlaps({ ...page, ...sensible(page) }),
    listOffices: () => store.offices(),
    async showOffice(id) {
      const offices = await store.offices()
      return offices.find((office) => office.id === id)
    },
  }
}

function sensible({ page, pageSize }: PageWish): PageWish {
  return { page: within(page, lastPage), pageSize: within(pageSize, mostRows) }
}

function within(wish: number, most: number): number {
  if (!Number.isFinite(wish)) return 1
  return Math.min(most, Math.max(1, Math.trunc(wish)))
}
