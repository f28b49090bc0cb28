// Small comforts for whoever acts on cases. Every page works without them.
// A field that hangs on another answer shows while it is asked for.
const hanging = [...document.querySelectorAll('[data-where]')]
if (hanging.length > 0) {
  const look = () => {
    for (const field of hanging) {
      const answers = new FormData(field.closest('form')).getAll(field.dataset.where)
      field.hidden = !answers.some((answer) => field.dataset.is.split(' ').includes(answer))
    }
  }
  document.addEventListener('change', look)
  look()
}

// The gate looks again while a planned tool is being described.
const gate = document.querySelector('.beside [data-gate]')
if (gate) {
  const form = document.querySelector('form.step')
  let waiting
  let asked = 0
  const lookAgain = async () => {
    const mine = ++asked
    const body = new URLSearchParams(new FormData(form))
    body.set('look', '1')
    const answer = await fetch(form.action, { method: 'POST', body })
    if (!answer.ok || mine !== asked) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.querySelector('.beside [data-gate]')
    if (fresh) document.querySelector('.beside [data-gate]').replaceWith(fresh)
  }
  form.addEventListener('input', (event) => {
    if (!['name', 'functions', 'audiences'].includes(event.target.name)) return
    clearTimeout(waiting)
    waiting = setTimeout(lookAgain, 600)
  })
}

// What was typed into a step waits in this tab until it was sent, whatever happens in between.
const step = document.querySelector('form.step')
if (step) {
  const key = `step ${step.action} ${new FormData(step).get('step')}`
  const fields = () => [...step.querySelectorAll('input:not([type="hidden"]), textarea, select')]
  const kept = JSON.parse(sessionStorage.getItem(key) ?? '[]')
  if (!document.querySelector('.errors') && !document.querySelector('.done'))
    for (const [at, field] of fields().entries()) {
      const was = kept[at]
      if (was?.name !== field.name) continue
      if (field.type === 'checkbox' || field.type === 'radio') field.checked = was.checked
      else if (was.value) field.value = was.value
    }
  step.addEventListener('input', () => {
    const now = fields().map(({ name, value, checked }) => ({ name, value, checked }))
    sessionStorage.setItem(key, JSON.stringify(now))
  })
}
// What was taken needs no keeping.
if (document.querySelector('.done'))
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith('step ')) sessionStorage.removeItem(key)
