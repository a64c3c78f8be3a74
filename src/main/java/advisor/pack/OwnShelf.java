package advisor.pack;

import advisor.guide.Guide;
import advisor.guide.Text;
import advisor.script.CompiledGuides;
import advisor.script.GuideLoader;
import advisor.script.GuideSource;
import advisor.script.Load;
import advisor.script.SourceRefused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The author's own guides over another shelf; a guide the author did not touch is taken from there as it is. */
final class OwnShelf implements Shelf {

    /** How long compiling may take, in milliseconds; a busy machine is no fault of the guide. */
    private static final long COMPILING = 60_000;

    private final Shelf under;
    private final OwnGuides own;
    private final CompiledGuides compiled;
    private final GuideLoader loader = new GuideLoader(COMPILING);

    OwnShelf(Shelf under, OwnGuides own, CompiledGuides compiled) {
        this.under = under;
        this.own = own;
        this.compiled = compiled;
    }

    @Override
    public List<String> ids() {
        List<String> ids = new ArrayList<>(under.ids());
        own.ids().stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        return ids;
    }

    @Override
    public List<String> localities(String id) {
        if (!isOwn(id)) {
            return under.localities(id);
        }
        try {
            return new GuideSource(id, files(id)).localities();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private boolean isOwn(String id) {
        return own.ids().contains(id);
    }

    @Override
    public Resolution at(String id, String level) {
        if (!isOwn(id)) {
            return under.at(id, level);
        }
        try {
            GuideSource source = new GuideSource(id, merged(id));
            Optional<Guide> known = compiled.find(source, level);
            return known.isPresent() ? new Resolution.Found(known.get()) : compile(source, level);
        } catch (SourceRefused refused) {
            return new Resolution.Refused(List.of(refused.problem()));
        } catch (IOException unreadable) {
            return Resolution.Refused.unreadable(id);
        }
    }

    private Resolution compile(GuideSource source, String level) {
        Load load;
        synchronized (loader) {
            load = loader.load(source, level);
        }
        if (load instanceof Load.Loaded loaded) {
            compiled.keep(source, level, loaded.guide());
            return new Resolution.Found(loaded.guide());
        }
        return new Resolution.Refused(((Load.Refused) load).problems());
    }

    @Override
    public Optional<Text> title(String id) {
        return isOwn(id) ? Optional.empty() : under.title(id);
    }

    @Override
    public Map<String, String> files(String id) throws IOException {
        if (!isOwn(id)) {
            return under.files(id);
        }
        try {
            return merged(id);
        } catch (SourceRefused refused) {
            throw new IOException(refused.problem().message().en(), refused);
        }
    }

    private Map<String, String> merged(String id) throws IOException, SourceRefused {
        Map<String, String> files = new TreeMap<>(originals(id));
        files.putAll(own.files(id));
        return files;
    }

    @Override
    public Map<String, String> originals(String id) throws IOException {
        return under.ids().contains(id) ? under.originals(id) : Map.of();
    }

    @Override
    public Map<String, String> templates(String id) {
        return under.ids().contains(id) ? under.templates(id) : Map.of();
    }

    @Override
    public void reload() {
        under.reload();
    }

    @Override
    public void close() {
        synchronized (loader) {
            loader.close();
        }
        under.close();
    }
}
