// The decision functions, each named in words, so that it can stand in an explanation and be replaced by a locality.

export default function defineConditions({ define, sum, facts }, answers) {
  const { harm, money, moneyMeans, moneyAmount, infoTypes, act, leaker, sourceKnown, deliberate,
    countA, countB, countC, gain, aggravators, evidence, whenActed, refusalKind, refusalReceived, importance } = answers

  const insider = define('insider', '经手的工作人员卖给或给了别人',
    () => leaker.is('insider') && act.isOneOf('sold', 'published'))

  // One record of a class weighs as many points as it takes fewer of them; an insider's count double.
  const weightA = () => facts.seriousRecordsC / facts.seriousRecordsA
  const weightB = () => facts.seriousRecordsC / facts.seriousRecordsB
  const times = () => insider() ? 2 : 1
  const records = () => act.is('boughtForBusiness')
    ? sum(countA.times(weightA()), countB.times(weightB()))
    : sum(countA.times(weightA() * times()), countB.times(weightB() * times()), countC.times(times()))
  const gained = (seller, merchant) => act.is('boughtForBusiness') ? gain.atLeast(merchant) : gain.times(times()).atLeast(seller)

  const serious = define('serious', '情节严重：条数、所得、前科、后果或用于犯罪，够上一样', () => deliberate()
    && (records().atLeast(facts.seriousRecordsC)
      || gained(facts.seriousGain, facts.seriousGainMerchant)
      || aggravators.hasAny('punishedBefore', 'graveResult')
      || act.isOneOf('sold', 'published')
        && (aggravators.has('sellerKnewOfCrime') || aggravators.has('locationUsedForCrime') && infoTypes.has('location'))))

  const aggravated = define('aggravated', '情节特别严重：十倍以上，或者后果特别严重', () => deliberate()
    && (records().atLeast(facts.seriousRecordsC * facts.verySeriousTimes)
      || !act.is('boughtForBusiness') && gain.times(times()).atLeast(facts.seriousGain * facts.verySeriousTimes)
      || aggravators.has('graveResult')))

  const fresh = define('fresh', '还在继续，或在六个月之内，或时间说不清',
    () => !whenActed.isOneOf('from6MonthsTo2Years', 'over2Years'))

  const proof = define('proof', '手上有证据', () => evidence.isKnown() && !evidence.isEmpty() && !evidence.has('none'))

  const police = define('police', '这件事公安可以管', () => deliberate() || harm.hasAny('moneyLost', 'relativesDefrauded',
    'attemptedFraud', 'accountMisused', 'identityMisused', 'exposedOnline', 'threats'))

  const loss = define('loss', '有实在的损失或伤害', () => money() || harm.hasAny('identityMisused', 'distress', 'exposedOnline'))

  const org = define('org', '漏的是单位或它的人，而且说得出或有线索',
    () => leaker.isOneOf('organisation', 'insider', 'merchant') && sourceKnown.isOneOf('known', 'clues'))

  const inTime = define('inTime', '申请复议的期限还没过', () => refusalKind.is('administrative')
    ? refusalReceived.within(facts.administrativeReviewDays)
    : refusalReceived.within(facts.reconsiderationDays, { lastDay: 'nextWorkingDay' }))

  const amountReached = define('amountReached', '金额达到本地的立案标准', () => moneyAmount.atLeast(
    moneyMeans.is('inPerson') ? facts.fraudInPerson : moneyMeans.is('accountTaken') ? facts.theft : facts.fraudTelecom))

  const amountPossible = define('amountPossible', '金额说不清，或者达到全国最低的标准', () => !moneyAmount.isKnown()
    || moneyAmount.atLeast(moneyMeans.is('accountTaken') ? facts.theftLowest : facts.fraudLowest))

  const amountToConfirm = define('amountToConfirm', '本地的数额标准还要先确认', () => moneyMeans.isOneOf('inPerson', 'accountTaken'))

  const internetCourt = define('internetCourt', '这类官司在本地归互联网法院', () => false)

  const unimportant = define('unimportant', '目前没发生什么，本人也觉得不要紧',
    () => harm.has('none') && importance.is('trivial'))

  return { insider, serious, aggravated, fresh, proof, police, loss, org, inTime,
    amountReached, amountPossible, amountToConfirm, internetCourt, unimportant }
}
