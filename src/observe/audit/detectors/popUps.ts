import { type Detect, type Fault, onPages } from '../answer.ts'

/** Nothing is put before the page that nobody asked for: no layer over it, no dialog, no window. */
export const popUps: Detect = (looked, limits) =>
  onPages(looked, ({ address: page, overlays, interruptions }) => [
    ...overlays
      .filter(({ share }) => share >= limits.overlay)
      .map(
        ({ where, share, text }): Fault => ({
          code: 'overlay',
          page,
          where,
          seen: text,
          measured: share,
          wanted: limits.overlay,
        }),
      ),
    ...interruptions.slice(0, 1).map(
      ({ kind, text }): Fault => ({
        code: kind === 'window' ? 'window-opened' : 'script-dialog',
        page,
        seen: text,
        count: interruptions.length,
      }),
    ),
  ])
