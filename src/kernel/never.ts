/** A place the compiler has proved unreachable. Reaching it is a defect, so it throws. */
export function never(impossible: never): never {
  throw new Error(`unreachable: ${JSON.stringify(impossible)}`)
}
