package advisor.app;

import advisor.document.Templates;
import advisor.guide.Language;
import advisor.guide.Severity;
import advisor.guide.Text;
import advisor.pack.GuideLibrary;
import advisor.pack.OwnGuides;
import advisor.pack.SeedRefused;
import advisor.pack.Seeds;
import advisor.pack.SignOffBook;
import advisor.pack.installed.Doubt;
import advisor.pack.installed.InstalledGuides;
import advisor.pack.signed.Pack;
import advisor.pack.signed.PackRefused;
import advisor.pack.signed.SigningKey;
import advisor.pack.signed.SigningKeyFile;
import advisor.proof.ProofBook;
import advisor.proof.Watch;
import advisor.script.GuideSource;
import advisor.workbench.packs.PackChange;
import advisor.workbench.packs.PackDesk;
import advisor.workbench.task.Refused;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The packs of a desk's home, for the window.
 *
 * @param beneath the guides that were shipped and installed
 * @param library the guides the desk uses: those, with what its studio changed over them
 * @param drafts what the studio changed
 */
record HomePacks(
        InstalledGuides installed,
        GuideLibrary beneath,
        GuideLibrary library,
        OwnGuides drafts,
        SignOffBook signOffs,
        Seeds seeds,
        Supplier<Templates> templates,
        Path proofs,
        Clock clock)
        implements PackDesk {

    /** How long proving one level may take, in milliseconds. */
    private static final long PROVING = 120_000;

    private CheckRun.Basis basis() throws Refused {
        try {
            return new CheckRun.Basis(
                    seeds.knowledge(),
                    seeds.holidays(),
                    seeds.localities(),
                    templates.get(),
                    LocalDate.now(clock),
                    PROVING,
                    ProofBook.read(proofs));
        } catch (SeedRefused refused) {
            throw new Refused(refused.problem().message(), refused.problem().remedy());
        }
    }

    /* What was proven once costs nothing next time; when that can not be kept it costs time and nothing else. */
    private void keep(CheckRun.Basis basis) {
        Path home = proofs.toAbsolutePath().getParent();
        if (home != null && Files.isDirectory(home)) {
            try {
                basis.book().write(proofs);
            } catch (IOException full) {
                return;
            }
        }
    }

    private static Refused refused(PackRefused refused) {
        return new Refused(refused.message(), refused.remedy());
    }

    @Override
    public Opened open(Path file) throws Refused {
        Installing installing = new Installing(installed, beneath);
        try {
            return new Verified(this, installing, installing.open(file));
        } catch (PackRefused refused) {
            throw refused(refused);
        }
    }

    /** A pack whose signature fits. */
    private record Verified(HomePacks home, Installing installing, Installing.Opened opened) implements Opened {
        @Override
        public Pack pack() {
            return opened.pack();
        }

        @Override
        public String inUse() {
            return opened.inUse();
        }

        @Override
        public boolean isHere() {
            return opened.isHere();
        }

        @Override
        public List<Doubt> doubts() {
            return opened.doubts();
        }

        @Override
        public Examined examine(Watch watch) throws Refused {
            CheckRun.Basis basis = home.basis();
            try {
                Installing.Examined examined = installing.examine(opened, basis, watch);
                home.keep(basis);
                return new Checked(home, installing, examined);
            } catch (PackRefused refused) {
                throw refused(refused);
            }
        }
    }

    /** A pack whose content was checked. */
    private record Checked(HomePacks home, Installing installing, Installing.Examined examined) implements Examined {
        @Override
        public Text checked() {
            CheckReport report = examined.check().report();
            return new Text(last(report.lines(Language.ZH)), last(report.lines(Language.EN)));
        }

        private static String last(List<String> lines) {
            return lines.get(lines.size() - 1);
        }

        @Override
        public List<Text> errors() {
            return examined.errors().stream().map(Problems::withRemedy).toList();
        }

        @Override
        public List<String> undecided() {
            return examined.check().report().proven().undecided();
        }

        @Override
        public PackChange change() {
            return examined.change();
        }

        @Override
        public void install() throws Refused {
            try {
                installing.install(examined, LocalDate.now(home.clock()));
                home.changed();
            } catch (PackRefused refused) {
                throw refused(refused);
            }
        }
    }

    @Override
    public void changed() {
        beneath.reload();
        library.reload();
    }

    @Override
    public boolean isShipped(String guide) {
        try (GuideLibrary shipped = GuideLibrary.shipped()) {
            return shipped.ids().contains(guide);
        }
    }

    @Override
    public boolean isOverlaid(String guide) {
        return drafts.ids().contains(guide);
    }

    @Override
    public Published publish(String guide, Path key, char @Nullable [] passphrase, Path out, Watch watch)
            throws Refused {
        CheckRun.Basis basis = basis();
        try {
            SigningKey signing = signing(key, passphrase);
            if (Files.exists(out)) {
                throw new FileAlreadyExistsException(out.toString());
            }
            GuideSource source = new GuideSource(guide, signOffs.signed(guide, library.files(guide)));
            Publishing.Made made =
                    new Publishing(installed, basis).make(source, library.templates(guide), signing, watch);
            keep(basis);
            if (made.pack().isEmpty()) {
                throw notSound(made.report());
            }
            Pack pack = made.pack().get();
            Files.write(out, pack.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new Published(
                    out,
                    pack.version(),
                    pack.source().files().size() + pack.templates().size(),
                    pack.publisher());
        } catch (PackRefused refused) {
            throw refused(refused);
        } catch (FileAlreadyExistsException there) {
            throw already(out);
        } catch (IOException failed) {
            throw new Refused(
                    new Text(
                            "指引读不出来，或者 " + out + " 写不进去。", "The guide can not be read, or " + out + " not be written."),
                    new Text("请检查权限和磁盘空间。", "See that they may be, and that there is room."));
        }
    }

    private static Refused notSound(CheckReport report) {
        Text what = report.items().stream()
                .filter(item -> item.problem().severity() == Severity.ERROR)
                .map(item -> Problems.sentence(item.problem()))
                .findFirst()
                .orElse(new Text("没能在时限内全部证明。", "Not everything could be proven in time."));
        return new Refused(
                new Text(
                        "检查没有通过，没有打包：" + what.zh(),
                        "The guide did not pass its check, and no pack was made: " + what.en()),
                new Text("请在编写里改正，再发布。", "Mend it in the studio and publish it then."));
    }

    private static Refused already(Path file) {
        return new Refused(
                new Text("文件 " + file + " 已经有了，没有改动它。", "There is a file " + file + " already; it was left alone."),
                new Text("请换一个文件名。", "Choose another name."));
    }

    private static SigningKey signing(Path key, char @Nullable [] passphrase) throws Refused {
        try {
            return new SigningKeyFile(key).read(passphrase == null ? new char[0] : passphrase);
        } catch (PackRefused refused) {
            throw noKey(refused);
        }
    }

    private static Refused noKey(PackRefused refused) {
        return new Refused(
                refused.message(),
                new Text(
                        "请检查选的文件和口令；没有密钥就新建一个。",
                        "See whether it is the right file and the right passphrase; without a key, make one."));
    }

    @Override
    public Key key(Path file) throws Refused {
        try {
            SigningKeyFile key = new SigningKeyFile(file);
            return new Key(file, key.publisher(), key.isEncrypted());
        } catch (PackRefused refused) {
            throw noKey(refused);
        }
    }

    @Override
    public Key newKey(Path file, char @Nullable [] passphrase) throws Refused {
        SecureRandom random = new SecureRandom();
        SigningKey key = SigningKey.random(random);
        try {
            new SigningKeyFile(file).create(key, passphrase, random);
            return new Key(file, key.publisher(), passphrase != null);
        } catch (FileAlreadyExistsException there) {
            throw already(file);
        } catch (IOException failed) {
            throw new Refused(
                    new Text("文件 " + file + " 写不进去。", "The file " + file + " can not be written."),
                    new Text("请检查文件夹和写入权限。", "See that its folder is there and may be written to."));
        }
    }
}
