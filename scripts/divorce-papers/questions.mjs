// Safety first, then how far the couple is, the reasons, the children, the property, and what else to know.

export default function askQuestions({ ask, facts }) {
  const violence = ask.yesNo('violence', '现在有家庭暴力吗？', {
    section: 'safety', sources: ['S-DVL-23', 'S-PPO-3'],
    say: '家里现在有人打您、威胁您或者跟踪您吗？',
    why: '安全最要紧。有暴力，先保护人，再谈离婚。',
    hint: '威胁、跟踪也算。' })

  const childHidden = ask.yesNo('childHidden', '孩子被抢走或藏起来了吗？', {
    section: 'safety', sources: ['S-MF2-12'],
    say: '孩子现在见得到吗？有没有被对方带走、藏起来？',
    why: '抢孩子、藏孩子，可以请法院马上制止。' })

  const applied = ask.yesNo('applied', '去民政局申请过离婚登记吗？', {
    section: 'stage', keep: true, sources: ['S-CC-1076'],
    say: '你们两个人一起去民政局递交过申请吗？',
    why: '申请以后有三十天的冷静期，日子很要紧。' })

  const filedDate = ask.date('filedDate', '哪一天递交的申请？', {
    section: 'stage', onlyIf: () => applied.isYes(), sources: ['S-CC-1076'],
    say: '回执上写的是哪一天？',
    why: '三十天内可以撤回，再过三十天不去领证，就算撤回。',
    hint: '递交当天不算，从第二天数起。' })

  const bothAgree = ask.yesNo('bothAgree', '两个人都同意离婚吗？', {
    section: 'stage', keep: true, sources: ['S-CC-1076', 'S-CC-1079'],
    say: '对方也同意离吗？',
    why: '都同意，可以去登记；有一方不同意，要到法院。' })

  const children = ask.yesNo('children', '有未成年的孩子吗？', {
    section: 'children', keep: true, sources: ['S-CC-1084'],
    say: '你们有没有还没成年的孩子？',
    why: '有孩子，要先说好跟谁生活、抚养费怎么付、怎么看望。' })

  const agreed = ask.selectMultiple('agreed', '哪些事已经谈好了？', {
    section: 'stage', alone: ['nothing'], onlyIf: () => bothAgree.isYes(), sources: ['S-CC-1076'],
    options: { children: '孩子跟谁、抚养费、看望', property: '财产怎么分', debts: '欠的债怎么还', nothing: '都还没有' },
    say: '孩子、财产、欠债，哪几样谈好了？没有孩子、没有欠债的，也算谈好。',
    why: '登记离婚，这几样都要写进协议。' })

  const spouseSoldier = ask.yesNo('spouseSoldier', '对方是现役军人吗？', {
    section: 'couple', sources: ['S-CC-1081'],
    say: '您的爱人现在是军人吗？',
    why: '对方是现役军人，要先得到军人同意，军人有重大过错的除外。' })

  const spouseFault = ask.yesNo('spouseFault', '对方有重大过错吗？', {
    section: 'couple', sources: ['S-CC-1081', 'S-CC-1087'],
    say: '对方有没有重大过错？例如重婚、和别人同居、家庭暴力。',
    why: '有重大过错的，可以要求损害赔偿；军人有重大过错的，不用等他同意。' })

  const clientIsHusband = ask.yesNo('clientIsHusband', '您是丈夫吗？', {
    section: 'couple', sources: ['S-CC-1081'],
    say: '要离婚的是丈夫这一方吗？',
    why: '妻子怀孕、刚生产的时候，丈夫一般不能提出离婚。' })

  const pregnancyState = ask.selectOne('pregnancyState', '妻子是不是下面这种情况？', {
    section: 'couple', onlyIf: () => clientIsHusband.isYes(), sources: ['S-CC-1081'],
    options: {
      pregnant: '正在怀孕', birthWithin12Months: '生孩子还没满一年', terminationWithin6Months: '终止妊娠还没满六个月', none: '都不是' },
    say: '您的妻子现在怀孕吗？最近生过孩子吗？',
    why: '这段时间丈夫一般不能提出离婚，法院认为确有必要的除外。' })

  const refused = ask.selectOne('refused', '法院判过不准离婚吗？', {
    section: 'stage', keep: true, sources: ['S-CPL-127', 'S-CC-1079'],
    options: { no: '没有', clientSued: '判过，是我起诉的', spouseSued: '判过，是对方起诉的' },
    say: '以前打过离婚官司吗？法院怎么判的？',
    why: '刚判过不准离的，原告六个月内没有新理由，法院一般不再受理。' })
  const wasRefused = () => refused.isOneOf('clientSued', 'spouseSued')

  const refusalMonths = ask.number('refusalMonths', '判决到现在满几个月了？', {
    section: 'stage', unit: 'months', bands: [0, facts.waitMonths, facts.apartAfterRefusalMonths],
    onlyIf: () => refused.is('clientSued'), sources: ['S-CPL-127'],
    say: '判决书上是哪一天？到今天满几个月？',
    why: '六个月是一个界限。',
    hint: '只数满的月。' })

  const newReasons = ask.yesNo('newReasons', '有新情况、新理由吗？', {
    section: 'stage', onlyIf: () => refused.is('clientSued'), sources: ['S-CPL-127'],
    say: '判决以后，有没有发生新的事？',
    why: '有新情况、新理由，不用等满六个月。' })

  const apartMonths = ask.number('apartMonths', '因为感情不好，分居满几个月了？', {
    section: 'couple', unit: 'months', bands: [0, 12, facts.apartMonths], sources: ['S-CC-1079'],
    say: '你们分开住了吗？满几个月？没有分开就是零。',
    why: '分居满两年，法院一般应当准予离婚。',
    hint: '只数满的月。因为工作分开的，请先说明。' })

  const apartAfterRefusalMonths = ask.number('apartAfterRefusalMonths', '判决以后又分居满几个月了？', {
    section: 'stage', unit: 'months', bands: [0, facts.apartAfterRefusalMonths], onlyIf: wasRefused, sources: ['S-CC-1079'],
    say: '判不准离以后，你们又分开住了多久？',
    why: '判不离以后又分居满一年、再起诉的，法院一般应当准予离婚。',
    hint: '只数满的月。' })

  const ground = ask.selectMultiple('ground', '想离婚，是因为什么？', {
    section: 'couple', keep: true, alone: ['other'], sources: ['S-CC-1079'],
    options: {
      bigamy: '对方重婚，或者和别人同居', violence: '家庭暴力', vice: '赌博、吸毒等恶习', other: '别的原因' },
    say: '愿意说的话，是因为什么？不想说也没关系。',
    why: '有些情形，法院一般应当准予离婚。' })

  const youngestChildAge = ask.number('youngestChildAge', '最小的孩子几周岁？', {
    section: 'children', max: 17, unit: 'years', bands: [0, facts.motherAge, facts.childWillAge],
    onlyIf: () => children.isYes(), sources: ['S-CC-1084'],
    say: '最小的孩子满几周岁了？',
    why: '不满两岁、满八岁，法律的想法不一样。',
    hint: '不满一周岁，请填 0。' })

  const hidesAssets = ask.yesNo('hidesAssets', '对方在藏钱、转移财产吗？', {
    section: 'property', sources: ['S-CC-1087', 'S-CPL-104'],
    say: '有没有发现对方把钱、房、车转给别人？',
    why: '转移财产的，可能少分；也可以请法院先保全。' })

  const topics = ask.selectMultiple('topics', '还想知道哪些事？', {
    section: 'topics', alone: ['nothing'], sources: ['S-HOT'],
    options: {
      compare: '登记和诉讼有什么不同', documents: '要带哪些证件', breakdown: '怎样证明感情破裂', property: '房子、存款怎么分', home: '还有贷款的房子',
      support: '抚养费', lawyer: '要不要请律师、多少钱', guardianship: '监护证明', registration: '非婚生孩子落户口', secondChild: '二孩的规定，以前和现在', nothing: '没有了' },
    say: '这些事里，还想知道哪几样？',
    why: '您问的，我们一样一样告诉您；没有可靠来源的，告诉您去哪里问。' })

  return { violence, childHidden, applied, filedDate, bothAgree, children, agreed, spouseSoldier, spouseFault, clientIsHusband,
    pregnancyState, refused, refusalMonths, newReasons, apartMonths, apartAfterRefusalMonths, ground, youngestChildAge, hidesAssets, topics }
}
