// Looks for what no run can notice: an answer compared with ===, a switch over one, a predicate that is not called.

import { parse } from '/prelude/acorn.mjs'
import { problem, problems } from '/prelude/problems.mjs'

const PREDICATES = new Set(['is', 'isOneOf', 'isYes', 'isNo', 'has', 'hasAny', 'isEmpty', 'isKnown', 'atLeast', 'below', 'within',
  'withinWorkingDays', 'isIn'])
const COMPARE = new Set(['===', '==', '!==', '!=', '<', '>', '<=', '>=', '+', '-', '*', '/', '%', 'in', 'instanceof'])
const SEARCH = new Set(['includes', 'indexOf', 'lastIndexOf', 'startsWith', 'endsWith', 'match', 'test'])

/** The problems as one JSON text, or null when there are none. */
export function check({ files }) {
  const parsed = []
  const everywhere = new Names()
  for (const [file, text] of Object.entries(files)) {
    let program
    try {
      program = parse(text, { ecmaVersion: 2022, sourceType: 'module', locations: true })
    } catch (error) {
      problem('syntax', [String(error.message).replace(/ \(\d+:\d+\)$/, '')], { file, line: error.loc?.line ?? 1 })
      continue
    }
    const names = new Names(file.startsWith('localities/'))
    walk(program, null, node => { names.collect(node); everywhere.collect(node) })
    parsed.push({ file, program, names })
  }
  for (const { file, program, names } of parsed) {
    walk(program, null, node => names.receive(node, everywhere))
    walk(program, null, (node, parent) => look(node, parent, names, file))
  }
  return problems().length === 0 ? null : JSON.stringify({ guide: null, problems: problems(), positions: {}, figures: { runs: 0, leaves: 0 } })
}

/** Which names stand for answers and which for defined conditions, as far as the text says. */
class Names {
  answers = new Map()
  conditions = new Set()

  /** A locality is handed what the base declared: questions.harm, conditions.money. */
  constructor(ofLocality = false) { this.ofLocality = ofLocality }

  handed(node, room) {
    return this.ofLocality && node?.type === 'MemberExpression' && !node.computed && nameOf(node.object) === room
      ? room + '.' + node.property.name : null
  }

  collect(node) {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || node.init?.type !== 'CallExpression') return
    const callee = node.init.callee
    if (callee.type === 'MemberExpression' && nameOf(callee.object) === 'ask') this.answers.set(node.id.name, callee.property.name)
    if (nameOf(callee) === 'define' || callee.type === 'MemberExpression' && callee.property.name === 'define') this.conditions.add(node.id.name)
  }

  /** Modules hand answers on by name: { harm, money } as a parameter stands for what another module called so. */
  receive(node, everywhere) {
    if (node.type !== 'ObjectPattern') return
    for (const { key, value } of node.properties) {
      if (!key) continue
      const name = nameOf(value)
      if (name === null || name !== nameOf(key)) continue
      if (everywhere.answers.has(name)) this.answers.set(name, everywhere.answers.get(name))
      if (everywhere.conditions.has(name)) this.conditions.add(name)
    }
  }

  answer(node) { return node?.type === 'Identifier' && this.answers.has(node.name) ? node.name : this.handed(node, 'questions') }
  condition(node) { return node?.type === 'Identifier' && this.conditions.has(node.name) ? node.name : this.handed(node, 'conditions') }

  /** What is not called here although it only says something when called. */
  uncalled(node) {
    if (this.condition(node)) return this.condition(node) + '()'
    if (this.answer(node)) return hint(this.answer(node), this.answers.get(node.name))
    if (node?.type === 'MemberExpression' && this.answer(node.object) && PREDICATES.has(node.property.name)) {
      return this.answer(node.object) + '.' + node.property.name + '(…)'
    }
    return null
  }
}

const nameOf = node => node?.type === 'Identifier' ? node.name : null

function hint(name, kind) {
  switch (kind) {
    case 'selectOne': return name + ".is('…')"
    case 'yesNo': return name + '.isYes()'
    case 'selectMultiple': return name + ".has('…')"
    case 'number': case 'money': return name + '.atLeast(…)'
    case 'date': return name + '.within(…)'
    default: return name + '.isKnown()'
  }
}

function look(node, parent, names, file) {
  const at = { file, line: node.loc.start.line }
  const compared = side => {
    const name = names.answer(side)
    if (name) problem('compared-answer', [name, hint(name, names.answers.get(name))], at)
  }
  const called = side => {
    const write = names.uncalled(side)
    if (write) problem('not-called', [write, write], at)
  }
  switch (node.type) {
    case 'BinaryExpression':
      if (COMPARE.has(node.operator)) { compared(node.left); compared(node.right) }
      break
    case 'SwitchStatement': compared(node.discriminant); break
    case 'SwitchCase': compared(node.test); break
    case 'TemplateLiteral': node.expressions.forEach(compared); break
    case 'UnaryExpression': if (node.operator === '!') called(node.argument); else compared(node.argument); break
    case 'LogicalExpression': called(node.left); called(node.right); break
    case 'ConditionalExpression': case 'IfStatement': case 'WhileStatement': called(node.test); break
    case 'CallExpression':
      if (node.callee.type === 'MemberExpression' && SEARCH.has(node.callee.property.name)) {
        compared(node.callee.object)
        node.arguments.forEach(compared)
      }
      break
    case 'ImportExpression': problem('dynamic-import', [], at); break
    case 'AwaitExpression': case 'YieldExpression': problem('async', [], at); break
    case 'ArrowFunctionExpression': case 'FunctionExpression': case 'FunctionDeclaration':
      if (node.async || node.generator) problem('async', [], at)
      break
    case 'ImportDeclaration': case 'ExportNamedDeclaration': case 'ExportAllDeclaration':
      if (node.source && !/^\.\.?\//.test(node.source.value)) problem('foreign-import', [node.source.value], at)
      break
    default:
  }
}

function walk(node, parent, visit) {
  visit(node, parent)
  for (const key of Object.keys(node)) {
    const child = node[key]
    if (Array.isArray(child)) {
      for (const one of child) if (one !== null && typeof one?.type === 'string') walk(one, node, visit)
    } else if (child !== null && typeof child === 'object' && typeof child.type === 'string' && key !== 'loc') {
      walk(child, node, visit)
    }
  }
}
