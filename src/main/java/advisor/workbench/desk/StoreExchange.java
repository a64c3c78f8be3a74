package advisor.workbench.desk;

import advisor.guide.Text;
import advisor.store.Desk;
import advisor.store.DeskKey;
import advisor.store.DeskStore;
import advisor.store.GroupKey;
import advisor.store.Imported;
import advisor.store.StoreRefused;
import advisor.workbench.task.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Exchange of a desk in the store.
 *
 * @param desk its home
 * @param store it, open
 */
record StoreExchange(Desk desk, DeskStore store) implements DeskExchange {

    /** Remembers where the key of the group is: one line, the path. The key itself stays where it is. */
    private static final String PLACE = "group-key.txt";

    private interface WithKey<T> {
        T with(GroupKey key) throws StoreRefused;
    }

    @Override
    public Group group() throws Refused {
        return StoreDesks.ask(
                () -> new Group(store.group().key().words(), store.group().trusted(), remembered()));
    }

    private Optional<Path> remembered() {
        try {
            Path file = Path.of(Files.readString(desk.home().resolve(PLACE)).strip());
            return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException none) {
            // nothing depends on it: the key is chosen again
            return Optional.empty();
        }
    }

    @Override
    public void makeKey(Path file) throws Refused {
        StoreDesks.act(() -> GroupKey.make(file));
        useKey(file);
    }

    @Override
    public void useKey(Path file) throws Refused {
        StoreDesks.act(() -> GroupKey.read(file).close());
        try {
            Files.writeString(desk.home().resolve(PLACE), file.toAbsolutePath() + "\n", StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new Refused(
                    new Text("记不住密钥在哪里。", "Where the key is could not be remembered."),
                    new Text("请检查服务台文件夹的权限。", "Check the permissions of the desk's folder."));
        }
    }

    private <T> T ask(WithKey<T> question) throws Refused {
        Path file = remembered()
                .orElseThrow(() -> new Refused(
                        new Text("小组密钥不在原来的地方。", "The key of the group is not where it was."),
                        new Text("请插上优盘，或另选密钥文件。", "Put in the stick it is on, or choose its file again.")));
        return StoreDesks.ask(() -> {
            try (GroupKey key = GroupKey.read(file)) {
                return question.with(key);
            }
        });
    }

    @Override
    public long export(Path file) throws Refused {
        return ask(key -> store.group().export(file, key));
    }

    @Override
    public DeskKey signer(Path file) throws Refused {
        return ask(key -> store.group().signer(file, key));
    }

    @Override
    public boolean isTrusted(DeskKey other) throws Refused {
        return StoreDesks.ask(() -> store.group().isTrusted(other));
    }

    @Override
    public void trust(DeskKey other) throws Refused {
        StoreDesks.act(() -> store.group().trust(other));
    }

    @Override
    public void distrust(DeskKey other) throws Refused {
        StoreDesks.act(() -> store.group().distrust(other));
    }

    @Override
    public Imported take(Path file) throws Refused {
        return ask(key -> store.group().take(file, key));
    }
}
