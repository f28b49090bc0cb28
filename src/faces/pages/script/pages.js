// Small comforts. Every page works without them.
const drop = document.querySelector('[data-drop]')
if (drop) {
  const input = drop.querySelector('input[type="file"]')
  drop.classList.add('drop--lively')
  const over = (on) => drop.classList.toggle('drop--over', on)
  for (const type of ['dragenter', 'dragover'])
    drop.addEventListener(type, (event) => {
      event.preventDefault()
      over(true)
    })
  drop.addEventListener('dragleave', () => over(false))
  drop.addEventListener('drop', (event) => {
    event.preventDefault()
    over(false)
    if (event.dataTransfer.files.length === 0) return
    input.files = event.dataTransfer.files
    input.form.requestSubmit()
  })
  input.addEventListener('change', () => {
    if (input.files.length > 0) input.form.requestSubmit()
  })
}

// A form that is on its way says so, and is not sent twice.
for (const form of document.querySelectorAll('form[data-once]'))
  form.addEventListener('submit', () => {
    const button = form.querySelector('button')
    requestAnimationFrame(() => {
      button.disabled = true
      button.textContent = form.dataset.once || button.textContent
    })
  })

// Progress: the same page is asked for again, and its main part replaced, until the work is done.
const progress = document.querySelector('[data-progress]')
if (progress) {
  const again = async () => {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.querySelector('[data-progress]')
    if (!fresh) return location.reload()
    document.querySelector('[data-progress]').replaceWith(fresh)
    setTimeout(again, 700)
  }
  setTimeout(again, 500)
}
