package advisor.script;

/** The smallest guide there is, as a script. */
final class SmallScript {

    static final String GOOD = "export default function good({ guide, ask, conclusion, conclude }) {\n"
            + "  guide({ id: 'good', version: '1', title: '好', summary: '好' })\n"
            + "  const a = ask.yesNo('a', '有吗?')\n"
            + "  conclusion('end', '到此', { sources: ['S-FAQ'] })\n"
            + "  conclude('end', { rule: 'R1', when: () => a.isYes() })\n"
            + "  conclude('end', { rule: 'R2', when: () => true })\n"
            + "}\n";

    private SmallScript() {}
}
