// What a guide holds in its hands instead of an answer: it can be asked about, never taken out.

import { probe } from './explore.mjs'
import { near, refuse } from './problems.mjs'

const LARGEST = 1e12

/** Refuses everything that would take the answer out: text, number, JSON, iteration. */
function closed(key, kind, methods) {
  const takenOut = () => refuse('compared-answer', key, hintFor(kind, key))
  return Object.freeze({
    ...methods, key, [Symbol.toPrimitive]: takenOut, toString: takenOut, valueOf: takenOut, toJSON: takenOut,
    [Symbol.iterator]: takenOut,
  })
}

function hintFor(kind, key) {
  switch (kind) {
    case 'selectOne': return key + ".is('…')"
    case 'yesNo': return key + '.isYes()'
    case 'selectMultiple': return key + ".has('…')"
    case 'number': case 'money': return key + '.atLeast(…)'
    case 'date': return key + '.within(…)'
    case 'place': return key + ".isIn('…')"
    default: return key + '.isKnown()'
  }
}

function optionsOf(q, asked) {
  const options = asked.flat()
  if (options.length === 0) refuse('no-option', q.key)
  for (const option of options) {
    if (option === 'unknown' || option === 'preferNot') refuse('unknown-as-option', q.key, option)
    if (typeof option !== 'string' || !q.options.includes(option)) {
      refuse('unknown-option', q.key, typeof option === 'string' ? option : typeof option, near(option, q.options))
    }
  }
  return [...new Set(options)].sort()
}

export function wholeNumber(number, what) {
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || Math.abs(number) > LARGEST) {
    refuse('not-whole', what, typeof number === 'number' ? number : typeof number)
  }
  return number
}

const isKnown = key => () => probe({ known: key }, key + '.isKnown()')

const count = (key, known) => () => ({
  atLeast: n => wholeNumber(n, key + '.count().atLeast') < 1
    ? known() : probe({ count: key, atLeast: n }, key + '.count().atLeast(…)'),
})

const kinds = {
  selectOne: q => ({
    is: (...options) => probe({ is: q.key, in: optionsOf(q, options.slice(0, 1)) }, q.key + '.is(…)'),
    isOneOf: (...options) => probe({ is: q.key, in: optionsOf(q, options) }, q.key + '.isOneOf(…)'),
    isKnown: isKnown(q.key),
  }),
  yesNo: q => ({
    ...kinds.selectOne(q),
    isYes: () => probe({ is: q.key, in: ['yes'] }, q.key + '.isYes()'),
    isNo: () => probe({ is: q.key, in: ['no'] }, q.key + '.isNo()'),
  }),
  selectMultiple: q => ({
    has: (...options) => probe({ has: q.key, any: optionsOf(q, options.slice(0, 1)) }, q.key + '.has(…)'),
    hasAny: (...options) => probe({ has: q.key, any: optionsOf(q, options) }, q.key + '.hasAny(…)'),
    isEmpty: () => probe({ empty: q.key }, q.key + '.isEmpty()'),
    isKnown: isKnown(q.key),
    count: count(q.key, isKnown(q.key)),
  }),
  number: q => sumOf([[q.key, 1]]),
  money: q => sumOf([[q.key, 1]]),
  date: q => ({
    isKnown: isKnown(q.key),
    within: (days, { lastDay } = {}) => {
      if (lastDay !== undefined && lastDay !== 'nextWorkingDay') refuse('bad-setting', 'lastDay', 'nextWorkingDay')
      return within(q.key, days, lastDay === undefined ? 'calendar' : 'moved')
    },
    withinWorkingDays: days => within(q.key, days, 'working'),
  }),
  place: q => ({
    isIn: code => {
      if (typeof code !== 'string' || !/^[0-9]{6}$/.test(code)) refuse('bad-division', q.key)
      return probe({ place: q.key, in: code }, q.key + '.isIn(…)')
    },
    isKnown: isKnown(q.key),
  }),
  organisation: q => ({ isKnown: isKnown(q.key) }),
  text: q => ({ isKnown: isKnown(q.key) }),
  evidenceList: q => ({
    isKnown: isKnown(q.key),
    isEmpty: () => probe({ empty: q.key }, q.key + '.isEmpty()'),
    count: count(q.key, isKnown(q.key)),
  }),
}

function within(key, days, count) {
  wholeNumber(days, key + '.within')
  if (days < 0 || days > 40000) refuse('not-whole', key + '.within', days)
  return probe({ date: key, within: days, days: count }, key + '.within(…)')
}

const terms = new WeakMap()

/** A number, or a sum of numbers times factors. */
function sumOf(parts) {
  const name = parts.map(([key, factor]) => factor === 1 ? key : factor + '·' + key).join(' + ')
  const ask = (relation, limits) => {
    const p = normal(parts, relation, limits)
    return p.within !== undefined && p.within[0] > p.within[1] ? false : probe(p, name)
  }
  const answer = {
    times: factor => closedSum(parts.map(([key, k]) => [key, wholeNumber(k * wholeNumber(factor, name + '.times'), name)])),
    plus: other => closedSum([...parts, ...termsOf(other)]),
    atLeast: limit => ask('atLeast', wholeNumber(limit, name + '.atLeast')),
    below: limit => ask('below', wholeNumber(limit, name + '.below')),
    within: (low, high) => {
      wholeNumber(low, name + '.within')
      if (wholeNumber(high, name + '.within') < low) refuse('not-whole', name + '.within', high)
      return ask('within', [low, high])
    },
    isKnown: () => parts.some(([key]) => probe({ known: key }, key + '.isKnown()')),
  }
  return answer
}

/** One question times a positive factor is asked about as the question itself. */
function normal(parts, relation, limits) {
  const merged = new Map()
  for (const [key, factor] of parts) merged.set(key, (merged.get(key) ?? 0) + factor)
  const sum = [...merged]
  if (sum.length === 1 && sum[0][1] > 1) {
    const k = sum[0][1]
    const one = [[sum[0][0], 1]]
    if (relation === 'within') return { sum: one, within: [Math.ceil(limits[0] / k), Math.floor(limits[1] / k)] }
    return { sum: one, [relation]: Math.ceil(limits / k) }
  }
  return { sum, [relation]: limits }
}

function closedSum(parts) {
  const answer = closed(parts.map(([key]) => key).join('+'), 'number', sumOf(parts))
  terms.set(answer, parts)
  return answer
}

function termsOf(answer) {
  const parts = typeof answer === 'object' && answer !== null ? terms.get(answer) : undefined
  if (parts === undefined) refuse('not-a-number')
  return parts
}

export function sum(...answers) {
  if (answers.length === 0) refuse('not-a-number')
  return closedSum(answers.flatMap(termsOf))
}

/** What stands for the answer to a question. */
export function answerTo(q) {
  if (q.kind === 'number' || q.kind === 'money') return closedSum([[q.key, 1]])
  return closed(q.key, q.kind, kinds[q.kind](q))
}
