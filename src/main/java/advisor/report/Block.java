package advisor.report;

import advisor.disclosure.Cell;
import advisor.disclosure.CellSuppression;
import advisor.guide.Guide;
import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.guide.Text;
import advisor.outcome.Feedback;
import advisor.outcome.Key;
import advisor.store.Subject;
import advisor.store.Summary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one table of the report counts: its parts, each of which every session falls into once, and the columns that are
 * shown of them.
 *
 * @param key what it counts
 * @param adds whether there is one part, all of which is shown
 */
record Block(String key, Text title, List<Part> parts, List<Shown> columns, boolean adds) {

    /**
     * A column that is shown.
     *
     * @param part the number of the part
     * @param names the columns of the part whose sum it is
     */
    record Shown(String key, Text words, int part, List<String> names) {}

    /** What the columns are called together that do not stand for themselves. */
    static final Text OTHERS = new Text("其余", "all others");

    private static final Text RARE = new Text("其余（各自太少）", "others, each too few");

    /** All blocks of a guide, given all its sessions. */
    static List<Block> of(String guide, Summary.Group all, ReportWords words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(whole(
                "conclusion",
                new Text("结论", "Conclusions"),
                ReportWords.inOrder(all.counts(Subject.CONCLUSION).keySet(), words.conclusions(guide)),
                Subject.CONCLUSION,
                false,
                all,
                key -> words.conclusion(guide, key)));
        List<String> questions = ReportWords.inOrder(questions(all), words.questions(guide));
        for (String question : questions) {
            Subject subject = Subject.answer(new Key(question));
            Collection<String> found = all.counts(subject).keySet();
            List<String> options = ReportWords.inOrder(found, words.options(guide, question));
            Text title = words.question(guide, question);
            blocks.add(
                    isMultiple(words.guide(guide), question)
                            ? each(
                                    subject.name(),
                                    title,
                                    options,
                                    subject,
                                    all,
                                    key -> words.option(guide, question, key))
                            : whole(
                                    subject.name(),
                                    title,
                                    options,
                                    subject,
                                    true,
                                    all,
                                    key -> words.option(guide, question, key)));
        }
        blocks.addAll(advice(guide, all, words));
        blocks.add(whole(
                "feedback",
                new Text("有没有帮助", "Did it help?"),
                List.of("helped", "partly", "not", Subject.UNSAID),
                Subject.FEEDBACK,
                false,
                all,
                Block::feedback));
        blocks.add(whole(
                "confidence",
                new Text("指引的把握", "How sure the guide was"),
                List.of("high", "medium", "low"),
                Subject.CONFIDENCE,
                false,
                all,
                Block::confidence));
        return blocks;
    }

    private static List<String> questions(Summary.Group all) {
        return all.subjects().stream()
                .filter(name -> name.startsWith("answered."))
                .map(name -> name.substring("answered.".length()))
                .toList();
    }

    private static boolean isMultiple(@Nullable Guide guide, String question) {
        Question asked = guide == null ? null : guide.question(question);
        return asked == null || asked.kind() == QuestionKind.SELECT_MULTIPLE;
    }

    private interface Naming {
        Text of(String key);
    }

    /** Every session in one column. */
    private static Block whole(
            String name,
            Text title,
            List<String> keys,
            Subject subject,
            boolean rest,
            Summary.Group all,
            Naming naming) {
        Part part = Part.of(
                        keys.stream()
                                .map(key -> Part.Column.of(key, Part.Term.of(subject, key)))
                                .toList(),
                        rest)
                .merged(all, CellSuppression.MINIMUM_FREQUENCY);
        List<Shown> shown = new ArrayList<>();
        for (String column : part.names()) {
            Text words = column.equals(Part.RARE)
                    ? RARE
                    : naming.of(column.equals(Part.REST) ? ReportWords.NOT_KEPT : column);
            shown.add(new Shown(column, words, 0, List.of(column)));
        }
        return new Block(name, title, List.of(part), shown, true);
    }

    /** Each key for itself; those that are too rare, or missing in too few sessions, are left out. */
    private static Block each(
            String name, Text title, List<String> keys, Subject subject, Summary.Group all, Naming naming) {
        List<Part> parts = new ArrayList<>();
        List<Shown> shown = new ArrayList<>();
        for (String key : keys) {
            Part part = Part.either(key, subject).merged(all, CellSuppression.MINIMUM_FREQUENCY);
            if (part.names().size() == 2) {
                shown.add(new Shown(key, naming.of(key), parts.size(), List.of(key)));
                parts.add(part);
            }
        }
        return new Block(name, title, parts, shown, false);
    }

    /** Advice given, and advice ticked, from the same parts. */
    private static List<Block> advice(String guide, Summary.Group all, ReportWords words) {
        List<Part> parts = new ArrayList<>();
        List<Shown> given = new ArrayList<>();
        List<Shown> ticked = new ArrayList<>();
        for (String key : ReportWords.inOrder(all.counts(Subject.ADVICE).keySet(), words.advice(guide))) {
            Part.Term ticks = Part.Term.of(Subject.TICKED, key);
            Part part = Part.of(
                            List.of(
                                    Part.Column.of("ticked", ticks),
                                    Part.Column.of(
                                            "open",
                                            Part.Term.of(Subject.ADVICE, key),
                                            new Part.Term(Subject.TICKED, key, -1))),
                            true)
                    .merged(all, CellSuppression.MINIMUM_FREQUENCY);
            List<String> names = part.names();
            Text name = words.advice(guide, key);
            boolean split = names.contains("ticked") && names.contains("open");
            if (names.contains("rest") && names.size() > 1) {
                given.add(new Shown(
                        key,
                        name,
                        parts.size(),
                        names.stream().filter(column -> !column.equals("rest")).toList()));
                if (split) {
                    ticked.add(new Shown(key, name, parts.size(), List.of("ticked")));
                }
                parts.add(part);
            }
        }
        return List.of(
                new Block("advice", new Text("给出的建议", "Advice given"), parts, given, false),
                new Block("ticked", new Text("勾选做过的建议", "Advice ticked as done"), parts, ticked, false));
    }

    private static Text feedback(String key) {
        if (key.equals(Feedback.HELPED.key())) {
            return new Text("有帮助", "yes");
        }
        if (key.equals(Feedback.HELPED_PARTLY.key())) {
            return new Text("部分有帮助", "partly");
        }
        return key.equals(Feedback.DID_NOT_HELP.key()) ? new Text("没有帮助", "no") : new Text("没有说", "not said");
    }

    private static Text confidence(String key) {
        return switch (key) {
            case "high" -> new Text("高", "high");
            case "medium" -> new Text("中", "medium");
            default -> new Text("低", "low");
        };
    }

    Cell cell(List<List<Cell>> rowOfParts, Shown column) {
        List<String> names = parts.get(column.part).names();
        List<Cell> line = rowOfParts.get(column.part);
        return ReportTable.sum(
                column.names.stream().map(name -> line.get(names.indexOf(name))).toList());
    }
}
