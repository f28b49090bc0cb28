import { Table, type TableProps } from 'antd'

type Columns<T> = NonNullable<TableProps<T>['columns']>

/** A table that reads as cards on a phone: each cell then carries the name of its column. A wide one is moved sideways where there is no room. */
export function Rows<T extends object>({
  columns = [],
  className = '',
  isWide = false,
  ...rest
}: TableProps<T> & { readonly isWide?: boolean }) {
  return (
    <Table<T>
      size="small"
      {...(isWide && { scroll: { x: 'max-content' } })}
      {...rest}
      className={`rows ${className}`}
      columns={columns.map(withName)}
    />
  )
}

function withName<T extends object>(column: Columns<T>[number]): Columns<T>[number] {
  if ('children' in column) return { ...column, children: column.children.map(withName) }
  const { title, onCell } = column
  const name = typeof title === 'string' ? { 'data-name': title } : {}
  return { ...column, onCell: (...of) => ({ ...onCell?.(...of), ...name }) }
}
