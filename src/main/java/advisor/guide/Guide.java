package advisor.guide;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A guide that was read, checked and compiled: immutable, complete in itself, the same on any machine.
 *
 * <p>Two guides are equal when their canonical JSON is.
 */
public final class Guide {

    private final Declarations declarations;
    private final String hash;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Integer> questionIndex = new HashMap<>();
    private final Network network;

    private Guide(Declarations declarations) {
        this.declarations = declarations;
        this.hash = sha256(GuideJson.write(declarations));
        for (int i = 0; i < declarations.questions().size(); i++) {
            Question question = declarations.questions().get(i);
            questions.put(question.key(), question);
            questionIndex.put(question.key(), i);
        }
        this.network = new Network(declarations, questionIndex);
    }

    /**
     * Makes a guide of what was declared.
     *
     * @throws GuideRefused when a reference leads nowhere, a key stands twice, the dependences form a circle, …
     */
    static Guide of(Declarations declarations) throws GuideRefused {
        new GuideChecks(declarations).run();
        return new Guide(declarations);
    }

    /** The id, which is the name of the guide's folder. */
    public String id() {
        return declarations.id();
    }

    /** The author's version. */
    public String version() {
        return declarations.version();
    }

    /** The most specific division with content of its own in this guide, empty for the national guide. */
    public String locality() {
        return declarations.locality();
    }

    /** SHA-256 of the canonical JSON, 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** Everything the guide declares. */
    public Declarations declarations() {
        return declarations;
    }

    /** The questions in the order they are asked. */
    public List<Question> questions() {
        return declarations.questions();
    }

    /** The question with a key, or null when there is none. */
    public @Nullable Question question(String key) {
        return questions.get(key);
    }

    /** The facts by key. */
    public Map<String, Fact> facts() {
        return declarations.facts();
    }

    /** The facts that some condition reads, so that the guide must be loaded anew when one of them changes. */
    public Set<String> factsInConditions() {
        Set<String> read = new TreeSet<>();
        declarations.questions().forEach(one -> read.addAll(one.facts()));
        declarations.definitions().forEach(one -> read.addAll(one.facts()));
        declarations.conclusions().forEach(one -> read.addAll(one.facts()));
        declarations.conclusionRules().forEach(one -> read.addAll(one.facts()));
        declarations.advice().forEach(one -> read.addAll(one.facts()));
        declarations.adviceRules().forEach(one -> read.addAll(one.facts()));
        return read;
    }

    /**
     * The same guide with other facts in place of those of the same key.
     *
     * @throws IllegalArgumentException when there is no such fact, or a condition reads it and its value is another
     */
    public Guide withFacts(Map<String, Fact> others) {
        Map<String, Fact> all = new TreeMap<>(declarations.facts());
        Set<String> fixed = factsInConditions();
        others.forEach((key, fact) -> {
            Fact before = all.put(key, fact);
            if (before == null || fixed.contains(key) && !before.values().equals(fact.values())) {
                throw new IllegalArgumentException("the guide must be loaded anew for " + key);
            }
        });
        return new Guide(declarations.withFacts(all));
    }

    /** The words of the guide in a language. */
    public Words words(Language language) {
        return new Words(declarations, language);
    }

    Network network() {
        return network;
    }

    int indexOf(Question question) {
        Integer index = questionIndex.get(question.key());
        if (index == null) {
            throw new IllegalArgumentException("the guide does not ask " + question.key());
        }
        return index;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Guide guide && guide.hash.equals(hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return id() + " " + version() + (locality().isEmpty() ? "" : " " + locality());
    }

    /** The canonical JSON as text. */
    public String json() {
        return new String(GuideJson.write(this), StandardCharsets.UTF_8);
    }
}
