package advisor.workbench.studio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of the script language, read from the declarations that other editors complete by. */
public final class ScriptWords {

    private static final Pattern INTERFACE = Pattern.compile(
            "export interface (\\w+)(?:<[^{]*?>)?\\s*(?:extends (\\w+)[^{]*)?\\{\\n(.*?)\\n\\}", Pattern.DOTALL);
    private static final Pattern MEMBER = Pattern.compile(
            "(?:/\\*\\*\\s*(.*?)\\s*\\*/\\s*)?(?:readonly )?(\\w+)\\??(<[^(]*>)?(\\(|:)(.*?)(?=\\n  [/\\w]|$)",
            Pattern.DOTALL);
    private static final Pattern KIND = Pattern.compile("\\)\\s*:\\s*(\\w+)");

    private static final Pattern INLINE = Pattern.compile("(\\w+)(\\([^)]*\\))?: (\\w+)");

    private static @Nullable ScriptWords shipped;

    private final Map<String, Map<String, Word>> interfaces = new LinkedHashMap<>();

    /**
     * One word of the language.
     *
     * @param name as it is written
     * @param signature how it is used, such as {@code isOneOf(...options: Option[]): boolean}
     * @param about what it does, in English as in the declarations; possibly empty
     * @param gives the name of the interface of what it gives, possibly empty
     */
    public record Word(String name, String signature, String about, String gives) {

        /** Whether it is called. */
        public boolean isCalled() {
            return signature.startsWith(name + "(") || signature.startsWith(name + "<");
        }
    }

    private ScriptWords(String declarations) {
        Map<String, String> bases = new LinkedHashMap<>();
        Matcher matcher = INTERFACE.matcher(declarations);
        while (matcher.find()) {
            Map<String, Word> members = new LinkedHashMap<>();
            Matcher member = MEMBER.matcher(matcher.group(3).strip());
            while (member.find()) {
                String name = member.group(2);
                String about = Objects.requireNonNullElse(member.group(1), "").replaceAll("\\s+", " ");
                String types = Objects.requireNonNullElse(member.group(3), "");
                boolean called = member.group(4).equals("(");
                String rest = (called ? "(" : ": ") + member.group(5).strip().replaceAll("\\s+", " ");
                Matcher kind = KIND.matcher(rest);
                String gives = called ? kind.find() ? kind.group(1) : "" : rest.substring(2);
                if (gives.startsWith("{")) {
                    inline(name, gives);
                    gives = name;
                }
                members.put(name, new Word(name, name + types + rest, about, gives.replaceAll("[<{].*", "")));
            }
            interfaces.put(matcher.group(1), members);
            if (matcher.group(2) != null) {
                bases.put(matcher.group(1), matcher.group(2));
            }
        }
        interfaces.keySet().forEach(name -> inherit(name, bases));
    }

    /* concluded: { is(key: string): boolean, … } is an interface of its own, under the name of the member. */
    private void inline(String name, String type) {
        Map<String, Word> members = new LinkedHashMap<>();
        Matcher member = INLINE.matcher(type);
        while (member.find()) {
            String gives = member.group(3);
            members.put(member.group(1), new Word(member.group(1), member.group(), "", gives));
        }
        interfaces.put(name, members);
    }

    private void inherit(String name, Map<String, String> bases) {
        Map<String, Word> own = interfaces.get(name);
        for (String at = bases.get(name); own != null && at != null; at = bases.get(at)) {
            interfaces.getOrDefault(at, Map.of()).forEach(own::putIfAbsent);
        }
    }

    /** The words of a text of declarations. */
    static ScriptWords read(String declarations) {
        return new ScriptWords(declarations);
    }

    /** The words of this program's language. */
    public static synchronized ScriptWords shipped() {
        ScriptWords known = shipped;
        if (known == null) {
            try (InputStream in = ScriptWords.class.getResourceAsStream("/scripts/guide.d.ts")) {
                known = new ScriptWords(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            shipped = known;
        }
        return known;
    }

    /** The members of an interface, possibly none. */
    public List<Word> of(String name) {
        return new ArrayList<>(interfaces.getOrDefault(name, Map.of()).values());
    }

    /** A member of an interface, or null when there is none. */
    public @Nullable Word find(String name, String member) {
        return interfaces.getOrDefault(name, Map.of()).get(member);
    }

    /** The names of all interfaces. */
    public List<String> interfaces() {
        return List.copyOf(interfaces.keySet());
    }
}
