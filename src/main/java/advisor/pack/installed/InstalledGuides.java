package advisor.pack.installed;

import advisor.disk.WholeFile;
import advisor.guide.Guide;
import advisor.guide.GuideJson;
import advisor.guide.GuideRefused;
import advisor.guide.Language;
import advisor.guide.Text;
import advisor.pack.signed.Pack;
import advisor.pack.signed.PackRefused;
import advisor.pack.signed.PublisherKey;
import advisor.pack.signed.UnverifiedPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The guides that were installed in a desk's home.
 *
 * <pre>
 * guides/installed.json       which versions there are, which is in use, which keys are trusted
 * guides/packs/HASH.pack      each pack as it came
 * guides/compiled/HASH.json   each guide compiled from one, for one level
 * </pre>
 *
 * <p>Safe to use from several threads. Another program's changes are seen after {@link #reload}.
 */
public final class InstalledGuides {

    private static final int LARGEST_REGISTER = 4 * 1024 * 1024;

    private final Path folder;
    private final Path file;
    private volatile Register register = Register.EMPTY;
    private volatile @Nullable PackRefused damage;

    /** Those in a desk's home, which need not be there. */
    public InstalledGuides(Path home) {
        this.folder = home.resolve("guides");
        this.file = folder.resolve("installed.json");
        reload();
    }

    /** Reads again what stands in the home. */
    public void reload() {
        try {
            register = read();
            damage = null;
        } catch (PackRefused refused) {
            register = Register.EMPTY;
            damage = refused;
        }
    }

    /** Why nothing of them can be used, or null when all is well. */
    public @Nullable PackRefused damage() {
        return damage;
    }

    private Register read() throws PackRefused {
        try {
            if (Files.size(file) > LARGEST_REGISTER) {
                throw Register.damaged();
            }
            return Register.read(Files.readAllBytes(file));
        } catch (NoSuchFileException none) {
            return Register.EMPTY;
        } catch (IOException unreadable) {
            throw new PackRefused(
                    new Text(file + " 读不出来。", file + " can not be read."),
                    new Text("请检查读取权限。", "See that it may be read."));
        }
    }

    /** For each guide of which an installed version is in use, that version. */
    public Map<String, Installed> inUse() {
        Register now = register;
        Map<String, Installed> all = new TreeMap<>();
        now.inUse().forEach((guide, pack) -> {
            Installed version = now.version(pack);
            if (version != null) {
                all.put(guide, version);
            }
        });
        return all;
    }

    /** All versions of a guide that were ever installed, the latest installed first. */
    public List<Installed> versions(String guide) {
        return register.versions().stream()
                .filter(one -> one.guide().equals(guide))
                .toList();
    }

    /** The keys that are trusted, and since when. */
    public Map<PublisherKey, LocalDate> trusted() {
        return register.trusted();
    }

    /**
     * A guide that was compiled when it was installed.
     *
     * @param hash the guide's own hash, 64 hexadecimal digits
     * @return nothing when there is none, or its file is no longer what it was
     */
    public Optional<Guide> compiled(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        try {
            Path compiled = compiledFile(hash);
            if (Files.size(compiled) > GuideJson.LARGEST) {
                return Optional.empty();
            }
            Guide guide = GuideJson.read(Files.readAllBytes(compiled));
            return guide.hash().equals(hash) ? Optional.of(guide) : Optional.empty();
        } catch (IOException | GuideRefused gone) {
            return Optional.empty();
        }
    }

    /**
     * The pack of an installed version.
     *
     * @throws PackRefused when its file is no longer what it was
     */
    public Pack pack(Installed version) throws PackRefused {
        Pack pack = UnverifiedPack.read(packFile(version.pack())).verify();
        if (!pack.hash().equals(version.pack())) {
            throw Register.damaged();
        }
        return pack;
    }

    /**
     * What must be asked before a pack is installed; nothing when there is no doubt.
     *
     * @param inUse the version of this guide that is in use, shipped or installed; empty for none
     * @param isSame whether the guide that is in use says exactly what the pack says
     */
    public List<Doubt> doubts(Pack pack, String inUse, boolean isSame) {
        List<Doubt> doubts = new ArrayList<>();
        List<Installed> before = versions(pack.guide());
        if (!register.trusted().containsKey(pack.publisher())) {
            doubts.add(new Doubt.UnknownPublisher(pack.publisher()));
        }
        if (!before.isEmpty()
                && before.stream().noneMatch(one -> one.publisher().equals(pack.publisher()))) {
            doubts.add(new Doubt.OtherPublisher(before.get(0).publisher(), pack.publisher()));
        }
        if (!inUse.isEmpty() && !isSame && !isInUse(pack) && new VersionOrder().compare(pack.version(), inUse) <= 0) {
            doubts.add(new Doubt.NotNewer(inUse, pack.version()));
        }
        return doubts;
    }

    /** Whether exactly this pack is in use. */
    public boolean isInUse(Pack pack) {
        return pack.hash().equals(register.inUse().get(pack.guide()));
    }

    /**
     * Installs a pack whose doubts were answered, trusts its publisher from now on, and uses it.
     *
     * @param levels the guides compiled from it, by division, the national one under the empty code
     * @throws PackRefused when the home can not be written to; then what was in use still is
     */
    public void install(Pack pack, Map<String, Guide> levels, LocalDate day) throws PackRefused {
        Map<String, String> hashes = new TreeMap<>();
        levels.forEach((code, guide) -> hashes.put(code, guide.hash()));
        Guide national = levels.get("");
        if (national == null) {
            throw new IllegalArgumentException("a guide has a national level");
        }
        Text title = new Text(
                national.words(Language.ZH).title(), national.words(Language.EN).title());
        Installed version = new Installed(
                pack.hash(), pack.guide(), pack.version(), pack.published(), day, pack.publisher(), title, hashes);
        change(
                () -> {
                    for (Guide guide : levels.values()) {
                        WholeFile.replace(compiledFile(guide.hash()), GuideJson.write(guide));
                    }
                    WholeFile.replace(packFile(pack.hash()), pack.bytes());
                },
                before -> before.trusting(pack.publisher(), day).with(version));
    }

    /**
     * Uses another version that was installed.
     *
     * @throws PackRefused when the home can not be written to
     */
    public void use(Installed version) throws PackRefused {
        change(() -> {}, before -> before.using(version.guide(), version.pack()));
    }

    /**
     * Uses a guide as it was shipped; one that was not shipped is no longer offered.
     *
     * @throws PackRefused when the home can not be written to
     */
    public void useShipped(String guide) throws PackRefused {
        change(() -> {}, before -> before.using(guide, ""));
    }

    /**
     * Takes back that a key is trusted; what was installed stays.
     *
     * @throws PackRefused when the home can not be written to
     */
    public void distrust(PublisherKey key) throws PackRefused {
        change(() -> {}, before -> before.distrusting(key));
    }

    private interface Writing {
        void run() throws IOException;
    }

    /* The register comes last: what it names is there. */
    private void change(Writing writing, UnaryOperator<Register> change) throws PackRefused {
        try {
            Files.createDirectories(folder.resolve("packs"), ownerOnly());
            Files.createDirectories(folder.resolve("compiled"), ownerOnly());
            try (WriteLock alone = WriteLock.take(folder.resolve("lock"))) {
                Register changed = change.apply(read());
                writing.run();
                WholeFile.replace(file, changed.bytes());
                register = changed;
                damage = null;
            }
        } catch (IOException failed) {
            throw new PackRefused(
                    new Text(folder + " 写不进去，什么都没有改动。", folder + " can not be written to; nothing was changed."),
                    new Text(
                            "请检查磁盘空间和写入权限，以及是不是另一个窗口正在安装。",
                            "See that there is room, that it may be written to, and that no other window is installing."));
        }
    }

    /* A home that is made here is as private as one that the store makes. */
    private FileAttribute<?>[] ownerOnly() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /** The guides of which some version was installed. */
    public Collection<String> guides() {
        return Collections.unmodifiableCollection(register.versions().stream()
                .map(Installed::guide)
                .distinct()
                .sorted()
                .toList());
    }

    private Path packFile(String hash) {
        return folder.resolve("packs").resolve(hash + ".pack");
    }

    private Path compiledFile(String hash) {
        return folder.resolve("compiled").resolve(hash + ".json");
    }
}
