/**
 * Some parts bring small styles of their own while they run (a drawer that stops the page behind it from scrolling)
 * and know nothing of the number that the page's policy asks for. Every style that this page makes gets it here.
 */
export function giveNonce(nonce: string): void {
  const create = document.createElement.bind(document)
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    const element = create(name, options)
    if (element instanceof HTMLStyleElement) element.nonce = nonce
    return element
  }) as typeof document.createElement
}
