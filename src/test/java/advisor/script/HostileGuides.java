package advisor.script;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Guides that try to get out of their room, to stall it, or to bring it down; each by its name. */
public final class HostileGuides {

    private static final String HEAD = "guide({ id: 'hostile', version: '1', title: '甲', summary: '乙' })\n"
            + "const a = ask.yesNo('a', '有吗?')\n"
            + "conclusion('end', '到此', { sources: ['S-FAQ'] })\n"
            + "conclude('end', { rule: 'R1', when: () => true })\n";

    private final Map<String, String> guides = new LinkedHashMap<>();
    private final String canary;
    private final int port;

    /**
     * The guides.
     *
     * @param canary a file of this machine that they try to read, overwrite and delete
     * @param port a port of this machine on which they try to be heard
     */
    public HostileGuides(Path canary, int port) {
        this.canary = canary.toString();
        this.port = port;
        reach();
        escape();
        stall();
        swell();
        mislead();
    }

    public Map<String, String> all() {
        return guides;
    }

    /* Runs while the guide is declared. */
    private void declaring(String name, String statements) {
        guides.put(
                name,
                "export default function hostile({ guide, ask, conclusion, conclude, define }) {\n" + HEAD + statements
                        + "\n}\n");
    }

    /* Runs when the module is loaded, before anything is declared. */
    private void atTop(String name, String statements) {
        guides.put(
                name,
                statements + "\nexport default function hostile({ guide, ask, conclusion, conclude }) {\n" + HEAD
                        + "}\n");
    }

    private void inCondition(String name, String statements) {
        declaring(
                name,
                "define('d', '条件', () => { " + statements + " })\nconclude('end', { rule: 'R0', when: () => true })");
    }

    private void reach() {
        atTop("imports a file of the machine", "import text from '" + canary + "'");
        atTop("imports by a file address", "import text from 'file://" + canary + "'");
        atTop("imports from above its folder", "import text from '../../../../../../../.." + canary + "'");
        atTop("imports from the network", "import text from 'http://127.0.0.1:" + port + "/a.mjs'");
        atTop("imports a module of Node", "import fs from 'fs'\nfs.unlinkSync('" + canary + "')");
        atTop("imports the prelude", "import { check } from '/prelude/syntax.mjs'\ncheck({})");
        declaring("imports while it runs", "import('" + canary + "')");
        declaring("requires a module", "require('fs').unlinkSync('" + canary + "')");
        declaring("loads a file", "load('" + canary + "')");
        declaring("fetches", "fetch('http://127.0.0.1:" + port + "/')");
        declaring("asks by XMLHttpRequest", "new XMLHttpRequest().open('GET', 'http://127.0.0.1:" + port + "/')");
        declaring("opens a socket", "new WebSocket('ws://127.0.0.1:" + port + "/')");
        declaring("looks into the environment", "throw new Error(process.env.PATH)");
        declaring("starts a process", "Java.type('java.lang.Runtime').getRuntime().exec('rm " + canary + "')");
        declaring(
                "reads with Java", "Java.type('java.nio.file.Files').delete(java.nio.file.Path.of('" + canary + "'))");
        declaring("asks Polyglot", "Polyglot.eval('js', '1')");
        declaring("ends the machine", "java.lang.System.exit(0)");
    }

    private void escape() {
        declaring("evaluates text", "eval('1')");
        declaring("makes a function of text", "new Function('return 1')()");
        declaring("makes a function through a constructor", "(() => 1).constructor('return this')()");
        declaring("makes a generator of text", "(function* () {}).constructor('yield 1')().next()");
        declaring(
                "leads from the prelude to the host",
                "const host = ask.constructor.constructor('return Java')()\nhost.type('java.lang.System').exit(0)");
        declaring("makes WebAssembly", "new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))");
        declaring("starts a worker", "new Worker('data:text/javascript,while(true){}')");
        declaring("throws nothing", "throw null");
        declaring(
                "throws what does not want to be looked at",
                "throw { get message() { while (true) {} }, toString() { while (true) {} } }");
        declaring("throws a proxy", "throw new Proxy({}, { get() { throw new Error('x') } })");
        atTop(
                "changes the built-ins",
                "JSON.stringify = () => '{\"guide\": 7}'\nArray.prototype.map = () => { throw 1 }\n"
                        + "Object.prototype.toString = () => { throw 2 }\nMap.prototype.get = () => 3");
    }

    private void stall() {
        declaring("loops while it declares", "while (true) {}");
        atTop("loops while it is loaded", "for (;;) {}");
        inCondition("loops in a condition", "while (true) {}");
        declaring("waits for ever", "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)");
        declaring("computes a number without end", "let n = 3n\nfor (let i = 0; i < 40; i++) n = n ** 7n");
        declaring("matches without end", "/^(a+)+$/.test('a'.repeat(60) + 'b')");
        declaring("sorts without end", "new Array(200000).fill(0).sort(() => { while (true) {} })");
        declaring("never settles", "new Promise(() => {})\nasync function f() { await new Promise(() => {}) }\nf()");
    }

    private void swell() {
        declaring("allocates without end", "const all = []\nwhile (true) all.push(new Array(1000000).fill(1))");
        declaring("doubles a text without end", "let s = 'x'\nwhile (true) s += s");
        declaring(
                "keeps a huge buffer",
                "const all = []\nfor (let i = 0; i < 100; i++) all.push(new Uint8Array(1e9).fill(1))");
        declaring("calls itself without end", "const f = () => f() + 1\nf()");
        declaring("prints without end", "while (true) console.log('x'.repeat(100000))");
        declaring(
                "declares without end", "for (let i = 0; ; i++) ask.yesNo('q' + i, '有吗?', { why: 'x'.repeat(1000) })");
        declaring(
                "has a condition with more forks than stars",
                "const q = []\nfor (let i = 0; i < 40; i++) q.push(ask.yesNo('q' + i, '有吗?'))\n"
                        + "define('d', '多', () => { let n = 0\nfor (const x of q) if (x.isYes()) n++\nreturn n % 2 === 0 })");
        declaring("has enormous words", "conclusion('other', '长'.repeat(50000000), {})");
    }

    private void mislead() {
        declaring(
                "has chance in a condition",
                "let n = 0\ndefine('d', '偶然', () => { n++\nreturn n % 2 === 0 && a.isYes() })");
        declaring("declares a key twice", "ask.yesNo('a', '又一次?')");
        inCondition("swallows what goes wrong", "try { nothing.there() } catch (e) {}\nreturn a == 'yes'");
        declaring(
                "nests deeper than any stack",
                "let o = {}\nfor (let i = 0; i < 1e6; i++) o = { o }\nconclusion('x', o)");
        guides.put("has no end of brackets", "export default " + "(".repeat(20_000) + "\n");
        guides.put("is no text for people", "\u0000\u0001\u0002\uFFFF");
        guides.put(
                "concludes nothing",
                "export default function hostile({ guide }) {\n"
                        + "guide({ id: 'hostile', version: '1', title: '甲', summary: '乙' })\n}\n");
    }
}
