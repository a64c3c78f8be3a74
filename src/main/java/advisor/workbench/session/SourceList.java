package advisor.workbench.session;

import advisor.pack.KnowledgeSource;
import advisor.workbench.look.Column;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import java.util.List;
import java.util.Optional;

/** Law and guidance: which instrument and article, what it states, and whether it must be confirmed locally. */
final class SourceList {

    private SourceList() {}

    /** The sources with these ids, in this order. */
    static Column of(List<String> ids, Said said) {
        Column column = new Column(10);
        ids.forEach(id -> column.then(one(id, said)));
        return column;
    }

    private static Column one(String id, Said said) {
        Column column = new Column(1);
        Optional<KnowledgeSource> source = said.knowledge().find(id);
        if (source.isEmpty()) {
            return column.then(Prose.body(id));
        }
        KnowledgeSource known = source.get();
        String article = known.article().isEmpty() ? "" : " " + said.say("source.article", known.article());
        column.then(new Prose(said.wording().say(known.instrument()) + article, Type.SMALL_STRONG, Shade.INK));
        column.then(Prose.body(said.wording().say(known.statement())));
        if (known.needsConfirming()) {
            column.then(new Prose(said.say("source.confirm"), Type.SMALL, Shade.TODAY));
        }
        return column;
    }
}
