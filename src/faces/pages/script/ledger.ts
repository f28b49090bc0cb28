// Verifies a ledger in the reader's own browser. The page works without: the command line does the same.
// What it takes is loaded when somebody asks for it.
import type { Verified } from './verifyFile.ts'

const form = document.querySelector<HTMLFormElement>('form[data-verify]')
const told = document.querySelector<HTMLElement>('[data-verified]')
if (form && told) {
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void verify(form, told)
  })
}

async function verify(from: HTMLFormElement, to: HTMLElement): Promise<void> {
  const sent = new FormData(from)
  const [file, older] = [fileIn(sent, 'file'), fileIn(sent, 'older')]
  const key = String(sent.get('key') ?? '')
    .trim()
    .toLowerCase()
  const { none = '', busy = '' } = from.dataset
  if (!file) return tell(to, { isGood: false, lines: [none] })
  tell(to, { isGood: false, lines: [busy] })
  const { verifyFile } = await import('./verifyFile.ts')
  tell(to, await verifyFile(file, { ...(older && { older }), ...(key !== '' && { key }) }))
}

/** An empty file input sends a file without a name. */
function fileIn(sent: FormData, name: string): File | undefined {
  const file = sent.get(name)
  return file instanceof File && file.name !== '' ? file : undefined
}

function tell(to: HTMLElement, { isGood, lines }: Verified): void {
  to.className = isGood ? 'done' : ''
  to.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement('p')
      paragraph.textContent = line
      return paragraph
    }),
  )
}
