package advisor.workbench.packs;

import advisor.guide.Guide;
import advisor.guide.Setting;
import advisor.guide.Text;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.pack.installed.Doubt;
import advisor.pack.installed.InstalledGuides;
import advisor.pack.installed.SmallPacks;
import advisor.pack.signed.Pack;
import advisor.pack.signed.PackRefused;
import advisor.pack.signed.SigningKey;
import advisor.pack.signed.UnverifiedPack;
import advisor.proof.Watch;
import advisor.workbench.task.Refused;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Verifies and installs packs in earnest, but runs no script of theirs: what is in a pack is taken to be the guide that the
 * program has for Nanjing. One whose version is {@code broken} has an error.
 */
public final class FakePacks implements PackDesk {

    public static final String GUIDE = "personal-information-leak";

    private final InstalledGuides installed;
    private final boolean compares;
    int looked;

    /** Packs of a home; comparing takes a moment that not every test has. */
    public FakePacks(Path home, boolean compares) {
        this.installed = new InstalledGuides(home);
        this.compares = compares;
    }

    private static Guide guide(String division) {
        try (GuideLibrary library = GuideLibrary.shipped()) {
            return ((Resolution.Found) library.resolve(GUIDE, division)).guide();
        }
    }

    @Override
    public InstalledGuides installed() {
        return installed;
    }

    @Override
    public boolean isShipped(String guide) {
        return guide.equals(GUIDE);
    }

    @Override
    public boolean isOverlaid(String guide) {
        return false;
    }

    @Override
    public Opened open(Path file) throws Refused {
        try {
            Pack pack = UnverifiedPack.read(file).verify();
            String inUse = guide("").version();
            return new Verified(this, pack, inUse, installed.doubts(pack, inUse, false));
        } catch (PackRefused refused) {
            throw new Refused(refused.message(), refused.remedy());
        }
    }

    private record Verified(FakePacks desk, Pack pack, String inUse, List<Doubt> doubts) implements Opened {
        @Override
        public boolean isHere() {
            return false;
        }

        @Override
        public Examined examine(Watch watch) {
            desk.looked++;
            PackChange change = desk.compares
                    ? PackChange.between(
                            Map.of("", guide("")),
                            Map.of("", guide("320100"), "320100", guide("320100")),
                            Setting.on(SmallPacks.DAY, ""),
                            60_000,
                            watch)
                    : PackChange.NONE;
            return new Checked(desk, pack, guide("320100"), change);
        }
    }

    private record Checked(FakePacks desk, Pack pack, Guide guide, PackChange change) implements Examined {
        @Override
        public Text checked() {
            return new Text("已检查 1 级，全部证明。", "1 level was checked, everything proven.");
        }

        @Override
        public List<Text> errors() {
            return pack.version().equals("broken")
                    ? List.of(new Text("guide.mjs:3 有人得不到任何结论。", "guide.mjs:3 Somebody gets no conclusion."))
                    : List.of();
        }

        @Override
        public List<String> undecided() {
            return List.of();
        }

        @Override
        public void install() throws Refused {
            try {
                desk.installed.install(pack, Map.of("", guide), SmallPacks.DAY);
            } catch (PackRefused refused) {
                throw new Refused(refused.message(), refused.remedy());
            }
        }
    }

    @Override
    public void changed() {
        // there is no library here that must look again
    }

    @Override
    public Published publish(String guide, Path key, char @Nullable [] passphrase, Path out, Watch watch) {
        if (passphrase != null) {
            Arrays.fill(passphrase, '\0');
        }
        return new Published(out, "2026.11", 12, SmallPacks.KEY.publisher());
    }

    @Override
    public Key key(Path file) {
        return new Key(file, SmallPacks.KEY.publisher(), true);
    }

    @Override
    public Key newKey(Path file, char @Nullable [] passphrase) {
        return new Key(file, SigningKey.random(new SecureRandom()).publisher(), passphrase != null);
    }
}
