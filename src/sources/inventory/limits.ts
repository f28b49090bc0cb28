/** The largest file that is read: 200 MB. */
export const mostBytes = 200 * 1024 * 1024
/** The most that all parts of one workbook may unpack to: 1 GB. */
export const mostUnpackedBytes = 1024 * 1024 * 1024
/** The largest text of one publiccode.yml: 2 MB. */
export const mostYamlBytes = 2 * 1024 * 1024
/** Aliases that one publiccode.yml may expand to. */
export const mostAliases = 100
/** Files that one folder may hold. */
export const mostFiles = 20_000
/** Folders within folders that are looked into. */
export const deepestFolder = 12
/** The longest row or shared text of a workbook, in characters of its XML. */
export const mostElementLength = 64 * 1024 * 1024
