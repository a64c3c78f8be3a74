package advisor.pack;

import advisor.guide.Guide;
import advisor.pack.signed.PublisherKey;
import advisor.script.GuideSource;
import advisor.script.Load;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A version of a guide whose files were found; none of its scripts has run yet. */
public final class OpenedVersion {

    /** Runs the script of a guide for one of its levels. */
    @FunctionalInterface
    public interface Compile {

        /** What comes of it; may take seconds. */
        Load load(GuideSource source, String level);
    }

    /** The guide at a level of its own, where no script need run for that. */
    @FunctionalInterface
    interface Compiled {
        Resolution at(String level);
    }

    private final List<String> localities;
    private final @Nullable Compiled compiled;
    private final @Nullable GuideSource source;
    private final @Nullable PublisherKey stranger;

    private OpenedVersion(
            List<String> localities,
            @Nullable Compiled compiled,
            @Nullable GuideSource source,
            @Nullable PublisherKey stranger) {
        this.localities = List.copyOf(localities);
        this.compiled = compiled;
        this.source = source;
        this.stranger = stranger;
    }

    static OpenedVersion of(List<String> localities, Compiled compiled) {
        return new OpenedVersion(localities, compiled, null, null);
    }

    static OpenedVersion of(GuideSource source, @Nullable PublisherKey stranger) {
        return new OpenedVersion(source.localities(), null, source, stranger);
    }

    /** The divisions for which it has something of its own. */
    public List<String> localities() {
        return localities;
    }

    /** Who signed it, when nobody here has trusted them yet: that is to be asked before any of its scripts runs. */
    public Optional<PublisherKey> stranger() {
        return Optional.ofNullable(stranger);
    }

    /** The guides of all its divisions that can be loaded, one after another as they are asked for. */
    public Stream<Guide> levels(Compile compile) {
        return localities.stream()
                .map(code -> at(code, compile))
                .filter(Resolution.Found.class::isInstance)
                .map(found -> ((Resolution.Found) found).guide());
    }

    /**
     * The guide as it holds in a division.
     *
     * @param division a division code, or empty for the whole country
     * @param compile runs its script where it is not compiled yet
     */
    public Resolution at(String division, Compile compile) {
        String level = Localities.nearest(division, localities);
        if (compiled != null) {
            return compiled.at(level);
        }
        Load load = compile.load(Objects.requireNonNull(source), level);
        return load instanceof Load.Loaded loaded
                ? new Resolution.Found(loaded.guide())
                : new Resolution.Refused(((Load.Refused) load).problems());
    }
}
