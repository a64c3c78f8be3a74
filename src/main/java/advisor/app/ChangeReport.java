package advisor.app;

import advisor.guide.Counted;
import advisor.guide.Language;
import advisor.pack.Localities;
import advisor.workbench.compare.Compared;
import advisor.workbench.packs.PackChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would be another with a pack, for whoever installs it.
 *
 * @param from what {@code compare} calls the version that was in use
 */
record ChangeReport(PackChange change, Localities localities, String from) {

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
                            : "… and " + Counted.of(all.size() - 1 - MOST, "more line") + "; compare tells them all");
        }
        places(lines, PackChange.Kind.NEW, zh ? "新有自己规定的地方：" : "places with rules of their own now: ", language);
        places(lines, PackChange.Kind.GONE, zh ? "不再有自己规定的地方：" : "places without rules of their own now: ", language);
        places(lines, PackChange.Kind.DECIDES, zh ? "会作不同判断的地方：" : "places that decide otherwise: ", language);
        places(lines, PackChange.Kind.WORDS, zh ? "文字或事实不同的地方：" : "places with other texts or facts: ", language);
        String summary = all.get(all.size() - 1);
        List<String> apart = apart();
        lines.add(apart.isEmpty() ? summary : (zh ? "全国通用的规则，" : "rules for the whole country, ") + summary);
        if (!apart.isEmpty()) {
            apart(lines, compared.b().id(), apart, language);
        }
        return lines;
    }

    /* The places of which nothing is said by what was proven for the whole country. */
    private List<String> apart() {
        return Stream.of(PackChange.Kind.NEW, PackChange.Kind.GONE, PackChange.Kind.DECIDES)
                .flatMap(kind -> change.places(kind).stream())
                .toList();
    }

    private void apart(List<String> lines, String guide, List<String> codes, Language language) {
        boolean zh = language == Language.ZH;
        lines.add(
                zh
                        ? "这一句不适用于" + names(codes, language) + "。那里有什么不同，用这些命令看："
                        : "This does not hold for " + names(codes, language) + ". What is another there, tells:");
        codes.forEach(code ->
                lines.add("    compare " + guide + " --from " + from + " --to " + code + " --locality " + code));
    }

    private void places(List<String> lines, PackChange.Kind kind, String what, Language language) {
        List<String> codes = change.places(kind);
        if (!codes.isEmpty()) {
            lines.add(what + names(codes, language));
        }
    }

    private String names(List<String> codes, Language language) {
        return codes.stream()
                .map(code -> localities.isKnown(code) ? localities.name(code).get(language) : code)
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }
}
