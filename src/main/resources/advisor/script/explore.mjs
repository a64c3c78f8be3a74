// Runs a condition again and again until every fork is seen. A predicate that a run has not met forks; no exception
// steers a run, so a try/catch in a guide sees nothing of it.

import { Knowledge } from './knowledge.mjs'
import { here, placeOf, problem, refuse, Refusal } from './problems.mjs'

const LARGEST = 4096

/** The predicates of the guide, each once, with the place that first asked. */
export const predicates = []
export const places = []
const numbers = new Map()
let run = null
export const figures = { runs: 0, leaves: 0 }

/** Whether a condition is being run. */
export const inCondition = () => run !== null

/** Remembers that the condition being run read a fact. */
export function readFact(key) {
  if (run !== null) run.facts.add(key)
}

function numberOf(p) {
  const key = JSON.stringify(p)
  let number = numbers.get(key)
  if (number === undefined) {
    number = predicates.length
    numbers.set(key, number)
    predicates.push(p)
    places.push(here())
  }
  return number
}

/** What the condition being run is told of a predicate. */
export function probe(p, wording) {
  if (run === null) refuse('outside-condition', wording)
  const number = numberOf(p)
  const known = run.told.get(number)
  if (known !== undefined) return known
  let told = run.knowledge.implied(p)
  if (told === undefined) {
    const depth = run.path.length
    told = depth < run.forced.length ? run.forced[depth] : run.first
    run.path.push([number, told])
    run.knowledge.learn(p, told)
  }
  run.told.set(number, told)
  return told
}

/**
 * The decision tree of a condition, and the facts it read; null when it has none.
 * `leaf` turns what the condition gives into a leaf, or undefined when that is not allowed.
 */
export function explore(condition, name, questions, at, leaf) {
  const facts = new Set()
  const yesFirst = whole(condition, name, questions, at, leaf, facts, true)
  if (yesFirst === null) return null
  const noFirst = whole(condition, name, questions, at, leaf, facts, false)
  if (noFirst === null || JSON.stringify(yesFirst) !== JSON.stringify(noFirst)) {
    problem('nondeterministic', [name], at)
    return null
  }
  return { tree: yesFirst, facts: [...facts].sort() }
}

function whole(condition, name, questions, at, leaf, facts, first) {
  const root = [null]
  let forced = []
  for (let runs = 1; ; runs++) {
    if (runs > LARGEST) {
      problem('too-complex', [name], at)
      return null
    }
    run = { forced, first, path: [], told: new Map(), knowledge: new Knowledge(questions), facts }
    const end = once(condition, name, at, leaf)
    const path = run.path
    run = null
    figures.runs++
    if (first) figures.leaves++
    if (!insert(root, path, end)) {
      problem('nondeterministic', [name], at)
      return null
    }
    let depth = path.length - 1
    while (depth >= 0 && path[depth][1] !== first) depth--
    if (depth < 0) return root[0]
    forced = path.slice(0, depth).map(step => step[1])
    forced.push(!first)
  }
}

function once(condition, name, at, leaf) {
  try {
    const given = condition()
    const end = leaf(given)
    if (end !== undefined) return end
    problem(typeof given === 'function' ? 'not-called' : 'not-a-condition', [name, kindOf(given)], at)
    return false
  } catch (error) {
    if (error instanceof Refusal) return false
    const place = placeOf(error)
    return { error: sentence(error), file: place.file || at.file, line: place.line || at.line }
  }
}

function kindOf(given) {
  if (given === null) return 'null'
  if (Array.isArray(given)) return 'list'
  if (typeof given === 'object' && typeof given.then === 'function') return 'promise'
  return typeof given
}

function sentence(error) {
  try {
    return String(error.message ?? error).replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').slice(0, 200) || 'error'
  } catch {
    return 'error'
  }
}

function insert(root, path, end) {
  let at = root, slot = 0
  for (const [number, told] of path) {
    if (at[slot] === null) at[slot] = [number, null, null]
    const node = at[slot]
    if (!Array.isArray(node) || node[0] !== number) return false
    at = node
    slot = told ? 1 : 2
  }
  if (at[slot] !== null) return false
  at[slot] = end
  return true
}
