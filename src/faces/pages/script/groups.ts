// Hashes lists and chats of groups in the clerk's own browser. The page works without: the command line does the same.
// What it takes is loaded when somebody asks for it.
const part = document.querySelector<HTMLElement>('[data-hash-here]')
const form = part?.querySelector<HTMLFormElement>('[data-hash]')
const told = part?.querySelector<HTMLElement>('[data-told]')
const preview = part?.querySelector<HTMLElement>('[data-preview]')
if (part && form && told && preview) begin(part, form, told, preview)

function begin(
  whole: HTMLElement,
  asked: HTMLFormElement,
  says: HTMLElement,
  shown: HTMLElement,
): void {
  whole.hidden = false
  let hashed = ''
  asked.addEventListener('submit', (submitted) => {
    submitted.preventDefault()
    void hash()
  })
  asked.addEventListener('change', forget)
  whole.querySelector('[data-new-key]')?.addEventListener('click', () => void newKey())
  whole.querySelector('[data-save]')?.addEventListener('click', () => {
    save('groups.hashed.json', hashed)
  })
  whole.querySelector('[data-send-now]')?.addEventListener('click', () => send(hashed))

  async function hash(): Promise<void> {
    forget()
    const button = asked.querySelector<HTMLButtonElement>('[data-busy]')
    tell(says, [button?.dataset['busy'] ?? ''])
    if (button) button.disabled = true
    try {
      const { hashFiles } = await import('./hashGroups.ts')
      const done = await hashFiles(asked)
      tell(says, done.lines, done.ok ? '' : 'errors')
      if (!done.ok) return
      hashed = done.text
      button?.classList.remove('button--primary')
      show(shown, done)
    } finally {
      if (button) button.disabled = false
    }
  }

  /** What was hashed does not outlive a change of what it was made from. */
  function forget(): void {
    hashed = ''
    asked.querySelector('[data-busy]')?.classList.add('button--primary')
    shown.hidden = true
    tell(says, [])
  }

  async function newKey(): Promise<void> {
    const { newKeyFile } = await import('./hashGroups.ts')
    save('groups.key', newKeyFile())
  }
}

const mostRows = 200
const mostLetters = 200_000

function show(
  to: HTMLElement,
  { groups, text }: { readonly groups: readonly (readonly string[])[]; readonly text: string },
): void {
  const body = to.querySelector<HTMLElement>('[data-groups]')
  const { members = '', weeks = '' } = body?.dataset ?? {}
  const names = ['', members, weeks]
  body?.replaceChildren(
    ...groups.slice(0, mostRows).map((cells) => {
      const row = document.createElement('tr')
      row.append(
        ...cells.map((said, at) => {
          const cell = document.createElement(at === 0 ? 'th' : 'td')
          if (at === 0) cell.setAttribute('scope', 'row')
          else {
            cell.className = 'number'
            cell.dataset['name'] = names[at] ?? ''
          }
          cell.textContent = said
          return cell
        }),
      )
      return row
    }),
  )
  const whole = to.querySelector('[data-whole]')
  if (whole) {
    whole.textContent = text.length > mostLetters ? `${text.slice(0, mostLetters)}\n…` : text
  }
  to.hidden = false
}

/** The page's own form sends it, as if the file had been chosen there. */
function send(text: string): void {
  const to = document.querySelector<HTMLFormElement>('form[data-send]')
  const input = to?.querySelector<HTMLInputElement>('input[type="file"]')
  if (!to || !input || text === '') return
  const chosen = new DataTransfer()
  chosen.items.add(new File([text], 'groups.hashed.json', { type: 'application/json' }))
  input.files = chosen.files
  to.requestSubmit()
}

function save(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href))
}

function tell(to: HTMLElement, lines: readonly string[], look = ''): void {
  to.className = look
  to.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement('p')
      paragraph.textContent = line
      return paragraph
    }),
  )
}

export {}
