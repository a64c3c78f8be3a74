package advisor.pack;

import advisor.guide.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody a client can be sent to: hotlines, public bodies, and the lawyers that a desk listed itself. */
public final class Directory {

    static final String FILE = "directory.json";

    private final List<Contact> contacts;

    private Directory(Collection<Contact> contacts) {
        this.contacts = List.copyOf(contacts);
    }

    static Directory read(String file, String json) throws SeedRefused {
        SeedJson reader = new SeedJson(file);
        List<Contact> contacts = new ArrayList<>();
        for (SeedJson.Entry entry : reader.list(json)) {
            contacts.add(new Contact(
                    reader.text(entry, "id", true),
                    kind(reader, entry),
                    reader.both(entry, "name"),
                    reader.both(entry, "use"),
                    specialities(reader, entry),
                    reader.text(entry, "place", false),
                    reader.text(entry, "phone", false),
                    reader.text(entry, "web", false),
                    reader.text(entry, "hours", false),
                    reader.text(entry, "source", true),
                    reader.text(entry, "verification", true)));
        }
        return new Directory(contacts);
    }

    private static Contact.Kind kind(SeedJson reader, SeedJson.Entry entry) throws SeedRefused {
        String kind = reader.text(entry, "kind", true);
        return Stream.of(Contact.Kind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .orElseThrow(() -> reader.shape(
                        entry.line(),
                        "kind 应当是 hotline、website、office 或 lawyer。",
                        "kind must be hotline, website, office or lawyer."));
    }

    private static List<Speciality> specialities(SeedJson reader, SeedJson.Entry entry) throws SeedRefused {
        List<Speciality> all = new ArrayList<>();
        for (var node : entry.node().path("specialities")) {
            Optional<Speciality> found = Speciality.find(node.asText());
            all.add(found.orElseThrow(() -> reader.shape(
                    entry.line(),
                    "没有专长 " + node.asText() + "。可用：" + String.join("、", Speciality.keys()) + "。",
                    "There is no speciality " + node.asText() + ". There are: " + String.join(", ", Speciality.keys())
                            + ".")));
        }
        return all;
    }

    /** The same with more entries after it; an entry with an id that is there already takes its place. */
    public Directory with(Collection<Contact> more) {
        List<Contact> all = new ArrayList<>(contacts);
        for (Contact one : more) {
            all.removeIf(there -> there.id().equals(one.id()));
            all.add(one);
        }
        return new Directory(all);
    }

    /** All entries. */
    public List<Contact> all() {
        return contacts;
    }

    /**
     * Those who are good for one of these things at a place: the desk's own lawyers first, then the nearest.
     *
     * @param specialities keys
     * @param locality a division code, or empty for the whole country
     */
    public List<Contact> matching(Collection<String> specialities, String locality) {
        List<String> chain = Localities.chain(locality);
        return contacts.stream()
                .filter(contact -> chain.contains(contact.place()))
                .filter(contact ->
                        contact.specialities().stream().map(Speciality::key).anyMatch(specialities::contains))
                .sorted(Comparator.comparing((Contact contact) -> contact.kind() != Contact.Kind.LAWYER)
                        .thenComparing(contact -> chain.indexOf(contact.place())))
                .toList();
    }

    /** An entry whose name is the same in both languages. */
    static Text name(String words) {
        return new Text(words, words);
    }
}
