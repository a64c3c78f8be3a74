package advisor.store;

import advisor.signature.Signer;
import java.nio.file.Path;
import java.util.List;

/**
 * A desk among the others of its group: it gives them what it keeps in files that only they can read, signed by it, and
 * takes in theirs when it trusts the desk that signed them.
 */
public final class DeskGroup {

    private final DeskStore store;
    private final Shelves shelves;
    private final Signer signer;

    DeskGroup(DeskStore store, Shelves shelves, Signer signer) {
        this.store = store;
        this.shelves = shelves;
        this.signer = signer;
    }

    /** What this desk signs its files with, for the others to know it by. */
    public DeskKey key() {
        return new DeskKey(signer.key());
    }

    private Exchange exchange(GroupKey group) {
        return new Exchange(shelves, group, signer);
    }

    /** The desks whose files are taken in. */
    public List<TrustedDesk> trusted() throws StoreRefused {
        synchronized (store) {
            store.requireOpen();
            return shelves.trust().all();
        }
    }

    /** Takes in the files of a desk from now on. */
    public void trust(DeskKey desk) throws StoreRefused {
        store.writing(() -> shelves.trust().add(desk));
    }

    /** Takes in the files of a desk no longer; what came from it stays. Gives whether it was trusted. */
    public boolean distrust(DeskKey desk) throws StoreRefused {
        boolean[] was = {false};
        store.writing(() -> was[0] = shelves.trust().remove(desk));
        return was[0];
    }

    /**
     * Writes all outcomes, follow-ups and withdrawals into a new file that only the desks of the group can read.
     *
     * @return how many outcomes were written
     * @throws StoreRefused when the file is there already or can not be written
     */
    public long export(Path file, GroupKey group) throws StoreRefused {
        synchronized (store) {
            store.requireOpen();
            return exchange(group).write(file);
        }
    }

    /**
     * Which desk signed a file; it is read to its end, and nothing of it taken in.
     *
     * @throws StoreRefused when the file is not of this group, not whole, or not signed by the desk it names
     */
    public DeskKey signer(Path file, GroupKey group) throws StoreRefused {
        synchronized (store) {
            store.requireOpen();
            return exchange(group).signer(file);
        }
    }

    /** Whether the files of a desk are taken in; this desk's own are. */
    public boolean isTrusted(DeskKey desk) throws StoreRefused {
        synchronized (store) {
            store.requireOpen();
            return desk.equals(key()) || shelves.trust().has(desk);
        }
    }

    /**
     * Takes in what another desk has exported; any number of files in any order come to the same.
     *
     * @throws StoreRefused when the file is not of this group, not whole, or of a desk that is not trusted; then nothing
     *     of it was taken in
     */
    public Imported take(Path file, GroupKey group) throws StoreRefused {
        Imported[] imported = {new Imported(0, 0, 0)};
        store.writing(() -> {
            shelves.rarities().saving();
            imported[0] = exchange(group).read(file);
        });
        return imported[0];
    }

    /**
     * Takes in a file as above, and trusts its desk from then on if it is the one that is meant.
     *
     * @param words the words of the desk that is meant, as somebody typed them
     */
    public Imported take(Path file, GroupKey group, String words) throws StoreRefused {
        DeskKey desk = signer(file, group);
        if (!desk.isMeantBy(words)) {
            throw ExchangeRefusals.otherDesk(desk);
        }
        trust(desk);
        return take(file, group);
    }
}
