// What a guide declares. Every function here is one that authors call; what they give is checked at once.

import { answerTo, sum, wholeNumber } from './answers.mjs'
import { inCondition, probe, readFact } from './explore.mjs'
import { here, near, problem, refuse } from './problems.mjs'

const KEY = /^[A-Za-z][A-Za-z0-9-]{0,63}$/
const BANDS = ['now', 'today', 'week', 'later']

/** Everything declared so far, in order. */
export const declared = {
  guide: {}, questions: new Map(), answers: new Map(), definitions: new Map(), conditions: new Map(),
  conclusions: new Map(), conclusionRules: new Map(), advice: new Map(), adviceRules: new Map(), promises: new Map(),
  exclusions: [], excludedAt: [], words: new Map(), wordLevels: new Map(),
}

/** The level whose script is being run; empty for the national guide. */
let level = ''
export function enterLevel(code) { level = code }

let open = true
/** After loading nothing more can be declared. */
export function close() { open = false }

function declaring(what) {
  if (inCondition()) refuse('inside-condition', what)
  if (!open) refuse('too-late', what)
}

function keyOf(key, what) {
  if (typeof key !== 'string' || !KEY.test(key)) refuse('bad-key', what, typeof key === 'string' ? key : typeof key)
  return key
}

function words(id, text, what, required) {
  if (text === undefined && !required) return
  if (typeof text !== 'string' || text.trim() === '') refuse('missing-words', what)
  declared.words.set(id, text)
  if (level !== '') declared.wordLevels.set(id, level)
}

function settings(given, known, what) {
  if (given === undefined) return {}
  if (typeof given !== 'object' || given === null || Array.isArray(given)) refuse('bad-settings', what)
  for (const name of Object.keys(given)) {
    if (!known.includes(name)) refuse('unknown-setting', what, name, near(name, known) || known.join(', '))
  }
  return given
}

function conditionIn(given, name, what) {
  if (given === undefined) return undefined
  if (typeof given !== 'function') refuse('not-a-function', what, name)
  return given
}

function textsIn(given, what) {
  if (given === undefined) return []
  const list = Array.isArray(given) ? given : [given]
  for (const text of list) if (typeof text !== 'string') refuse('bad-settings', what)
  return list
}

/** Puts an entry at its place: at the end, or before or after another one. */
function place(map, key, entry, { before, after }, what) {
  if (map.has(key)) refuse('duplicate-key', key, what)
  const beside = before ?? after
  if (beside === undefined) {
    map.set(key, entry)
    return
  }
  if (!map.has(beside)) refuse('unknown-id', beside, near(beside, map.keys()))
  const all = [...map]
  const at = all.findIndex(([known]) => known === beside) + (before === undefined ? 1 : 0)
  all.splice(at, 0, [key, entry])
  map.clear()
  for (const [known, value] of all) map.set(known, value)
}

// ---- the guide itself

function guide(given) {
  declaring('guide')
  const set = settings(given, ['id', 'version', 'title', 'summary', 'skip', 'sections'], 'guide')
  words('guide.title', set.title, 'guide title')
  words('guide.summary', set.summary, 'guide summary')
  for (const [key, text] of Object.entries(set.sections ?? {})) words('section.' + keyOf(key, 'section'), text, key, true)
  Object.assign(declared.guide, { ...set })
}

// ---- questions

const COMMON = ['onlyIf', 'askAlways', 'optional', 'say', 'why', 'hint', 'sources', 'keep', 'section', 'before', 'after']
const KINDS = {
  selectOne: ['options'], selectMultiple: ['options', 'alone'], yesNo: ['options'],
  number: ['min', 'max', 'zeroIsUnknown', 'unit', 'bands'], money: ['min', 'max', 'zeroIsUnknown', 'unit', 'bands'],
  date: ['allowFuture', 'bands'], place: [], organisation: [], text: [], evidenceList: [],
}

function askFor(kind) {
  return (key, label, given) => {
    declaring('ask.' + kind)
    keyOf(key, 'ask.' + kind)
    const set = settings(given, [...COMMON, ...KINDS[kind]], key)
    const q = { key, kind, alone: [], at: here(), level }
    words('question.' + key, label, key, true)
    setQuestion(q, set)
    if (kind === 'yesNo') q.options = ['yes', 'no']
    if ((kind === 'selectOne' || kind === 'selectMultiple') && (q.options ?? []).length === 0) refuse('no-options', key)
    place(declared.questions, key, q, set, 'ask')
    const answer = answerTo(q)
    declared.answers.set(key, answer)
    return answer
  }
}

function setQuestion(q, set) {
  const key = q.key
  for (const name of ['say', 'why', 'hint']) words('question.' + key + '.' + name, set[name], key)
  if (set.onlyIf !== undefined) q.onlyIf = conditionIn(set.onlyIf, 'onlyIf', key)
  for (const name of ['askAlways', 'optional', 'keep', 'zeroIsUnknown', 'allowFuture']) {
    if (set[name] === undefined) continue
    if (typeof set[name] !== 'boolean') refuse('bad-setting', name, 'true / false')
    q[name] = set[name]
  }
  for (const name of ['min', 'max']) if (set[name] !== undefined) q[name] = wholeNumber(set[name], key + ' ' + name)
  if (set.bands !== undefined) q.bands = set.bands.map(band => wholeNumber(band, key + ' bands'))
  if (set.unit !== undefined) q.unit = keyOf(set.unit, key + ' unit')
  if (set.section !== undefined) q.section = keyOf(set.section, key + ' section')
  if (set.sources !== undefined) q.sources = textsIn(set.sources, key)
  if (set.options !== undefined) setOptions(q, set.options)
  if (set.alone !== undefined) {
    q.alone = textsIn(set.alone, key)
    for (const option of q.alone) {
      if (!q.options.includes(option)) refuse('unknown-option', key, option, near(option, q.options))
    }
  }
}

function setOptions(q, options) {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) refuse('bad-settings', q.key)
  for (const [option, given] of Object.entries(options)) {
    keyOf(option, q.key)
    if (option === 'unknown' || option === 'preferNot') refuse('unknown-as-option', q.key, option)
    const text = typeof given === 'string' ? { label: given } : settings(given, ['label', 'hint'], q.key)
    words('option.' + q.key + '.' + option, text.label, q.key + ' ' + option, true)
    words('option.' + q.key + '.' + option + '.hint', text.hint, q.key + ' ' + option)
  }
  if (q.kind !== 'yesNo') q.options = Object.keys(options)
}

// ---- conditions

function define(key, text, condition, given) {
  declaring('define')
  keyOf(key, 'define')
  const set = settings(given, ['before', 'after'], key)
  if (typeof condition !== 'function') refuse('not-a-function', key, 'define')
  words('define.' + key, text, key, true)
  place(declared.definitions, key, { key, condition, at: here(), level }, set, 'define')
  const defined = () => probe({ defined: key }, key + '()')
  declared.conditions.set(key, defined)
  return defined
}

function promise(key, text, condition) {
  declaring('promise')
  keyOf(key, 'promise')
  words('promise.' + key, text, key, true)
  if (typeof condition !== 'function') refuse('not-a-function', key, 'promise')
  place(declared.promises, key, { key, condition, at: here(), level }, {}, 'promise')
}

// ---- conclusions

const CONCLUSION = ['meaning', 'next', 'sources', 'variant', 'variants', 'interrupts']

function conclusion(key, title, given) {
  declaring('conclusion')
  keyOf(key, 'conclusion')
  const entry = { key, at: here(), level, sources: [] }
  words('conclusion.' + key, title, key, true)
  setConclusion(entry, settings(given, CONCLUSION, key))
  place(declared.conclusions, key, entry, {}, 'conclusion')
}

function setConclusion(entry, set) {
  for (const name of ['meaning', 'next']) words('conclusion.' + entry.key + '.' + name, set[name], entry.key)
  if (set.sources !== undefined) entry.sources = textsIn(set.sources, entry.key)
  if (set.interrupts !== undefined) entry.interrupts = set.interrupts === true
  setVariants(entry, set, 'conclusion.')
}

function setVariants(entry, set, room) {
  if (set.variant !== undefined) entry.variant = conditionIn(set.variant, 'variant', entry.key)
  if (set.variants !== undefined) {
    entry.variants = Object.keys(settings(set.variants, Object.keys(set.variants), entry.key))
    for (const [name, text] of Object.entries(set.variants)) {
      words(room + entry.key + '.variant.' + keyOf(name, entry.key), text, entry.key, true)
    }
  }
}

const CONCLUDE = ['rule', 'when', 'confidence', 'sources', 'because', 'before', 'after']

function conclude(key, given) {
  declaring('conclude')
  keyOf(key, 'conclude')
  const set = settings(given, CONCLUDE, key)
  const rule = { rule: keyOf(set.rule, 'conclude ' + key), key, at: here(), level, sources: [] }
  freshRule(rule.rule)
  setConclude(rule, { confidence: 'medium', ...set })
  place(declared.conclusionRules, rule.rule, rule, set, 'conclude')
}

function setConclude(rule, set) {
  if (set.when !== undefined) rule.when = conditionIn(set.when, 'when', rule.rule)
  if (set.confidence !== undefined) {
    const fixed = set.confidence
    if (typeof fixed === 'string' && !['high', 'medium', 'low'].includes(fixed)) refuse('bad-setting', 'confidence', 'high / medium / low')
    rule.confidence = typeof fixed === 'string' ? () => fixed : conditionIn(fixed, 'confidence', rule.rule)
  }
  if (set.sources !== undefined) rule.sources = textsIn(set.sources, rule.rule)
  words('rule.' + rule.rule, set.because, rule.rule)
}

function freshRule(rule) {
  if (declared.conclusionRules.has(rule) || declared.adviceRules.has(rule)) refuse('duplicate-key', rule, 'rule')
}

// ---- advice

const ADVICE = ['detail', 'steps', 'sources', 'refer', 'variant', 'variants']

function advice(key, title, given) {
  declaring('advice')
  keyOf(key, 'advice')
  const entry = { key, at: here(), level, sources: [], refer: [] }
  words('advice.' + key, title, key, true)
  setAdvice(entry, settings(given, ADVICE, key))
  place(declared.advice, key, entry, {}, 'advice')
}

function setAdvice(entry, set) {
  words('advice.' + entry.key + '.detail', set.detail, entry.key)
  if (set.steps !== undefined) {
    textsIn(set.steps, entry.key).forEach((step, i) => words('advice.' + entry.key + '.step.' + (i + 1), step, entry.key, true))
  }
  if (set.sources !== undefined) entry.sources = textsIn(set.sources, entry.key)
  if (set.refer !== undefined) entry.refer = textsIn(set.refer, entry.key)
  setVariants(entry, set, 'advice.')
}

const ADVISE = ['rule', 'urgency', 'when', 'sources', 'before', 'after']

function advise(keys, given) {
  declaring('advise')
  const set = settings(given, ADVISE, 'advise')
  const rule = { rule: keyOf(set.rule, 'advise'), at: here(), level, items: [] }
  freshRule(rule.rule)
  setAdvise(rule, { ...set, keys })
  place(declared.adviceRules, rule.rule, rule, set, 'advise')
}

function setAdvise(rule, set) {
  if (set.keys !== undefined) rule.items = itemsOf(set.keys, set.urgency, rule.rule)
  else if (set.urgency !== undefined) rule.items = rule.items.map(item => ({ ...item, urgency: band(set.urgency) }))
  if (set.when !== undefined) rule.when = conditionIn(set.when, 'when', rule.rule)
  if (set.sources !== undefined) rule.sources = textsIn(set.sources, rule.rule)
}

function itemsOf(keys, urgency, rule) {
  if (typeof keys === 'string' || Array.isArray(keys)) {
    return textsIn(keys, rule).map(key => ({ key: keyOf(key, rule), urgency: band(urgency) }))
  }
  const items = []
  for (const [name, some] of Object.entries(settings(keys, BANDS, rule))) {
    for (const key of textsIn(some, rule)) items.push({ key: keyOf(key, rule), urgency: name })
  }
  if (items.length === 0) refuse('bad-settings', rule)
  return items
}

function band(urgency) {
  if (!BANDS.includes(urgency)) refuse('bad-setting', 'urgency', BANDS.join(' / '))
  return urgency
}

function exclude(first, second) {
  declaring('exclude')
  declared.exclusions.push([keyOf(first, 'exclude'), keyOf(second, 'exclude')])
  declared.excludedAt.push(here())
}

// ---- what only conditions may ask

const concluded = Object.freeze({
  is: key => probe({ concluded: [keyOf(key, 'concluded')] }, 'concluded.is(…)'),
  isOneOf: (...keys) =>
    probe({ concluded: [...new Set(keys.flat().map(key => keyOf(key, 'concluded')))].sort() }, 'concluded.isOneOf(…)'),
})

const planned = Object.freeze({ has: key => probe({ planned: keyOf(key, 'planned') }, 'planned.has(…)') })

const similarTo = likeness => Object.freeze({
  atLeast: n => {
    if (wholeNumber(n, 'similar.' + likeness + '.atLeast') < 1) refuse('not-whole', 'similar', n)
    return probe({ similar: likeness, atLeast: n }, 'similar.' + likeness + '.atLeast(…)')
  },
})
const similar = Object.freeze({ organisation: similarTo('organisation'), leak: similarTo('leak') })

/** The locality's facts: plain values; reading one in a condition is remembered. */
export function factsOf(values) {
  return new Proxy(Object.freeze({ ...values }), {
    get(target, key) {
      if (typeof key !== 'string') return undefined
      if (!Object.hasOwn(target, key)) refuse('unknown-fact', key, near(key, Object.keys(target)))
      readFact(key)
      return target[key]
    },
  })
}

/** What a guide's function is given. */
export function scriptApi(facts) {
  const ask = Object.freeze(Object.fromEntries(Object.keys(KINDS).map(kind => [kind, askFor(kind)])))
  return Object.freeze({
    guide, ask, define, conclusion, conclude, advice, advise, concluded, planned, similar, facts, sum, promise, exclude,
  })
}

// ---- what only a locality may do

function replace(id, given) {
  declaring('replace')
  const changes = typeof given === 'function' ? { when: given } : given
  const entry = found(id)
  const known = {
    questions: ['label', ...COMMON, ...(KINDS[entry.kind] ?? [])], definitions: ['words', 'when'],
    conclusionRules: CONCLUDE, adviceRules: ['keys', ...ADVISE], conclusions: ['title', ...CONCLUSION],
    advice: ['title', ...ADVICE], promises: ['words', 'when'],
  }[entry.room]
  const set = settings(changes, known, id)
  const target = entry.entry
  target.level = level
  target.at = here()
  switch (entry.room) {
    case 'questions': words('question.' + id, set.label, id); setQuestion(target, set); break
    case 'definitions': words('define.' + id, set.words, id); target.condition = conditionIn(set.when, 'when', id) ?? target.condition; break
    case 'promises': words('promise.' + id, set.words, id); target.condition = conditionIn(set.when, 'when', id) ?? target.condition; break
    case 'conclusionRules': setConclude(target, set); break
    case 'adviceRules': setAdvise(target, set); break
    case 'conclusions': words('conclusion.' + id, set.title, id); setConclusion(target, set); break
    default: words('advice.' + id, set.title, id); setAdvice(target, set)
  }
}

function found(id) {
  const rooms = ['conclusionRules', 'adviceRules', 'questions', 'definitions', 'conclusions', 'advice', 'promises']
  for (const room of rooms) {
    const entry = declared[room].get(id)
    if (entry !== undefined) return { room, entry, kind: entry.kind }
  }
  return refuse('unknown-id', id, near(id, rooms.flatMap(room => [...declared[room].keys()])))
}

function remove(id) {
  declaring('remove')
  declared[found(id).room].delete(id)
}

function byKey(map, what) {
  return new Proxy({}, {
    get(_, key) {
      if (typeof key !== 'string') return undefined
      if (!map.has(key)) refuse('unknown-id', key, near(key, map.keys()))
      return map.get(key)
    },
    ownKeys: () => [...map.keys()],
    getOwnPropertyDescriptor: (_, key) =>
      map.has(key) ? { value: map.get(key), enumerable: true, configurable: true } : undefined,
  })
}

/** What a locality's function is given. */
export function localityApi(facts) {
  return Object.freeze({
    ...scriptApi(facts), replace, remove,
    questions: byKey(declared.answers, 'question'), conditions: byKey(declared.conditions, 'condition'),
  })
}
