package advisor.workbench.window;

import advisor.guide.Language;
import advisor.workbench.action.CommandId;
import advisor.workbench.action.CommandWords;
import advisor.workbench.action.Commands;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Finds commands by any part of their names, in either language. */
final class PaletteModel {

    /** How well a command answers what was typed; less is better. */
    private static final int BEGINS = 0;

    private static final int INSIDE = 1;
    private static final int OTHER_LANGUAGE = 2;
    private static final int TIP = 3;
    private static final int IN_ORDER = 4;
    private static final int NOT = 5;

    private final List<Entry> entries;
    private List<Entry> found;
    private int chosen;

    /**
     * A command as it is found.
     *
     * @param other its name in the other language, so that either finds it
     */
    record Entry(CommandId id, String name, String other, String tip) {}

    private record Ranked(Entry entry, int rank) {}

    private PaletteModel(List<Entry> entries) {
        this.entries = entries;
        this.found = entries;
    }

    /** The commands that can be chosen at the moment, in the order of the menus. */
    static PaletteModel of(Commands commands, Language language) {
        return of(language, id -> commands.action(id).isEnabled());
    }

    /** The commands that a test lets through. */
    static PaletteModel of(Language language, Predicate<CommandId> enabled) {
        CommandWords words = new CommandWords(language);
        CommandWords others = new CommandWords(language == Language.ZH ? Language.EN : Language.ZH);
        List<Entry> entries = new ArrayList<>();
        for (Menus.Menu menu : Menus.all()) {
            for (CommandId id : menu.items()) {
                if (id != null && id != CommandId.PALETTE && enabled.test(id)) {
                    entries.add(new Entry(id, words.name(id), others.name(id), words.tip(id)));
                }
            }
        }
        return new PaletteModel(List.copyOf(entries));
    }

    /** What answers what was typed, the best first; all where nothing was. */
    List<Entry> found() {
        return found;
    }

    /** The place of the one that would be run, from 0; -1 where nothing was found. */
    int chosen() {
        return found.isEmpty() ? -1 : chosen;
    }

    /** Something was typed: the best answer is chosen. */
    void type(String words) {
        String typed = folded(words);
        found = typed.isEmpty()
                ? entries
                : entries.stream()
                        .map(entry -> new Ranked(entry, rank(entry, typed)))
                        .filter(ranked -> ranked.rank() < NOT)
                        .sorted(Comparator.comparingInt(Ranked::rank))
                        .map(Ranked::entry)
                        .toList();
        chosen = 0;
    }

    /** Chooses further down or up, round the ends. */
    void move(int by) {
        if (!found.isEmpty()) {
            chosen = Math.floorMod(chosen + by, found.size());
        }
    }

    /** Chooses one of those found. */
    void choose(int place) {
        chosen = place;
    }

    private static int rank(Entry entry, String typed) {
        String name = folded(entry.name());
        if (name.startsWith(typed)) {
            return BEGINS;
        }
        if (name.contains(typed)) {
            return INSIDE;
        }
        if (folded(entry.other()).contains(typed)) {
            return OTHER_LANGUAGE;
        }
        if (Arrays.stream(typed.split(" ")).allMatch(folded(entry.tip() + " " + entry.name())::contains)) {
            return TIP;
        }
        return inOrder(name, typed) ? IN_ORDER : NOT;
    }

    /* Whether all that was typed stands in the name in this order, with something between. */
    private static boolean inOrder(String name, String typed) {
        int at = 0;
        for (int i = 0; i < typed.length(); i++) {
            at = name.indexOf(typed.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return typed.length() > 1;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
