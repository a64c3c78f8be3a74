// Runs the declarations once, explores every condition, and gives the guide as one JSON text.

import { close, declared, enterLevel, factsOf, localityApi, scriptApi } from './declare.mjs'
import { explore, figures, places, predicates } from './explore.mjs'
import { near, placeOf, problem, problems, Refusal } from './problems.mjs'

const stringify = JSON.stringify
const TRUTH = given => given === true || given === false ? given : undefined
const CONFIDENCE = given => ['high', 'medium', 'low'].includes(given) ? given : undefined

/** levels: [{ code, file, main }], the national guide first. */
export function load(levels, facts) {
  const values = factsOf(facts)
  for (const { code, file, main } of levels) {
    if (!declare(code, file, main, values)) break
  }
  close()
  const guide = problems().length === 0 ? model() : null
  return stringify({
    guide: problems().length === 0 ? guide : null, problems: problems(), positions: positions(), figures,
  })
}

function declare(code, file, main, facts) {
  const at = { file, line: 1 }
  enterLevel(code)
  if (typeof main !== 'function') {
    problem('no-export', [code], at)
    return false
  }
  try {
    const given = code === '' ? main(scriptApi(facts)) : main(baseFor(facts))
    if (given !== undefined && given !== null && typeof given.then === 'function') {
      problem('async', [], at)
      return false
    }
    return true
  } catch (error) {
    if (!(error instanceof Refusal)) {
      const place = placeOf(error)
      problem('script-error', [textOf(error)], place.file === '' ? at : place)
    }
    return false
  }
}

function baseFor(facts) {
  return Object.freeze({
    extend(change) {
      const given = change(localityApi(facts))
      return given
    },
  })
}

function textOf(error) {
  try {
    return String(error.message ?? error).replace(/[\u0000-\u001f]+/g, ' ').slice(0, 200)
  } catch {
    return 'error'
  }
}

function positions() {
  const all = {}
  for (const room of ['questions', 'definitions', 'conclusions', 'conclusionRules', 'advice', 'adviceRules', 'promises']) {
    for (const [id, entry] of declared[room]) all[id] ??= entry.at
  }
  // a promise may be called like a question or an advice
  for (const [id, entry] of declared.promises) all['promise ' + id] = entry.at
  declared.exclusions.forEach(([first, second], i) => { all['exclude ' + first + ' ' + second] = declared.excludedAt[i] })
  return all
}

function model() {
  const { guide, questions } = declared
  const tree = (condition, name, at, leaf = TRUTH) =>
    condition === undefined ? undefined : explore(condition, name, questions, at, leaf)
  const out = { format: 1, id: guide.id, version: guide.version ?? '1', skip: guide.skip ?? true }
  out.questions = [...questions.values()].map(q => {
    const onlyIf = tree(q.onlyIf, q.key + ' onlyIf', q.at)
    return clean({
      key: q.key, kind: q.kind, options: q.options, alone: q.alone, min: q.min, max: q.max, zeroIsUnknown: q.zeroIsUnknown,
      unit: q.unit, bands: q.bands, allowFuture: q.allowFuture, askAlways: q.askAlways, optional: q.optional, keep: q.keep, section: q.section,
      sources: q.sources, onlyIf: onlyIf?.tree, facts: onlyIf?.facts, level: q.level,
    })
  })
  out.definitions = [...declared.definitions.values()].map(d => {
    const explored = tree(d.condition, 'define ' + d.key, d.at)
    return clean({ key: d.key, tree: explored?.tree, facts: explored?.facts, level: d.level })
  })
  out.conclusionRules = [...declared.conclusionRules.values()].map(r => {
    const when = tree(r.when, r.rule + ' when', r.at)
    const confidence = tree(r.confidence, r.rule + ' confidence', r.at, CONFIDENCE)
    name(declared.conclusions, r)
    return clean({
      rule: r.rule, key: r.key, when: when?.tree, confidence: confidence?.tree, sources: r.sources,
      facts: together(when, confidence), level: r.level,
    })
  })
  out.adviceRules = [...declared.adviceRules.values()].map(r => {
    const when = tree(r.when, r.rule + ' when', r.at)
    for (const item of r.items) {
      const entry = name(declared.advice, { ...r, key: item.key })
      entry.sources = [...new Set([...entry.sources, ...(r.sources ?? [])])]
    }
    return clean({ rule: r.rule, items: r.items, when: when?.tree, facts: when?.facts, level: r.level })
  })
  out.conclusions = [...declared.conclusions.values()].map(entry => vocabulary(entry, tree))
  out.advice = [...declared.advice.values()].map(entry => vocabulary(entry, tree))
  out.promises = [...declared.promises.values()].map(p => clean({ key: p.key, tree: tree(p.condition, 'promise ' + p.key, p.at)?.tree }))
  out.exclusions = declared.exclusions
  if (out.conclusionRules.length === 0) problem('no-conclusion', [], { file: 'guide.mjs', line: 1 })
  references()
  out.predicates = predicates
  out.wording = { zh: Object.fromEntries(declared.words) }
  out.wordingLevels = { zh: Object.fromEntries(declared.wordLevels) }
  return out
}

function vocabulary(entry, tree) {
  const known = entry.variants ?? []
  const leaf = given => given === false ? false : typeof given === 'string' && known.includes(given) ? given : undefined
  const variant = tree(entry.variant, entry.key + ' variant', entry.at, leaf)
  return clean({ key: entry.key, sources: entry.sources, refer: entry.refer, variant: variant?.tree, interrupts: entry.interrupts, facts: variant?.facts })
}

/* A conclusion or advice that no one named in words is named by its key. */
function name(vocabulary, { key, at, level }) {
  let entry = vocabulary.get(key)
  if (entry === undefined) {
    entry = { key, at, level, sources: [], refer: [] }
    vocabulary.set(key, entry)
  }
  return entry
}

const together = (...explored) => [...new Set(explored.flatMap(one => one?.facts ?? []))].sort()

/* Keys that predicates name must be there; removal by a locality can leave some behind. */
function references() {
  const { questions, definitions, conclusions, advice } = declared
  predicates.forEach((p, i) => {
    const question = p.is ?? p.has ?? p.known ?? p.empty ?? p.count ?? p.date ?? p.place
    const wanted = [
      ...(question === undefined ? [] : [[question, questions]]),
      ...(p.sum ?? []).map(([key]) => [key, questions]),
      ...(p.defined === undefined ? [] : [[p.defined, definitions]]),
      ...(p.concluded ?? []).map(key => [key, conclusions]),
      ...(p.planned === undefined ? [] : [[p.planned, advice]]),
    ]
    for (const [key, map] of wanted) {
      if (!map.has(key)) problem('unknown-id', [key, near(key, map.keys())], places[i])
    }
  })
  declared.exclusions.forEach((pair, i) => {
    for (const key of pair) if (!advice.has(key)) problem('unknown-id', [key, near(key, advice.keys())], declared.excludedAt[i])
  })
}

/* Leaves out what is absent, empty or the default. */
function clean(entry) {
  const out = {}
  for (const [key, value] of Object.entries(entry)) {
    if (value === undefined || value === false && key !== 'tree' && key !== 'when' && key !== 'onlyIf' && key !== 'variant') continue
    if (value === '' || Array.isArray(value) && value.length === 0) continue
    out[key] = value
  }
  return out
}
