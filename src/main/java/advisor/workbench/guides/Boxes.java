package advisor.workbench.guides;

import advisor.pack.Localities;
import advisor.workbench.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import org.jspecify.annotations.Nullable;

/** Boxes in which one thing of several is chosen, shown in words. */
public final class Boxes {

    private Boxes() {}

    /**
     * A box of things.
     *
     * @param label what it is for, to be heard
     * @param chosen what is chosen now, or null for nothing
     * @param words how a thing is shown
     * @param take called when another thing is chosen
     */
    @SuppressWarnings("unchecked")
    public static <T> JComboBox<T> of(
            String name,
            String label,
            List<T> things,
            @Nullable T chosen,
            Function<T, String> words,
            Consumer<T> take) {
        JComboBox<T> box = new JComboBox<>();
        box.setName(name);
        box.getAccessibleContext().setAccessibleName(label);
        things.forEach(box::addItem);
        DefaultListCellRenderer renderer = new DefaultListCellRenderer();
        box.setRenderer((list, thing, index, selected, focused) -> renderer.getListCellRendererComponent(
                list, thing == null ? "" : words.apply(thing), index, selected, focused));
        box.setSelectedItem(chosen);
        box.addActionListener(picked -> {
            Object next = box.getSelectedItem();
            if (next != null && !next.equals(chosen)) {
                take.accept((T) next);
            }
        });
        return box;
    }

    /** A box of guides by their titles, of which the id is taken. */
    public static JComboBox<String> guides(
            String name, List<GuideShelf.Shelved> guides, String chosen, Consumer<String> take, Wording wording) {
        Map<String, String> titles = new TreeMap<>();
        List<String> ids = new ArrayList<>();
        for (GuideShelf.Shelved one : guides) {
            ids.add(one.id());
            if (one instanceof GuideShelf.Shelved.Ready ready) {
                titles.put(one.id(), ready.national().words(wording.language()).title());
            }
        }
        return of(
                name,
                wording.say("compare.guide"),
                ids,
                chosen,
                id -> titles.getOrDefault(id, id).isEmpty() ? id : titles.getOrDefault(id, id),
                take);
    }

    /** A box with the whole country, whose code is empty, and some divisions. */
    public static JComboBox<String> places(
            String name,
            String label,
            List<String> divisions,
            String chosen,
            Consumer<String> take,
            Localities localities,
            Wording wording) {
        List<String> codes = new ArrayList<>(List.of(""));
        codes.addAll(divisions);
        return of(
                name,
                label,
                codes,
                chosen,
                code -> code.isEmpty()
                        ? wording.say("compare.national")
                        : code + "  " + wording.say(localities.path(code)),
                take);
    }
}
