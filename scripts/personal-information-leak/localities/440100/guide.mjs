export default base => base.extend(({ ask, replace, concluded }) => {
  const leakedOnline = ask.yesNo('leakedOnline', '是通过网络漏的吗？', {
    section: 'wishes', optional: true, onlyIf: () => concluded.is('civil-lawsuit'), sources: ['S-IC-2025'],
    say: '信息是在网站、App、微信群这样的网络上漏出去的吗？',
    why: '广州市辖区里，网络上的个人信息官司，一审归互联网法院。' })
  replace('internetCourt', () => leakedOnline.isYes())
})
