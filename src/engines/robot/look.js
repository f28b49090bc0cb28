// What the robot notes of a page, run in a world of its own beside the page's scripts. Its value is read by lookAt.ts.
;(() => {
  const mostTexts = 3000
  const mostTargets = 1500
  const mostDoors = 1500
  const mostLetters = 200_000
  const sampleLetters = 40
  const nameOfAddress = 300

  const styleOf = (element) => getComputedStyle(element)
  const isMainPart = (element) =>
    !element.closest(
      'header, nav, footer, aside, [role=banner], [role=navigation], [role=contentinfo]',
    )
  const isShown = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const clean = (text) => text.replace(/\s+/g, ' ').trim()

  function whereIs(element) {
    const steps = []
    for (
      let at = element;
      at && at !== document.documentElement && steps.length < 5;
      at = at.parentElement
    ) {
      if (at.id && /^[A-Za-z][\w-]*$/.test(at.id)) {
        steps.unshift(`#${at.id}`)
        break
      }
      const name = at.localName
      const alike = at.parentElement
        ? [...at.parentElement.children].filter((one) => one.localName === name)
        : []
      steps.unshift(alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(at) + 1})` : name)
    }
    return steps.join(' > ').slice(0, nameOfAddress)
  }

  // Colours

  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  const colours = new Map()
  function colourOf(text) {
    let known = colours.get(text)
    if (!known) {
      const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(text)
      if (plain)
        known = [
          Number(plain[1]),
          Number(plain[2]),
          Number(plain[3]),
          plain[4] === undefined ? 1 : Number(plain[4]),
        ]
      else if (pen) {
        pen.clearRect(0, 0, 1, 1)
        pen.fillStyle = text
        pen.fillRect(0, 0, 1, 1)
        const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data
        known = [red, green, blue, alpha / 255]
      } else known = [0, 0, 0, 0]
      colours.set(text, known)
    }
    return known
  }
  const over = (top, below) =>
    [0, 1, 2].map((part) => top[part] * top[3] + below[part] * (1 - top[3])).concat(1)
  const grounds = new Map()
  /** The colour behind an element; undefined where a picture is. */
  function groundOf(element) {
    if (!element) return [255, 255, 255, 1]
    if (grounds.has(element)) return grounds.get(element)
    const { backgroundColor, backgroundImage } = styleOf(element)
    let ground
    if (backgroundImage === 'none') {
      const own = colourOf(backgroundColor)
      if (own[3] >= 1) ground = own
      else {
        const below = groundOf(element.parentElement)
        ground = below && over(own, below)
      }
    }
    grounds.set(element, ground)
    return ground
  }
  function brightness([red, green, blue]) {
    const [r, g, b] = [red, green, blue].map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  function contrastOf(element, colour) {
    const ground = groundOf(element)
    if (!ground) return undefined
    const [one, other] = [brightness(over(colourOf(colour), ground)), brightness(ground)]
    return Math.round(((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)) * 100) / 100
  }

  // Texts

  function lineDistanceOf(range, size) {
    const tops = []
    for (const { top, height } of range.getClientRects()) {
      if (height > 0 && !tops.some((one) => Math.abs(one - top) < size / 2)) tops.push(top)
    }
    if (tops.length < 2) return undefined
    tops.sort((a, b) => a - b)
    return (
      Math.round((Math.min(...tops.slice(1).map((top, at) => top - tops[at])) / size) * 100) / 100
    )
  }

  const texts = []
  let letters = 0
  const seen = new Set()
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node && texts.length < mostTexts; node = walker.nextNode()) {
    const words = clean(node.data)
    const element = node.parentElement
    if (
      words === '' ||
      !element ||
      /^(?:script|style|noscript|template|option|title)$/i.test(element.localName)
    )
      continue
    if (!isShown(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const box = range.getBoundingClientRect()
    if (box.width < 2 || box.height < 2) continue
    if (isMainPart(element) && !element.closest('form, dialog, [role=dialog], button, select'))
      letters += words.length
    if (seen.has(element)) continue
    const style = styleOf(element)
    if (
      style.clipPath !== 'none' ||
      element.closest('[aria-hidden=true], [disabled], .out-of-sight')
    )
      continue
    seen.add(element)
    const size = Math.round(parseFloat(style.fontSize) * 100) / 100
    if (size === 0) continue
    texts.push({
      where: whereIs(element),
      sample: words.slice(0, sampleLetters),
      size,
      contrast: contrastOf(element, style.color),
      lineDistance: lineDistanceOf(range, size),
      isMain: isMainPart(element),
    })
  }

  // What can be pressed

  const targets = []
  const doors = []
  const pressed =
    'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [onclick]'
  const labelOf = (element) => {
    if (!element.labels || element.labels.length === 0) return undefined
    return [...element.labels].find((label) => label.getBoundingClientRect().height > 0)
  }
  for (const element of document.querySelectorAll(pressed)) {
    if (!isShown(element)) continue
    const isLink = element.matches('a, area, [role=link]')
    if (
      doors.length < mostDoors &&
      (isLink || element.matches('button, summary, [role=button], [type=submit], [onclick]'))
    ) {
      const text = clean(
        element.innerText ||
          element.getAttribute('aria-label') ||
          element.title ||
          element.value ||
          element.querySelector?.('img')?.alt ||
          '',
      )
      const address = isLink && typeof element.href === 'string' ? element.href : undefined
      if (text !== '' || address)
        doors.push({ where: whereIs(element), text: text.slice(0, 200), address })
    }
    if (targets.length >= mostTargets || element.disabled) continue
    const style = styleOf(element)
    const box = element.getBoundingClientRect()
    const isAside = box.right <= 0 || box.bottom + scrollY <= 0
    if (box.width < 2 || box.height < 2 || isAside || style.clipPath !== 'none') continue
    // A box to tick is pressed by its label, too.
    const label = element.matches('[type=checkbox], [type=radio], [type=file]')
      ? labelOf(element)
      : undefined
    const labelBox = label?.getBoundingClientRect()
    targets.push({
      where: whereIs(element),
      width: Math.round(Math.max(box.width, labelBox?.width ?? 0) * 10) / 10,
      height: Math.round(Math.max(box.height, labelBox?.height ?? 0) * 10) / 10,
      isMain: isMainPart(element),
      kind: isLink ? 'link' : 'control',
      isInText: style.display === 'inline' || element.localName === 'summary',
    })
  }

  // What lies over the page

  const overlays = new Map()
  const steps = 6
  for (let across = 0; across < steps; across++) {
    for (let down = 0; down < steps; down++) {
      const top = document.elementFromPoint(
        ((across + 0.5) / steps) * innerWidth,
        ((down + 0.5) / steps) * innerHeight,
      )
      for (
        let at = top;
        at && at !== document.body && at !== document.documentElement;
        at = at.parentElement
      ) {
        const { position, zIndex } = styleOf(at)
        const isOver =
          at.matches('dialog:modal, :popover-open') || (position === 'fixed' && Number(zIndex) > 0)
        if (!isOver) continue
        overlays.set(at, (overlays.get(at) ?? 0) + 1)
        break
      }
    }
  }
  const beneath = (layer) =>
    texts.length > 0 && clean(document.body.innerText).length > clean(layer.innerText).length + 20

  // What is not encrypted

  const insecure = []
  if (location.protocol === 'https:') {
    const loads =
      'script[src], link[rel~=stylesheet][href], iframe[src], img[src], video[src], audio[src], source[src], embed[src], object[data], form[action]'
    for (const element of document.querySelectorAll(loads)) {
      const address =
        element.src || element.href || element.data || element.getAttribute('action') || ''
      if (typeof address === 'string' && /^http:/i.test(address) && insecure.length < 50) {
        insecure.push({
          where: element.localName === 'form' ? `form ${whereIs(element)}` : whereIs(element),
          address: address.slice(0, nameOfAddress),
        })
      }
    }
  }

  const viewport = [...document.querySelectorAll('meta[name=viewport]')].at(-1)?.content ?? ''
  const scale = /maximum-scale\s*=\s*([\d.]+)/i.exec(viewport)
  const isFixed = /user-scalable\s*=\s*(?:no|0)\b/i.test(viewport)
  const code =
    'input[type=password], input[autocomplete=one-time-code], input[name*=captcha i], input[placeholder*="\u9a8c\u8bc1\u7801"]'
  const signIn = [...document.querySelectorAll(code)].find(isShown)

  return {
    address: location.href.slice(0, 2000),
    text: (document.body?.innerText ?? '').slice(0, mostLetters),
    letters,
    signInField: signIn && whereIs(signIn),
    doors,
    texts,
    targets,
    overlays: [...overlays]
      .filter(([layer]) => beneath(layer))
      .map(([layer, points]) => ({
        where: whereIs(layer),
        share: Math.round((points / steps ** 2) * 100) / 100,
        text: clean(layer.innerText).slice(0, sampleLetters),
      })),
    insecure,
    zoomMost: isFixed ? 1 : scale ? Math.max(1, Number(scale[1])) : 5,
  }
})()
