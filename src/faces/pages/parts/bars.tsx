import type { Outcome } from '#decide'

const width = 100

/** The hatching of what is unknown, defined once on a page and used by every bar. */
export function Hatches() {
  return (
    <svg class="hatches" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line class="hatch-line" x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
    </svg>
  )
}

export type BarPart = {
  readonly value: number
  readonly look: 'plain' | 'strong' | 'unknown' | Outcome
}

/** A bar from nought, drawn of parts; the unknown is hatched. The figure itself stands in words beside it. */
export function Bar({ parts, most }: { parts: readonly BarPart[]; most: number }) {
  let from = 0
  return (
    <svg class="bars__bar" aria-hidden="true" focusable="false">
      {parts.map(({ value, look }, index) => {
        const share = most > 0 ? Math.max((value / most) * width, value > 0 ? 0.4 : 0) : 0
        const x = `${from.toFixed(2)}%`
        from += share
        const size = { x, y: '0', width: `${share.toFixed(2)}%`, height: '100%' }
        if (look === 'unknown')
          return [
            <rect key={index} {...size} fill="url(#hatch)" />,
            <rect key={`${index}e`} {...size} class="hatch-edge" />,
          ]
        return <rect key={index} {...size} class={`bar ${classOf(look)}`} />
      })}
    </svg>
  )
}

function classOf(look: Exclude<BarPart['look'], 'unknown'>): string {
  switch (look) {
    case 'plain':
      return ''
    case 'strong':
    case 'merge':
      return 'bar--strong'
    case 'retain':
    case 'rectify':
    case 'retire':
      return `bar--${look}`
  }
}
