package advisor.pack.installed;

import advisor.guide.Guide;
import advisor.guide.GuideJson;
import advisor.guide.GuideRefused;
import advisor.pack.signed.Pack;
import advisor.pack.signed.PackRefused;
import advisor.pack.signed.SigningKey;
import advisor.script.GuideSource;
import advisor.workbench.DeskGuide;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;

/** Installs versions of a small guide without running a script. */
public final class SmallPacks {

    public static final String GUIDE = "desk-guide";
    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    public static final SigningKey KEY = SigningKey.random(new SecureRandom());

    private SmallPacks() {}

    /** A version of the guide; another version is another content. */
    public static Guide guide(String version) {
        try {
            return GuideJson.read(new String(GuideJson.write(DeskGuide.guide()), StandardCharsets.UTF_8)
                    .replace("\"version\":\"1.2\"", "\"version\":\"" + version + "\"")
                    .getBytes(StandardCharsets.UTF_8));
        } catch (GuideRefused refused) {
            throw new AssertionError(refused);
        }
    }

    public static Pack pack(String version, SigningKey key) throws PackRefused {
        return Pack.of(new GuideSource(GUIDE, Map.of("guide.mjs", "// " + version)), Map.of(), version, DAY, key);
    }

    /** A pack of a guide, in a file, by somebody whose key no desk knows. */
    public static Path stranger(String guide) {
        return file(guide, "2", SigningKey.random(new SecureRandom()));
    }

    /** A pack of a guide, in a file. */
    public static Path file(String guide, String version, SigningKey key) {
        try {
            GuideSource source = new GuideSource(guide, Map.of("guide.mjs", "// " + version));
            Pack pack = Pack.of(source, Map.of(), version, DAY, key);
            // beside what is built, so that it goes with it
            Path folder = Files.createTempDirectory(
                    Files.createDirectories(Path.of("target", "desks").toAbsolutePath()), "packs");
            return Files.write(folder.resolve(guide + "-" + version + ".pack"), pack.bytes());
        } catch (PackRefused | IOException unable) {
            throw new AssertionError(unable);
        }
    }

    public static Pack install(InstalledGuides into, String version) throws PackRefused {
        Pack pack = pack(version, KEY);
        into.install(pack, Map.of("", guide(version)), DAY);
        return pack;
    }
}
