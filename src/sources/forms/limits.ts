/** The largest file that is read as a form: 20 MB. */
export const mostFormBytes = 20 * 1024 * 1024
/** The most that all parts of one document may unpack to: 200 MB. */
export const mostFormUnpackedBytes = 200 * 1024 * 1024
/** A table wider than this is no form to be filled in by hand. */
export const mostColumns = 200
/** Rows of a sheet that are looked at. */
export const mostRows = 2000
/** Fields of one form; a list of fields may hold as many in each of its forms. */
export const mostFields = 5000
/** Objects within objects of a schema. */
export const deepestSchema = 40
/** Parts of a schema that are looked at while it unfolds. */
export const mostSteps = 200_000
