// What is wrong with a guide, with the place in it. Recorded when it happens, so that a catch in the guide hides nothing.

const found = []
const once = new Set()
const FRAME = /\/guide\/([^\s:()]+\.m?js):(\d+)/

/** The innermost place in the guide's own files that an error's stack names. */
export function placeOf(error) {
  let stack = ''
  try { stack = String(error.stack) } catch { stack = '' }
  const frame = FRAME.exec(stack)
  return frame === null ? { file: '', line: 0 } : { file: frame[1], line: Number(frame[2]) }
}

/** The place in the guide that is being run. */
export const here = () => placeOf(new Error())

/** Records a problem; the sentences for its code are kept outside. */
export function problem(code, args, at) {
  const key = code + '|' + args.join('|') + '|' + at.file + ':' + at.line
  if (once.has(key) || found.length >= 100) return
  once.add(key)
  found.push({ code, args: args.map(arg => String(arg).slice(0, 200)), file: at.file, line: at.line })
}

/** An error of the language: recorded first, then thrown. */
export class Refusal extends Error {}

/** Records a problem where the guide stands now, and stops the call. */
export function refuse(code, ...args) {
  const at = here()
  problem(code, args, at)
  throw new Refusal(code + ' ' + args.join(' '))
}

export const problems = () => found

/** The known names nearest to a wrong one, at most three. */
export function near(wrong, known) {
  const low = String(wrong).toLowerCase()
  return [...known]
    .map(name => [name, distance(low, name.toLowerCase())])
    .filter(([name, far]) => far <= Math.max(2, low.length / 3))
    .sort((a, b) => a[1] - b[1])
    .slice(0, 3)
    .map(([name]) => name)
    .join(', ')
}

function distance(a, b) {
  if (a.length > 64 || b.length > 64) return 64
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[b.length]
}
