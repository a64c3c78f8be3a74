// The thirteen ends of a session in words: what it means, and what usually happens next.
// Nothing here promises what the police, a court or an authority will do.

export default function nameConclusions({ conclusion }, answers, conditions) {
  const { deliberate, orgKind, reported, refusalKind, harm, money } = answers
  const { serious, aggravated, amountToConfirm, inTime, fresh, unimportant } = conditions

  conclusion('personal-danger', '人身危险，先报警', {
    interrupts: true, sources: ['S-PSAPL-50', 'S-HOT'],
    meaning: '现在最要紧的是人身安全。威胁、多次恐吓、滋扰、跟踪、散布隐私，公安都可以处罚。信息怎么漏的，安全了再说。',
    next: '民警到场，一般先制止，再问情况、做笔录。把威胁的话、来的人和录像说清楚，要一份受案回执。今天不要一个人走动。' })

  conclusion('police-criminal-likely', '公安刑事立案可能性大', {
    sources: ['S-CL-253-1', 'S-CL-266', 'S-MPS-171', 'S-MPS-2015', 'S-CRPL-110'],
    meaning: '您说的情况，一般够得上按犯罪来办。立案，就是公安正式开始办这个案子。立不立案，最后由公安审查决定，我们不能替它答应。',
    next: '到派出所，民警一般会听您说、做笔录、登记证据，再给一份受案回执。刑事的审查一般 3 日，要查证的 7 日，重大复杂的经批准到 30 日。错告不等于诬告，照实说就行。',
    variant: () => aggravated() ? 'aggravated' : serious() ? 'records' : amountToConfirm() ? 'confirmAmount' : 'money',
    variants: {
      aggravated: '数量到了十倍以上，或者后果特别严重，可能算情节特别严重，处罚更重。报案时把数量和后果说在最前面。',
      records: '不用等到有人受骗。故意卖、给、公布或偷信息，情节严重的，本身就可能是犯罪。几种信息混在一起的，法院可能另有算法，请先向当地确认。',
      confirmAmount: '当面诈骗和盗窃的数额各省不同。这里用的数额请先向当地确认。',
      money: '电话网络诈骗，三千元起就算数额较大，全国一样。两年内被骗几次的，可以加在一起。' } })

  conclusion('police-criminal-possible', '可能刑事立案，先补证据', {
    sources: ['S-CL-266', 'S-CL-280-1', 'S-JI17-11', 'S-MPS-171'],
    meaning: '这件事可能是犯罪，只差一两样：金额、条数，或者证据。先去报案，不要等补齐了才去。',
    next: '民警一般先收下、做笔录、给受案回执，再去核实。银行流水、征信报告、名单样子，能补的尽快补交。不够刑事的，可能转为治安案件。',
    variant: () => money() ? 'money' : harm.has('identityMisused') ? 'identity' : 'records',
    variants: {
      money: '去银行或支付软件打一份转账明细，金额就清楚了。当面诈骗和盗窃的本地数额，请先向当地确认。',
      identity: '先查征信，看清是哪一家、什么时候、多少钱，再把报告交给公安。',
      records: '条数由公安查。查到多少一般按多少算，能证明重复或不实的除外。绝不要为了数清去买。' } })

  conclusion('police-administrative-likely', '治安案件可能性大', {
    sources: ['S-PSAPL-56', 'S-PSAPL-58', 'S-PSAPL-50', 'S-PSAPL-33', 'S-PSAPL-90', 'S-PSAPL-118', 'S-JI17-6', 'S-OP-2016', 'S-OP-2023'],
    meaning: '按现在说的，刑事可能还不够，治安处罚一般够得上。治安案件，就是不够犯罪、由公安直接处罚的案子。“没有后果就不立案”这句老话，已经不准确了。',
    next: '对报案，公安应当立即立案调查；不归它管的，要告诉您，并说明理由。案件一般三十日办结，可以延长两次。对结果不服，被侵害的人可以复议或者起诉。',
    variant: () => money() ? 'money' : harm.hasAny('threats', 'exposedOnline') && fresh() ? 'harassment'
      : deliberate() && fresh() ? 'trade' : 'intrusion',
    variants: {
      money: '被骗不到三千元、被盗不到一千元，也值得报案。不够犯罪的诈骗、盗窃，一样可以拘留、罚款。还有别的受害人，数额可能加在一起。',
      harassment: '有人组织“开盒”、情节严重的，也可能按犯罪办。报案时把发布的人、转发的数量、收到的恐吓都说上。',
      trade: '违法卖、给、偷或非法获取个人信息，一般拘留十到十五日，较轻的五日以下。商家为了推销买普通信息的，要获利五万元或者再犯，才可能算犯罪。',
      intrusion: '账号或系统被侵入、数据被拿走，造成危害的可以处罚。' } })

  conclusion('report-for-record', '报案留底，暂难立案', {
    sources: ['S-CRPL-110', 'S-MPS-171', 'S-PSAPL-90', 'S-PSAPL-25'],
    meaning: '去报案，公安应当接受。但现在线索少，一般还难以立案。留了底，以后出了事、别人也报了，线索能接上。',
    next: '民警一般会登记，给一份回执。把回执收好。有了新情况，拿着回执去补充。公安应当收下，不等于一定立案。',
    variant: () => harm.has('attemptedFraud') ? 'attempt' : harm.has('unwantedCalls') ? 'calls' : harm.has('none') ? 'nothingYet' : 'clues',
    variants: {
      attempt: '没有骗成也有用：对方的号码、链接、账户，可能和别的案子是同一伙人。公安办诈骗案，也应当查信息是从哪里漏的。',
      calls: '只有骚扰电话、还不知道谁漏的，先举报号码。查到是谁卖的，就是另一回事了。',
      nothingYet: '单凭“漏了”，而不知道谁做了什么，一般还难以立案。要是后来知道有人在卖，不用等出事，马上再来。',
      clues: '越早报越好。治安处罚一般只管六个月内发现的。' } })

  conclusion('insist-on-receipt', '再次报案并索取回执', {
    sources: ['S-CRPL-110', 'S-MPS-171', 'S-PSAPL-90', 'S-MPSA-61'],
    meaning: '报案口头、书面都可以，公安都应当接受。口头说不收，还不是正式答复。再去一次，请他们登记、给回执。',
    next: '这次带着写好的材料。民警一般会登记，给受案回执。不属于当地管的，应当接受后移送，或者告诉您找谁。还是不收，就打 12389 反映。' })

  conclusion('challenge-refusal', '对不予立案提出救济', {
    sources: ['S-MPS-179', 'S-CRPL-113', 'S-PROC-557', 'S-ARL-20', 'S-CRPL-105'],
    meaning: '不服公安的决定，还有路可以走，这就叫救济。不立案、不处理，不是最后的结果。可以请上面再看一遍。有了新事实，也可以重新报案。',
    next: '把通知书原件收好，看清是哪一天收到的。期限从第二天数起，寄出去的以交邮那天为准。',
    variant: () => reported.is('pending') ? 'noAnswer'
      : refusalKind.is('administrative') ? (inTime() ? 'administrativeInTime' : 'administrativeLate')
      : inTime() ? 'criminalInTime' : 'criminalLate',
    variants: {
      noAnswer: '三十日还没有答复，可以请检察院监督。检察院要求说明，公安应在七日内说明。',
      administrativeInTime: '治安的，六十日内先申请行政复议，不服复议再起诉。现在还来得及。',
      administrativeLate: '六十日可能已经过了，或者日期说不清。先打 12348 问一问还有没有办法，再看有没有新事实可以重新报案。',
      criminalInTime: '刑事的，收到起七日内申请复议，公安一般三十日内答复。不服，七日内再申请复核。现在还来得及。',
      criminalLate: '七日可能已经过了，或者日期说不清。但请检察院监督没有这个七日的限制；有了新事实，也可以重新报案。' } })

  conclusion('case-in-progress', '已受理，跟进', {
    sources: ['S-MPS-171', 'S-PSAPL-118', 'S-MPS-2015'],
    meaning: '公安已经收下。现在重要的是记住是谁在办、到了哪一步，有新证据就补。',
    next: '刑事的审查一般 3 日，要查证的 7 日，重大复杂的经批准到 30 日。治安案件一般三十日办结，可以延长两次。过了时间没有答复，再来找我们。',
    variant: () => reported.is('filed') ? 'filed' : 'pending',
    variants: {
      filed: '已经立案。记下案号和承办民警，损失写成清单交上去，为以后退赔做准备。',
      pending: '还在审查。记下回执号和日期，三十天是个要留意的日子。' } })

  conclusion('regulator-complaint', '向监管部门投诉', {
    sources: ['S-PIPL-57', 'S-PIPL-65', 'S-CSL-44', 'S-CC-1038'],
    meaning: '监管部门，就是管这个行业的政府部门。单位误发、弄丢、有漏洞或用得太宽，一般先由主管部门管，不是公安。“大规模泄露一定立案”也不准确：人再多，过失泄露首先是监管的事。',
    next: '主管部门应当处理，并把结果告诉您。它可以责令改正、罚款。单位漏了信息，应当立即补救，并通知部门和个人。',
    variant: () => orgKind.is('platform') ? 'platform' : orgKind.isOneOf('hospital', 'school', 'bank') ? 'sensitive' : 'general',
    variants: {
      platform: '平台、网站、App 一般由网信部门管。发生大的安全事件，它自己也要在几小时内报告。',
      sensitive: '病历、账户、孩子的信息，很多是敏感信息，法律保护得更严。投诉时写明是哪一种。',
      general: '拿不准归谁管，先打 12345 问清楚（请先向当地确认）。' } })

  conclusion('handler-request', '先向信息处理者行使权利', {
    sources: ['S-PIPL-44', 'S-CSL-44', 'S-CC-1038'],
    meaning: '信息处理者，就是收着、用着您信息的单位。您有权查阅、复制、更正、删除，也有权要求说明。先向单位书面提出。拒绝，它要说明理由，您也可以起诉。',
    next: '这一步不用去派出所。单位答复以后，再看要不要投诉、报案或者找律师。十五天没有答复，我们就当它不答复（本台的规矩），来找我们走下一步。' })

  conclusion('civil-lawsuit', '找律师，民事起诉', {
    sources: ['S-PIPL-69', 'S-CC-1183', 'S-CC-188', 'S-CPL-29'],
    meaning: '知道是谁，可以打民事官司。处理信息的一方，要自己证明没有过错。赔多少，看损失、对方的获利和实际情况。',
    next: '先让律师看材料。可以先发一封要求赔偿的信，这样三年的时间会重新算。起诉一般到事情发生的地方，或者对方住所地的法院；网上的侵权，也包括您住所地的法院。公安那边，以后有新线索仍可报案。',
    variant: () => harm.has('distress') ? 'distress' : 'general',
    variants: {
      distress: '精神损害严重的，也可以要求赔偿。看病的病历和单据都留好。',
      general: '钱少也可以起诉。小额的案子，一般一审就结束；小额的上限：{smallClaimsCeiling}。' } })

  conclusion('self-protection', '自我防护，不必追究', {
    sources: ['S-FAQ', 'S-CC-1036'],
    meaning: '这次不用跑派出所，也不用投诉。做好防护，日子照过。',
    next: '以后要是有人来骗、来骚扰，或者您改了主意，随时再来。您今天的选择，不影响以后报案。',
    variant: () => unimportant() ? 'unimportant' : 'ownPublication',
    variants: {
      unimportant: '信息不要紧，可以不理会。下次撕掉快递单，少留一样是一样。',
      ownPublication: '自己公开的信息，别人合理使用一般不担责。可以自己删掉，或把可见范围改小。有人拿去骗人、骂人、恐吓，就不是合理使用了。' } })

  conclusion('gather-first', '先取证再判断', {
    sources: ['S-CRPL-110', 'S-HOT'],
    meaning: '现在知道的还不够，谁也不能说能不能立案。不想说的可以不说，一般的防护照样告诉您。',
    next: '先记、先存、先防。想报案也可以，口头书面都行，公安应当接受。有了下面任何一样，马上再来：知道是谁漏的，有人在卖，有人来骗，账号出了事。' })
}
