/** Long work is cut by it, so that whoever else waits gets a turn. */
export function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
