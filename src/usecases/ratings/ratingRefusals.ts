import type { ToolId } from '#kernel'

/** Why a rating was not taken, or what was said at a call-back was not. */
export type RatingRefusal =
  | { readonly type: 'rating-tool-unknown'; readonly tool: string }
  | { readonly type: 'rating-tool-retired'; readonly tool: ToolId; readonly name: string }
  | { readonly type: 'rating-grade-wrong'; readonly sent: string }
  | { readonly type: 'rating-words-too-long'; readonly letters: number; readonly most: number }
  | { readonly type: 'rating-contact-unreadable' }
  /** The same address has rated the same tool so often. */
  | { readonly type: 'rating-too-often'; readonly seconds: number }
  /** So many rate the tool at once that no more are taken for the moment. */
  | { readonly type: 'rating-tool-flooded'; readonly seconds: number }
  | { readonly type: 'rating-day-wrong'; readonly sent: string }
  /** A rating that nobody gave cannot be bad. */
  | { readonly type: 'rating-default-bad' }
  | { readonly type: 'rating-tool-not-yours'; readonly tool: ToolId }
  | { readonly type: 'receipt-unknown' }
  | { readonly type: 'receipt-not-asked-now' }
  | { readonly type: 'receipt-said-already' }
