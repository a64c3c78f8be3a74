package advisor.workbench;

import advisor.guide.Text;
import advisor.signature.Signer;
import advisor.store.DeskKey;
import advisor.store.Imported;
import advisor.store.TrustedDesk;
import advisor.workbench.desk.DeskExchange;
import advisor.workbench.task.Refused;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Exchange in memory: every file is signed by one desk, and brings three records and a deletion. */
public final class FakeExchange implements DeskExchange {

    public final List<TrustedDesk> trusted = new ArrayList<>();
    public final List<Path> exported = new ArrayList<>();
    public final List<Path> taken = new ArrayList<>();
    public @Nullable Path key;
    public @Nullable Refused refusal;

    /** The desk that signs every file. */
    public static DeskKey other() {
        return key(2);
    }

    private static DeskKey key(int number) {
        byte[] seed = new byte[Signer.SEED];
        seed[0] = (byte) number;
        return new DeskKey(new Signer(seed).key());
    }

    private void check() throws Refused {
        Refused now = refusal;
        if (now != null) {
            throw now;
        }
    }

    @Override
    public Group group() throws Refused {
        check();
        return new Group(key(1).words(), List.copyOf(trusted), Optional.ofNullable(key));
    }

    @Override
    public void makeKey(Path file) throws Refused {
        useKey(file);
    }

    @Override
    public void useKey(Path file) throws Refused {
        check();
        key = file;
    }

    @Override
    public long export(Path file) throws Refused {
        check();
        exported.add(file);
        return 214;
    }

    @Override
    public DeskKey signer(Path file) throws Refused {
        check();
        return other();
    }

    @Override
    public boolean isTrusted(DeskKey desk) {
        return trusted.stream().anyMatch(one -> one.key().equals(desk));
    }

    @Override
    public void trust(DeskKey desk) throws Refused {
        check();
        trusted.add(new TrustedDesk(desk, LocalDate.of(2026, 11, 24)));
    }

    @Override
    public void distrust(DeskKey desk) throws Refused {
        check();
        trusted.removeIf(one -> one.key().equals(desk));
    }

    @Override
    public Imported take(Path file) throws Refused {
        check();
        if (!isTrusted(other())) {
            throw new Refused(new Text("不认识。", "Not known."), new Text("先信任。", "Trust it first."));
        }
        taken.add(file);
        return new Imported(3, 1, 0);
    }
}
