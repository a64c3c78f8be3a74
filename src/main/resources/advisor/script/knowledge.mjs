// What one run of a condition has learnt about the answers, so that no fork is a situation that cannot be.

const UNKNOWN = '\u0000'

export class Knowledge {
  constructor(questions) {
    this.questions = questions
    this.learnt = new Map()
  }

  about(key) {
    let known = this.learnt.get(key)
    if (known === undefined) {
      const q = this.questions.get(key)
      const one = q.kind === 'selectOne' || q.kind === 'yesNo'
      known = {
        known: undefined, empty: undefined, chosen: new Map(), days: new Map(),
        possible: one ? new Set([...q.options, UNKNOWN]) : null,
        low: q.min ?? 0, high: q.max ?? 1e12,
      }
      this.learnt.set(key, known)
    }
    return known
  }

  /** true or false when what was learnt decides the predicate, otherwise undefined. */
  implied(p) {
    if (p.is !== undefined) return this.impliedIs(p)
    if (p.has !== undefined) return this.impliedHas(p)
    if (p.known !== undefined) return this.impliedKnown(p)
    if (p.empty !== undefined) {
      const a = this.about(p.empty)
      if (a.known === false) return false
      for (const chosen of a.chosen.values()) if (chosen) return false
      return a.empty
    }
    if (p.date !== undefined) {
      const a = this.about(p.date)
      if (a.known === false) return false
      for (const [limit, held] of a.days.get(p.days) ?? []) {
        if (held && p.within >= limit) return true
        if (!held && p.within <= limit) return false
      }
      return undefined
    }
    if (single(p)) return this.impliedNumber(p, this.about(p.sum[0][0]))
    return undefined
  }

  impliedIs(p) {
    let yes = false, no = false
    for (const option of this.about(p.is).possible) if (p.in.includes(option)) yes = true; else no = true
    return yes && no ? undefined : yes
  }

  impliedHas(p) {
    const a = this.about(p.has)
    if (a.known === false || a.empty === true) return false
    let open = false
    for (const option of p.any) {
      const chosen = a.chosen.get(option)
      if (chosen) return true
      if (chosen === undefined) open = true
    }
    return open ? undefined : false
  }

  impliedKnown(p) {
    const a = this.about(p.known)
    if (a.possible !== null) {
      if (!a.possible.has(UNKNOWN)) return true
      if (a.possible.size === 1) return false
    }
    return a.known
  }

  impliedNumber(p, a) {
    if (a.known === false) return false
    if (p.atLeast !== undefined) {
      if (a.known && a.low >= p.atLeast) return true
      return a.high < p.atLeast ? false : undefined
    }
    if (p.below !== undefined) {
      if (a.known && a.high < p.below) return true
      return a.low >= p.below ? false : undefined
    }
    if (a.known && a.low >= p.within[0] && a.high <= p.within[1]) return true
    return a.high < p.within[0] || a.low > p.within[1] ? false : undefined
  }

  learn(p, held) {
    if (p.is !== undefined) {
      const a = this.about(p.is)
      for (const option of [...a.possible]) if (p.in.includes(option) !== held) a.possible.delete(option)
    } else if (p.has !== undefined) {
      this.learnHas(p, held)
    } else if (p.known !== undefined) {
      const a = this.about(p.known)
      a.known = held
      if (a.possible !== null) {
        if (held) a.possible.delete(UNKNOWN)
        else a.possible = new Set([UNKNOWN])
      }
    } else if (p.empty !== undefined) {
      const a = this.about(p.empty)
      a.empty = held
      if (held) a.known = true
    } else if (p.date !== undefined) {
      const a = this.about(p.date)
      if (held) a.known = true
      if (!a.days.has(p.days)) a.days.set(p.days, [])
      a.days.get(p.days).push([p.within, held])
    } else if (single(p)) {
      this.learnNumber(p, held, this.about(p.sum[0][0]))
    }
  }

  learnHas(p, held) {
    const q = this.questions.get(p.has), a = this.about(p.has)
    if (!held) {
      for (const option of p.any) a.chosen.set(option, false)
      return
    }
    a.known = true
    a.empty = false
    const left = p.any.filter(option => a.chosen.get(option) !== false)
    if (left.length === 1) {
      a.chosen.set(left[0], true)
      const excluded = q.alone.includes(left[0]) ? q.options.filter(option => option !== left[0]) : q.alone
      for (const option of excluded) a.chosen.set(option, false)
    } else if (left.every(option => !q.alone.includes(option))) {
      for (const option of q.alone) a.chosen.set(option, false)
    }
  }

  learnNumber(p, held, a) {
    if (held) a.known = true
    if (!a.known) return
    if (p.atLeast !== undefined) {
      if (held) a.low = Math.max(a.low, p.atLeast)
      else a.high = Math.min(a.high, p.atLeast - 1)
    } else if (p.below !== undefined) {
      if (held) a.high = Math.min(a.high, p.below - 1)
      else a.low = Math.max(a.low, p.below)
    } else if (held) {
      a.low = Math.max(a.low, p.within[0])
      a.high = Math.min(a.high, p.within[1])
    }
  }
}

const single = p => p.sum !== undefined && p.sum.length === 1 && p.sum[0][1] === 1
