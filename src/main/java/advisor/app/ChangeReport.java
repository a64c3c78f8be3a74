package advisor.app;

import advisor.guide.Language;
import advisor.pack.Localities;
import advisor.workbench.compare.Compared;
import advisor.workbench.packs.PackChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What would be another with a pack, for whoever installs it. */
record ChangeReport(PackChange change, Localities localities) {

    /** The most lines about differences; compare tells them all. */
    private static final int MOST = 24;

    /** The report as lines of text; none when nothing was in use before. */
    List<String> lines(Language language) {
        if (change.national().isEmpty()) {
            return List.of();
        }
        boolean zh = language == Language.ZH;
        Compared compared = change.national().get();
        List<String> all = new CompareReport(
                        new CompareReport.Pair(
                                compared.b().id(),
                                compared.a().version(),
                                compared.a(),
                                compared.b().version(),
                                compared.b()),
                        compared.comparison(),
                        compared.beneath(),
                        compared.seconds())
                .lines(language);
        List<String> lines = new ArrayList<>(all.subList(0, Math.min(MOST, all.size() - 1)));
        if (all.size() - 1 > MOST) {
            lines.add(
                    zh
                            ? "……还有 " + (all.size() - 1 - MOST) + " 行，用 compare 看全部"
                            : "… and " + (all.size() - 1 - MOST) + " more lines; compare tells them all");
        }
        places(lines, PackChange.Kind.NEW, zh ? "新有自己规定的地方：" : "places with rules of their own now: ", language);
        places(lines, PackChange.Kind.GONE, zh ? "不再有自己规定的地方：" : "places without rules of their own now: ", language);
        places(lines, PackChange.Kind.DECIDES, zh ? "会作不同判断的地方：" : "places that decide otherwise: ", language);
        places(lines, PackChange.Kind.WORDS, zh ? "文字或事实不同的地方：" : "places with other texts or facts: ", language);
        lines.add(all.get(all.size() - 1));
        return lines;
    }

    private void places(List<String> lines, PackChange.Kind kind, String what, Language language) {
        List<String> codes = change.places(kind);
        if (!codes.isEmpty()) {
            lines.add(what
                    + codes.stream()
                            .map(code -> localities.isKnown(code)
                                    ? localities.name(code).get(language)
                                    : code)
                            .collect(Collectors.joining(language == Language.ZH ? "、" : ", ")));
        }
    }
}
