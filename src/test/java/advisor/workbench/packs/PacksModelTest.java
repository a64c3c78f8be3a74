package advisor.workbench.packs;

import static advisor.pack.installed.SmallPacks.KEY;
import static advisor.workbench.packs.FakePacks.GUIDE;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Language;
import advisor.pack.installed.Doubt;
import advisor.pack.installed.Installed;
import advisor.pack.installed.SmallPacks;
import advisor.pack.signed.SigningKey;
import advisor.workbench.task.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack comes to a desk that knows nobody yet, without a window. */
class PacksModelTest {

    @TempDir
    private Path home;

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private FakePacks desk;
    private PacksModel model;
    private int changed;

    @BeforeEach
    void open() {
        desk = new FakePacks(home, false);
        model = new PacksModel(desk, new Work(waiting::add, Runnable::run), () -> changed++);
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void open(Path file) {
        model.installing().open(file);
        work();
    }

    private void goOn() {
        model.installing().goOn();
        work();
    }

    private void install(String version) {
        open(SmallPacks.file(GUIDE, version, KEY));
        goOn();
        if (model.installing().canGoOn()) {
            goOn();
        }
    }

    @Test
    void aStrangerIsAskedAboutOnceAndNothingRunsBefore() {
        open(SmallPacks.file(GUIDE, "2027.1", KEY));
        assertThat(((InstallModel.Stage.Asking) model.installing().stage())
                        .opened()
                        .doubts())
                .containsExactly(new Doubt.UnknownPublisher(KEY.publisher()));
        assertThat(desk.looked).isZero();
        goOn();
        assertThat(desk.looked).isOne();
        assertThat(model.installing().stage()).isInstanceOf(InstallModel.Stage.Confirming.class);
        assertThat(model.trusted()).as("only looked at").isEmpty();
        goOn();
        assertThat(model.installing().stage()).isInstanceOf(InstallModel.Stage.Done.class);
        assertThat(changed).isOne();
        assertThat(model.trusted()).containsOnlyKeys(KEY.publisher());
        assertThat(model.looked().damaged()).isEmpty();
        assertThat(model.looked().shipped()).containsExactly(GUIDE);
        open(SmallPacks.file(GUIDE, "2027.2", KEY));
        assertThat(model.installing().stage()).as("trusted by now").isInstanceOf(InstallModel.Stage.Confirming.class);
    }

    @Test
    void whoeverSaysNoHasAndTrustsNothingOfIt() {
        open(SmallPacks.file(GUIDE, "2027.1", KEY));
        model.installing().cancel();
        assertThat(model.installing().stage()).isInstanceOf(InstallModel.Stage.Nothing.class);
        open(SmallPacks.file(GUIDE, "2027.1", KEY));
        model.installing().goOn();
        model.installing().cancel();
        work();
        assertThat(model.installing().stage())
                .as("what is found afterwards is nobody's")
                .isInstanceOf(InstallModel.Stage.Nothing.class);
        assertThat(model.guides()).isEmpty();
        assertThat(model.trusted()).isEmpty();
    }

    @Test
    void anEarlierVersionAndAnotherPublisherAreAskedAbout() {
        install("2027.1");
        open(SmallPacks.file(GUIDE, "2025.1", SigningKey.random(new SecureRandom())));
        assertThat(((InstallModel.Stage.Asking) model.installing().stage())
                        .opened()
                        .doubts())
                .hasSize(3)
                .hasAtLeastOneElementOfType(Doubt.NotNewer.class)
                .hasAtLeastOneElementOfType(Doubt.OtherPublisher.class);
    }

    @Test
    void whatDoesNotPassItsCheckCanNotBeInstalled() {
        open(SmallPacks.file(GUIDE, "broken", KEY));
        goOn();
        assertThat(model.installing().canGoOn()).isFalse();
        goOn();
        assertThat(model.installing().stage()).isInstanceOf(InstallModel.Stage.Confirming.class);
        assertThat(model.guides()).isEmpty();
    }

    @Test
    void aPackThatWasChangedOnItsWayIsRefusedInASentence() throws Exception {
        Path file = SmallPacks.file(GUIDE, "2027.1", KEY);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        open(file);
        assertThat(model.installing().stage()).isInstanceOf(InstallModel.Stage.Nothing.class);
        assertThat(model.notice().sentence().get(Language.EN)).endsWith(".").doesNotContain("Exception");
        open(home.resolve("nothing-here.pack"));
        assertThat(model.notice()).isNotNull();
        open(SmallPacks.file(GUIDE, "2027.1", KEY));
        assertThat(model.notice()).as("said no longer").isNull();
        assertThat(desk.looked).isZero();
    }

    @Test
    void oneGoesBackAndForthAndTakesTrustBack() {
        install("2027.1");
        install("2027.2");
        Installed first = model.versions(GUIDE).get(1);
        assertThat(model.inUse(GUIDE).version()).isEqualTo("2027.2");
        model.use(first);
        work();
        assertThat(model.inUse(GUIDE)).isEqualTo(first);
        model.useShipped(GUIDE);
        work();
        assertThat(model.inUse(GUIDE)).isNull();
        assertThat(model.versions(GUIDE)).as("kept").hasSize(2);
        model.ask(KEY.publisher());
        model.ask(null);
        model.distrust();
        work();
        assertThat(model.trusted()).as("not without a yes").isNotEmpty();
        model.ask(KEY.publisher());
        model.distrust();
        work();
        assertThat(model.trusted()).isEmpty();
        assertThat(changed).isEqualTo(5);
    }

    @Test
    void aPackWhoseFileWasDamagedAfterwardsIsTold() throws Exception {
        install("2027.1");
        Installed version = model.versions(GUIDE).get(0);
        Files.write(home.resolve("guides/packs/" + version.pack() + ".pack"), new byte[] {1, 2, 3});
        model.look();
        work();
        assertThat(model.looked().damaged()).containsExactly(version.pack());
        Files.writeString(home.resolve("guides/installed.json"), "{");
        model.look();
        work();
        assertThat(model.damage()).isNotNull();
        assertThat(model.guides()).isEmpty();
    }

    @Test
    void aKeyIsMadeAndAGuidePublishedWithIt() {
        PublishModel publishing = new PublishModel(desk, Work.inPlace());
        publishing.guide(GUIDE);
        assertThat(publishing.canPublish()).as("without a key").isFalse();
        publishing.newKey(home.resolve("publisher.key"), "geese".toCharArray());
        assertThat(publishing.isMade()).isTrue();
        assertThat(publishing.key().isEncrypted()).isTrue();
        char[] typed = "geese".toCharArray();
        publishing.publish(home.resolve("leak.pack"), typed);
        assertThat(publishing.published().file()).isEqualTo(home.resolve("leak.pack"));
        assertThat(typed).containsOnly('\0');
        publishing.guide("divorce-papers");
        assertThat(publishing.published()).as("of another guide").isNull();
    }
}
