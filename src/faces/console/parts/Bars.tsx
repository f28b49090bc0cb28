import { BarChart } from 'echarts/charts'
import { AriaComponent, GridComponent } from 'echarts/components'
import { type EChartsType, init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { coloursOf, font, useDark } from '../frame/theme.ts'

use([BarChart, GridComponent, AriaComponent, CanvasRenderer])

export type BarRow = {
  readonly name: string
  readonly value: number
  /** The figure as it is written at the end of its bar. */
  readonly says: string
  /** Hatched: nobody knows. */
  readonly isUnknown?: boolean
}

const rowHeight = 34
const barWidth = 14
const hatch = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -0.785 } as const

/** Bars from nought with the figures at their ends; the unknown is hatched. The sentence above says what they show. */
export function Bars({ rows, says }: { readonly rows: readonly BarRow[]; readonly says: string }) {
  const isDark = useDark()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!place.current) return undefined
    const chart: EChartsType = init(place.current)
    const look = coloursOf(isDark)
    const text = { color: look.ink, fontSize: 13 }
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: font },
      aria: { enabled: true, label: { description: says } },
      grid: { left: 4, right: 96, top: 4, bottom: 4, containLabel: true },
      xAxis: { type: 'value', min: 0, show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map(({ name }) => name),
        axisLine: { lineStyle: { color: look.line } },
        axisTick: { show: false },
        axisLabel: { ...text, width: 190, lineHeight: 15, overflow: 'break' },
      },
      series: [
        {
          type: 'bar',
          barWidth,
          label: {
            show: true,
            position: 'right',
            ...text,
            formatter: ({ dataIndex }: { dataIndex: number }) => rows[dataIndex]?.says ?? '',
          },
          data: rows.map(({ value, isUnknown }) => ({
            value,
            itemStyle: isUnknown
              ? {
                  color: look.paper,
                  borderColor: look.quiet,
                  decal: { ...hatch, color: look.quiet },
                }
              : { color: look.accent },
          })),
        },
      ],
    })
    const resize = new ResizeObserver(() => chart.resize())
    resize.observe(place.current)
    return () => {
      resize.disconnect()
      chart.dispose()
    }
  }, [rows, says, isDark])
  return (
    <figure className="chart">
      <figcaption>{says}</figcaption>
      <div ref={place} style={{ height: rows.length * rowHeight + barWidth }} />
    </figure>
  )
}
