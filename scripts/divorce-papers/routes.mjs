// Where a session ends: safety, then how far the registration is, then what stands in the way, then the court.

export default function decideRoutes({ define, conclude, facts }, answers) {
  const { violence, childHidden, filedDate, bothAgree, children, agreed, spouseSoldier, spouseFault, clientIsHusband, pregnancyState,
    refused, refusalMonths, newReasons, apartMonths, apartAfterRefusalMonths, ground } = answers

  const cooling = define('cooling', '申请还在三十天冷静期里',
    () => filedDate.within(facts.coolingOffDays, { lastDay: 'nextWorkingDay' }))
  const fetching = define('fetching', '冷静期已过，还在领证的三十天里',
    () => !cooling() && filedDate.within(facts.coolingOffDays + facts.fetchDays, { lastDay: 'nextWorkingDay' }))
  const lapsed = define('lapsed', '申请以后六十天已过', () => filedDate.isKnown() && !cooling() && !fetching())
  const settled = define('settled', '两个人都同意，孩子、财产、欠债都谈好了', () => bothAgree.isYes()
    && (agreed.has('children') || children.isNo()) && agreed.has('property') && agreed.has('debts'))
  const tooEarlyForHusband = define('tooEarlyForHusband', '丈夫提出，而妻子怀孕、生产未满一年或终止妊娠未满六个月',
    () => clientIsHusband.isYes() && pregnancyState.isOneOf('pregnant', 'birthWithin12Months', 'terminationWithin6Months'))
  const tooEarlyAfterRefusal = define('tooEarlyAfterRefusal', '自己起诉被判不准离，未满六个月，又没有新理由',
    () => refused.is('clientSued') && refusalMonths.below(facts.waitMonths) && !newReasons.isYes())
  const strong = define('strong', '有法律写明应当准予离婚的情形',
    () => ground.hasAny('bigamy', 'violence', 'vice') || apartMonths.atLeast(facts.apartMonths))

  conclude('safety-first', { rule: 'V01', when: () => violence.isYes(), confidence: 'high', sources: ['S-DVL-23', 'S-PPO-3', 'S-LAL-32'],
    because: '家里有暴力。先保护人，别的以后再办。' })
  conclude('protection-order-or-injunction', { rule: 'V02', when: () => childHidden.isYes(), confidence: 'high', sources: ['S-MF2-12'],
    because: '孩子被抢走或藏起来，可以请法院用保护令或禁令制止。' })
  conclude('cooling-off', { rule: 'V03', when: cooling, confidence: 'high', sources: ['S-CC-1076'],
    because: '申请还没满三十天，任何一方都可以撤回。' })
  conclude('fetch-certificate', { rule: 'V04', when: fetching, confidence: 'high', sources: ['S-CC-1076'],
    because: '冷静期已满。接下来的三十天里，要两个人亲自去领离婚证。' })
  conclude('lapsed', { rule: 'V05', when: lapsed, confidence: 'high', sources: ['S-CC-1076'],
    because: '期限内没有去领证，视为撤回申请。还想离，要重新申请。' })
  conclude('registration', { rule: 'V06', when: settled, confidence: 'high', sources: ['S-CC-1076', 'S-MRR-2025'],
    because: '两个人都同意，该谈的都谈好了，可以去民政局登记。' })
  conclude('consent-first', { rule: 'V07', when: () => spouseSoldier.isYes() && !spouseFault.isYes(), confidence: 'medium', sources: ['S-CC-1081'],
    because: '对方是现役军人，没有重大过错，要先得到军人同意。' })
  conclude('wait', { rule: 'V08', when: tooEarlyForHusband, confidence: 'medium', sources: ['S-CC-1081'],
    because: '妻子怀孕或刚生产，丈夫一般要等；法院认为确有必要的除外。' })
  conclude('wait', { rule: 'V09', when: tooEarlyAfterRefusal, confidence: 'high', sources: ['S-CPL-127'],
    because: '自己起诉、刚判不准离，六个月内没有新情况，法院一般不再受理。' })
  conclude('lawsuit-high', { rule: 'V10', when: () => apartAfterRefusalMonths.atLeast(facts.apartAfterRefusalMonths), confidence: 'high', sources: ['S-CC-1079'],
    because: '判不离以后又分居满一年，再起诉，法院一般应当准予。' })
  conclude('lawsuit-high', { rule: 'V11', when: strong, confidence: 'medium', sources: ['S-CC-1079'],
    because: '重婚、同居、家暴、恶习，或者分居满两年，法院一般应当准予。' })
  conclude('lawsuit-mediation-first', { rule: 'V12', confidence: 'low', sources: ['S-CC-1079'],
    because: '还谈不拢，要到法院；法院先调解，第一次也可能判不准离。' })

  return { cooling, fetching, lapsed, settled, tooEarlyForHusband, tooEarlyAfterRefusal, strong }
}
