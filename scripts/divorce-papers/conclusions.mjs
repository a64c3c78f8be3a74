// The ends of a session in words. Nothing here promises what a court or an office will do.

export default function nameConclusions({ conclusion }, { clientIsHusband, pregnancyState, refused, ground, bothAgree }) {
  conclusion('safety-first', '先保证安全', {
    interrupts: true, sources: ['S-DVL-23', 'S-PPO-3', 'S-LAL-32', 'S-HOT'],
    meaning: '先离开危险，报警，留证据。人身安全保护令，是法院下的命令，不许对方再伤害您。不用等离婚，可以单独申请。',
    next: '法院一般七十二小时内作出保护令，紧急的二十四小时内，最长管六个月。家暴受害人申请法律援助，不看经济条件。' })
  conclusion('protection-order-or-injunction', '孩子被抢、被藏，请法院制止', {
    sources: ['S-MF2-12', 'S-DVL-23'],
    meaning: '抢夺、藏匿孩子，可以申请人身安全保护令，或者人格权侵害禁令。都是法院下的命令，叫对方马上停。',
    next: '不要自己去抢回来。向法院申请，说清孩子多大、在哪里、最后一次见是什么时候。以后定抚养，法院也会考虑这件事。' })
  conclusion('cooling-off', '冷静期里，等一等', {
    sources: ['S-CC-1076'],
    meaning: '从递交的第二天起三十天，是冷静期。这期间任何一方不想离了，都可以去撤回。',
    next: '把第三十天和第六十天写在日历上。过了第三十天，两个人一起去领证。最后一天碰上节假日的，一般顺延，请先向民政局确认。' })
  conclusion('fetch-certificate', '两个人现在去领离婚证', {
    sources: ['S-CC-1076', 'S-MRR-2025'],
    meaning: '冷静期已满，现在是领证的三十天。要两个人亲自去。不去，就视为撤回。',
    next: '约好日子，带身份证和结婚证，到当初递交的民政局。对方不肯去，就只能重新商量，或者起诉。' })
  conclusion('lapsed', '申请已经失效，重新来', {
    sources: ['S-CC-1076'],
    meaning: '六十天里没有领证，视为撤回，婚姻还在。',
    next: '两个人还愿意，就重新递交，再等三十天。有一方不愿意，就走诉讼。' })
  conclusion('registration', '去民政局登记离婚', {
    sources: ['S-CC-1076', 'S-MRR-2025'],
    meaning: '都同意，孩子、财产、欠债也都谈好了，可以登记离婚。',
    next: '写好离婚协议，两个人亲自去申请，等三十天，再亲自去领证。任何一步都不能别人代替。' })
  conclusion('consent-first', '先取得军人同意', {
    sources: ['S-CC-1081'],
    meaning: '对方是现役军人，要求离婚须得军人同意，军人有重大过错的除外。',
    next: '先和对方谈，也可以请他所在的单位帮助调解（请先向当地确认）。有重大过错的证据，拿来再看。' })
  conclusion('wait', '先等一等', {
    sources: ['S-CC-1081', 'S-CPL-127'],
    meaning: '现在起诉，法院一般不受理。这段时间用来准备证据和材料。',
    next: '把能起诉的日子写下来。两个人都愿意离的，不用起诉，可以去登记。',
    variant: () => clientIsHusband.isYes() && pregnancyState.isOneOf('pregnant', 'birthWithin12Months', 'terminationWithin6Months')
      ? 'pregnancy' : 'refused',
    variants: {
      pregnancy: '怀孕期间、分娩后一年内、终止妊娠后六个月内，丈夫不得提出。法院认为确有必要的，可以例外，先打 12348 问。',
      refused: '从判决算起六个月。有了新情况、新理由，不用等满。' } })
  conclusion('lawsuit-high', '起诉，判离的可能性较大', {
    sources: ['S-CC-1079'],
    meaning: '您说的情形，法律写明应当准予离婚。但要拿得出证据，最后由法院判断。',
    next: '法院一般先调解。调解不成，再开庭看证据。孩子、财产、赔偿，可以一起提出。',
    variant: () => refused.isOneOf('clientSued', 'spouseSued') ? 'again' : ground.has('violence') ? 'violence' : 'general',
    variants: {
      again: '把上次的判决书和又分居一年的证明放在最前面。',
      violence: '有家暴的，报警记录、看病的病历最有用。',
      general: '证据越具体越好：日期、地点、谁看见。' } })
  conclusion('lawsuit-mediation-first', '起诉，先调解', {
    sources: ['S-CC-1079', 'S-CC-1076'],
    meaning: '有一方不同意，或者还没谈好，可以到法院。法院先调解，感情确实破裂的才判离。第一次判不准离，也是可能的。',
    next: '写好起诉状，带上证据去法院。也可以再谈一谈，谈好了就去登记。',
    variant: () => bothAgree.isYes() ? 'nearlyAgreed' : 'disagree',
    variants: {
      nearlyAgreed: '两个人都想离，只差几样没谈好。把没谈好的列出来，一样一样谈，或者请法院一起调解。',
      disagree: '判不准离以后，没有新情况，自己再起诉一般要等六个月；分居满一年再诉，一般应当准予。' } })
}
