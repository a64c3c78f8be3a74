package advisor.app;

import advisor.guide.Language;
import advisor.pack.GuideLibrary;
import advisor.pack.Localities;
import java.io.PrintStream;
import java.util.List;

/** Lets the advisor choose guide and place in the terminal. */
final class TerminalChoice {

    private static final int MOST_PLACES = 9;

    private final Advisor advisor;
    private final GuideLibrary library;
    private final PrintStream out;
    private final Language language;

    TerminalChoice(Advisor advisor, GuideLibrary library) {
        this.advisor = advisor;
        this.library = library;
        this.out = advisor.streams().out();
        this.language = advisor.language();
    }

    /** The guide's id; empty when the input ended. */
    String guide() throws Refusal {
        List<String> ids = library.ids();
        out.println(say("哪一份指引？", "Which guide?"));
        for (int i = 0; i < ids.size(); i++) {
            out.println("  " + (i + 1) + ". " + library.title(ids.get(i)).get(language));
        }
        while (true) {
            String line = advisor.streams().typed();
            if (line == null) {
                return "";
            }
            int number = number(line, ids.size());
            if (number > 0) {
                return ids.get(number - 1);
            }
            if (ids.contains(line)) {
                return line;
            }
            out.println(say("请输入 1 到 " + ids.size() + " 的数字。", "Type a number from 1 to " + ids.size() + "."));
        }
    }

    /** A division's code; empty for the whole country. */
    String place(Localities localities) throws Refusal {
        out.println(say(
                "在哪里？输入地名、拼音或区划代码；直接回车表示全国。",
                "Where? Type a name, pinyin or a division code; Enter for the whole country."));
        List<Localities.Division> found = List.of();
        while (true) {
            String line = advisor.streams().typed();
            if (line == null || line.isEmpty()) {
                return "";
            }
            int number = number(line, found.size());
            if (number > 0) {
                return found.get(number - 1).code();
            }
            found = localities.search(line, MOST_PLACES);
            if (found.size() == 1 || localities.isKnown(line)) {
                String code = localities.isKnown(line) ? line : found.get(0).code();
                out.println(localities.path(code).get(language));
                return code;
            }
            for (int i = 0; i < found.size(); i++) {
                out.println("  " + (i + 1) + ". "
                        + localities.path(found.get(i).code()).get(language));
            }
            out.println(
                    found.isEmpty()
                            ? say("没有找到，换个写法试试。", "Nothing found; try it in other words.")
                            : say("是哪一个？输入数字，或换个写法。", "Which one? Type its number, or other words."));
        }
    }

    private static int number(String line, int most) {
        if (!line.matches("[0-9]{1,2}")) {
            return 0;
        }
        int number = Integer.parseInt(line);
        return number >= 1 && number <= most ? number : 0;
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
