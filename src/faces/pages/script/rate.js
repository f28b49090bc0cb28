// Lets people rate the tool in whose page this stands: a button at the lower right, and behind it five grades, words and a
// contact. It keeps to itself: no name of its own in the page, no cookie, styles by the object model only, and whatever it
// lacks it leaves to the page where one rates without scripts.
;(function (host) {
  var words = WORDS
  var text = 'color:#1c2024;font:16px/1.5 sans-serif;text-align:left;text-transform:none;'
  var block = text + 'display:block;margin:8px 0 0;padding:0;float:none;width:auto;'
  var press =
    text +
    'display:inline-block;box-sizing:border-box;min-height:44px;width:auto;margin:0 8px 0 0;padding:8px 16px;cursor:pointer;' +
    'border:1px solid #fff;border-radius:4px;background:#17527d;color:#fff;text-decoration:none;'
  var edge = 'box-sizing:border-box;border:1px solid #5d646b;background:#fff;'
  var radio =
    'display:inline-block;position:static;opacity:1;-webkit-appearance:radio;width:20px;height:20px;margin:0 8px 0 3px;'
  var corner = 'position:fixed;right:12px;bottom:12px;z-index:2147483000;'

  function make(name, style, into, says) {
    var made = host.createElement(name)
    made.style.cssText = style
    if (says) made.textContent = says
    into.appendChild(made)
    return made
  }
  function set(element, name, value) {
    element.setAttribute(name, value)
  }
  function link(address, into, says) {
    var made = make('a', press, into, says)
    made.href = address
    made.target = '_blank'
    made.rel = 'noopener'
  }
  function ring(told) {
    told.target.style.outline = told.type === 'focus' ? '3px solid #d98200' : ''
  }

  function draw(script) {
    var base = script.src.replace(/\/rate\.js.*$/, '')
    var tool = encodeURIComponent(script.getAttribute('data-tool'))
    var lang = script.getAttribute('data-lang') || host.documentElement.lang || 'zh'
    lang = lang.slice(0, 2).toLowerCase()
    if (!words.hasOwnProperty(lang)) lang = 'zh'
    var says = words[lang]
    var page = base + '/rate/' + tool + '?lang=' + lang
    var around = make('div', corner, host.body)
    var form
    try {
      around.className = 'subtract-rate'
      around.lang = lang
      around.addEventListener('focus', ring, true)
      around.addEventListener('blur', ring, true)
      var opener = make('button', press, around, says.open)
      opener.type = 'button'
      opener.onclick = function () {
        show(!form || form.style.display === 'none')
      }
      show(false)
    } catch (e) {
      around.innerHTML = ''
      link(page, around, says.open)
    }

    function show(isOpen) {
      if (isOpen && !form) panel()
      if (form) {
        form.style.display = isOpen ? 'block' : 'none'
        ;(isOpen ? form.elements.grade[0] : opener).focus()
      }
      set(opener, 'aria-expanded', isOpen)
    }

    function panel() {
      form = make(
        'form',
        block +
          edge +
          corner +
          'bottom:68px;width:340px;max-width:94%;max-height:80%;overflow:auto;padding:16px;border-radius:4px;',
        around,
      )
      around.insertBefore(form, opener)
      form.method = 'post'
      form.action = page
      form.target = '_blank'
      set(form, 'aria-label', says.ask)
      var asked = make('div', block, form)
      var grades = make('fieldset', block + 'border:0;min-width:0;', asked)
      make('legend', block + 'font-weight:bold;', grades, says.ask)
      for (var at = 0; at < 5; at++) {
        var label = make('label', block + 'margin:0;padding:8px 0;', grades)
        var grade = make('input', radio, label)
        grade.type = 'radio'
        grade.name = 'grade'
        grade.value = 5 - at
        grade.required = true
        make('span', text, label, says.grades[at])
      }
      field('textarea', 'words').maxLength = 500
      field('input', 'contact')
      var told = make('p', block, form)
      set(told, 'role', 'status')
      var sender = make('button', press + 'margin-top:16px;', form, says.send)
      var closer = make('button', press + 'margin-top:16px;', form, says.close)
      closer.type = 'button'
      closer.onclick = function () {
        show(false)
      }
      form.onkeydown = function (key) {
        if (key.keyCode === 27) show(false)
      }
      form.onsubmit = function () {
        try {
          send()
          return false
        } catch (e) {
          return true
        }
      }

      function field(kind, name) {
        var label = make('label', block, asked, says[name])
        var made = make(kind, block + edge + 'width:100%;min-height:44px;padding:6px 8px;', label)
        made.name = name
        return made
      }

      function send() {
        var body = []
        for (var at = 0; at < form.elements.length; at++) {
          var one = form.elements[at]
          if (one.name && (one.type !== 'radio' || one.checked))
            body.push(one.name + '=' + encodeURIComponent(one.value))
        }
        var call = new XMLHttpRequest()
        call.open('POST', base + '/api/tools/' + tool + '/ratings?lang=' + lang)
        call.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded')
        call.timeout = 15000
        call.onerror = call.ontimeout = function () {
          sender.disabled = false
          told.textContent = ''
          link(page, told, says.failed)
        }
        call.onload = function () {
          try {
            var answer = JSON.parse(call.responseText)
            sender.disabled = false
            told.textContent = answer.title || says.thanks
            if (call.status !== 201) return
            asked.style.display = sender.style.display = 'none'
            link(base + '/rate/receipt/' + answer.receipt + '?lang=' + lang, told, answer.receipt)
            closer.focus()
          } catch (e) {
            call.onerror()
          }
        }
        call.send(body.join('&'))
        sender.disabled = true
      }
    }
  }

  function begin() {
    try {
      var scripts = host.querySelectorAll('script[src*="/rate.js"][data-tool]')
      for (var at = 0; at < scripts.length; at++) {
        if (scripts[at].hasAttribute('data-drawn')) continue
        set(scripts[at], 'data-drawn', '1')
        draw(scripts[at])
      }
    } catch (e) {}
  }

  if (host.body) begin()
  else host.addEventListener('DOMContentLoaded', begin)
})(document)
