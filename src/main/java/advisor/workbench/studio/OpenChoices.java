package advisor.workbench.studio;

import advisor.guide.Guide;
import advisor.workbench.look.Look;
import advisor.workbench.words.Wording;
import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import org.jspecify.annotations.Nullable;

/** Which guide is open, and at which level. */
final class OpenChoices {

    private final StudioModel model;
    private final UnaryOperator<String> title;
    private final Wording wording;
    private final JComboBox<String> guides = new Limited(230);
    private final JComboBox<String> places = new Limited(200);
    private boolean filling;

    /**
     * The choices of a studio.
     *
     * @param title what a guide is called; its id when that is not known
     */
    OpenChoices(StudioModel model, UnaryOperator<String> title, Levels levels, Wording wording) {
        this.model = model;
        this.title = title;
        this.wording = wording;
        guides.setName("studio.guide");
        guides.getAccessibleContext().setAccessibleName(wording.say("studio.guide"));
        guides.setRenderer(new Named(this::called, wording.say("studio.choose")));
        guides.addActionListener(chosen -> {
            if (!filling && guides.getSelectedItem() instanceof String id) {
                model.open(id, "");
            }
        });
        places.setName("studio.place");
        places.getAccessibleContext().setAccessibleName(wording.say("studio.place"));
        places.setRenderer(new Named(levels::name, wording.say("studio.level.country")));
        places.addActionListener(chosen -> {
            if (!filling && places.getSelectedItem() instanceof String code) {
                model.level(code);
            }
        });
    }

    /** The box of guides. */
    JComboBox<String> guides() {
        return guides;
    }

    /** The box of levels. */
    JComboBox<String> places() {
        return places;
    }

    /* What is open is called as its author has it now. */
    private String called(String id) {
        Guide now = model.guide();
        String words = now != null && now.id().equals(id)
                ? now.words(wording.language()).title()
                : title.apply(id);
        return words.isBlank() ? id : words;
    }

    /** Shows what can be chosen now. */
    void refresh() {
        filling = true;
        Draft draft = model.draft();
        fill(guides, model.ids(), draft == null ? null : draft.id());
        guides.setToolTipText(draft == null ? null : draft.id());
        List<String> codes = new ArrayList<>(List.of(""));
        if (draft != null) {
            codes.addAll(draft.source().localities());
            if (!codes.contains(model.division())) {
                codes.add(model.division());
            }
        }
        fill(places, codes, model.division());
        places.setEnabled(draft != null);
        filling = false;
    }

    private static void fill(JComboBox<String> box, List<String> items, @Nullable Object chosen) {
        List<String> before = new ArrayList<>();
        for (int i = 0; i < box.getItemCount(); i++) {
            before.add(box.getItemAt(i));
        }
        if (!before.equals(items)) {
            box.removeAllItems();
            items.forEach(box::addItem);
        }
        box.setSelectedItem(chosen);
    }

    /** A long name does not push what is done with the guide out of the line. */
    private static final class Limited extends JComboBox<String> {
        private static final long serialVersionUID = 1L;
        private final int most;

        Limited(int most) {
            this.most = most;
        }

        @Override
        public Dimension getPreferredSize() {
            Dimension wish = super.getPreferredSize();
            return new Dimension(Math.min(wish.width, Look.px(most)), wish.height);
        }
    }

    /** Draws an item by its name. */
    private static final class Named extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;
        private final transient UnaryOperator<String> name;
        private final String none;

        Named(UnaryOperator<String> name, String none) {
            this.name = name;
            this.none = none;
            // a guide's words stay words
            putClientProperty("html.disable", true);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            String shown = value instanceof String item ? name.apply(item) : none;
            return super.getListCellRendererComponent(list, shown, index, selected, focused);
        }
    }
}
