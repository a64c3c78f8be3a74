// What is at hand, when it was, what has been tried already, and what the client wants.

export default function askWhatNext({ ask, planned }, { harm, leaker, sourceKnown }) {
  const evidence = ask.selectMultiple('evidence', '手上有哪些证据？', {
    section: 'proof', keep: true, alone: ['none'],
    options: {
      screenshots: '截图、录屏、照片', calls: '通话记录', messages: '短信、录音、聊天记录', transfers: '转账凭证、银行流水',
      listSeen: '亲眼见过名单或样品', breachNotice: '单位发的泄露通知、公告', contract: '合同、收据、订单',
      otherVictims: '还有别的受害人', none: '什么都没有' },
    say: '有什么在手上？原件别动。',
    why: '证据越扎实，去报案、投诉时越说得清。',
    sources: ['S-CRPL-110', 'S-MPS-171'] })

  const whenActed = ask.selectOne('whenActed', '对方最近一次这样做是什么时候？', {
    section: 'proof', keep: true,
    options: {
      ongoing: '现在还在做', within6Months: '六个月以内', from6MonthsTo2Years: '六个月到两年', over2Years: '两年以前' },
    say: '这件事最近一次是什么时候？还在继续吗？',
    why: '治安处罚一般只管六个月内发现的，行政处罚一般只管两年内发现的。一直在做的，从停下那天算。',
    hint: '按日历上的月份算，当天也算在内。',
    sources: ['S-PSAPL-25', 'S-APL-36'] })

  const knownSince = ask.selectOne('knownSince', '知道是谁漏的，有多久了？', {
    section: 'proof', onlyIf: () => sourceKnown.is('known'),
    options: { within3Years: '三年以内', over3Years: '超过三年' },
    say: '您是什么时候知道受了损害、知道是谁的？',
    why: '要求赔钱，一般要在知道以后三年之内。',
    hint: '这期间书面要求过赔偿或者起诉过的，三年重新算，请按最近那次说。',
    sources: ['S-CC-188'] })

  const reported = ask.selectOne('reported', '报过案吗？', {
    section: 'police', keep: true,
    options: {
      no: '没有',
      refusedOrally: { label: '去过，口头说不收', hint: '没有给任何纸。' },
      refusedInWriting: { label: '给了不立案或不处理的书面通知', hint: '例如《不予立案通知书》。' },
      pending: { label: '收下了，还没有答复', hint: '手里有受案回执。' },
      filed: '已经立案' },
    say: '报过案吗？给了什么纸？',
    why: '走到哪一步，决定下一步怎么走。',
    sources: ['S-CRPL-113', 'S-MPS-171', 'S-PSAPL-90'] })
  const refused = () => reported.is('refusedInWriting')

  const refusalKind = ask.selectOne('refusalKind', '书面通知是哪一种？', {
    section: 'police', onlyIf: refused,
    options: {
      criminal: { label: '刑事案件不予立案', hint: '标题一般是《不予立案通知书》。' },
      administrative: { label: '治安案件不予处理', hint: '写的是治安管理或行政案件。' } },
    say: '我看看这张纸的标题，好吗？',
    why: '两种通知，不服的办法和期限不一样。',
    sources: ['S-MPS-179', 'S-ARL-20'] })

  const refusalReceived = ask.date('refusalReceived', '书面通知是哪一天收到的？', {
    section: 'police', onlyIf: refused,
    say: '哪一天拿到的？信封或签收单还在吗？',
    why: '刑事的一般七日内申请复议，治安的一般六十日内申请行政复议。',
    hint: '收到当天不算，从第二天数起。',
    sources: ['S-CRPL-105', 'S-MPS-179', 'S-ARL-20'] })

  const pendingDays = ask.number('pendingDays', '拿到受案回执多少天了？', {
    section: 'police', onlyIf: () => reported.is('pending'), unit: 'days', bands: [1, 8, 31],
    say: '回执上写的是哪一天？到今天多少天了？',
    why: '公安审查要不要立案有时间规定，最长一般三十日。',
    sources: ['S-MPS-2015', 'S-PROC-557'] })

  const orgAnswer = ask.selectOne('orgAnswer', '找过这个单位吗？怎么答复的？', {
    section: 'police', keep: true, onlyIf: () => leaker.isOneOf('insider', 'organisation', 'merchant'),
    options: {
      notAsked: '还没有找过',
      promised: '答应处理',
      refused: '拒绝了',
      noAnswer: { label: '没有答复', hint: '提出来满十五天还没有答复，算没有答复（本台的规矩，不是法律期限）。' },
      notified: '单位已经主动通知过我' },
    say: '您找过他们吗？他们怎么说？',
    why: '先找单位，还是直接向主管部门投诉，看它怎么答复。',
    sources: ['S-PIPL-44', 'S-PIPL-57'] })

  const wants = ask.selectMultiple('wants', '您最想要什么结果？', {
    section: 'wishes', keep: true,
    options: {
      stop: '别再泄露、别再骚扰', moneyBack: '把钱追回来', compensation: '要求赔偿', takedown: '删掉网上的内容',
      punish: '处罚做的人', explanation: '要个说法、要道歉', record: '留个底' },
    say: '您最想要什么结果？可以选好几项。',
    why: '想要的不同，走的路也不同。',
    sources: ['S-FAQ'] })

  const importance = ask.selectOne('importance', '这件事对您要紧吗？', {
    section: 'wishes', onlyIf: () => harm.has('none'),
    options: { trivial: '不要紧', matters: '我在意' },
    say: '这件事对您要紧吗？说不要紧也完全可以。',
    why: '不要紧的信息，可以选择不再理会。',
    sources: ['S-FAQ'] })

  const hardship = ask.yesNo('hardship', '请律师的钱有困难吗？', {
    section: 'wishes',
    say: '如果要请律师，费用有困难吗？例如低保、失业。',
    why: '困难的人也许可以申请法律援助。',
    sources: ['S-LAL-29'] })

  const otherCity = ask.yesNo('otherCity', '户口或出事的地方在外地吗？', {
    section: 'wishes',
    say: '您的户口或出事的地方，是不是在别的城市？',
    why: '很多人以为要回老家报案，其实一般不用。',
    sources: ['S-MPS-17', 'S-MPSA-61'] })

  const referralConsent = ask.yesNo('referralConsent', '愿意由我们转介给律师吗？', {
    section: 'wishes', onlyIf: () => planned.has('lawyer-referral'),
    say: '要不要我们把您介绍给律师？您点头以后，我们才会写下联系方式，而且只写在纸上。',
    why: '您同意之前，您的姓名和电话不会离开这张桌子。',
    sources: ['S-PIPL-69'] })

  return { evidence, whenActed, knownSince, reported, refusalKind, refusalReceived, pendingDays, orgAnswer,
    wants, importance, hardship, otherCity, referralConsent }
}
