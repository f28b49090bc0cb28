// Reports the use of a page to the address that the page names, as other trackers do: it takes what stands in _paq, and
// what is pushed there later. It sets no cookie and keeps nothing; who visits is told apart by the server for half an hour.
;(function (window, document) {
  var settings = {}
  var waiting = (window._paq = window._paq || [])
  if (!waiting.slice) return

  function send(facts) {
    if (!settings.url || !settings.site) return
    var all = { idsite: settings.site, rec: 1, apiv: 1, send_image: 0, rand: Math.random() }
    for (var name in settings.dimensions) all['dimension' + name] = settings.dimensions[name]
    if (settings.user) all.uid = settings.user
    for (var fact in facts) all[fact] = facts[fact]
    var query = []
    for (var key in all) query.push(encodeURIComponent(key) + '=' + encodeURIComponent(all[key]))
    var address = settings.url + (settings.url.indexOf('?') < 0 ? '?' : '&') + query.join('&')
    if (window.fetch) {
      window
        .fetch(address, { mode: 'no-cors', keepalive: true, credentials: 'omit' })
        ['catch'](ignore)
    } else {
      new Image().src = address
    }
  }
  function ignore() {}

  var orders = {
    setTrackerUrl: function (url) {
      settings.url = url
    },
    setSiteId: function (site) {
      settings.site = site
    },
    setUserId: function (user) {
      settings.user = user
    },
    resetUserId: function () {
      delete settings.user
    },
    setDocumentTitle: function (title) {
      settings.title = title
    },
    setCustomDimension: function (number, value) {
      settings.dimensions = settings.dimensions || {}
      settings.dimensions[number] = value
    },
    deleteCustomDimension: function (number) {
      if (settings.dimensions) delete settings.dimensions[number]
    },
    trackPageView: function (title) {
      send({ action_name: title || settings.title || document.title })
    },
    trackEvent: function (category, action, name, value) {
      var facts = { e_c: category, e_a: action, ca: 1 }
      if (name !== undefined) facts.e_n = name
      if (value !== undefined) facts.e_v = value
      send(facts)
    },
    trackSiteSearch: function () {
      send({ search: 1 })
    },
    trackGoal: function (goal) {
      send({ idgoal: goal })
    },
    trackLink: function () {
      send({ link: 1 })
    },
    ping: function () {
      send({ ping: 1 })
    },
    enableHeartBeatTimer: function (seconds) {
      window.setInterval(orders.ping, 1000 * Math.max(15, seconds || 15))
    },
  }

  function follow(order) {
    var does = orders[order[0]]
    if (does) does.apply(null, [].slice.call(order, 1))
  }
  function isSetting(order) {
    return String(order[0]).indexOf('set') === 0
  }
  function isDoing(order) {
    return !isSetting(order)
  }

  var first = waiting.filter(isSetting).concat(waiting.filter(isDoing))
  window._paq = {
    push: function () {
      for (var at = 0; at < arguments.length; at++) follow(arguments[at])
    },
  }
  first.forEach(follow)
})(window, document)
