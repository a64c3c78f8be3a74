package advisor.workbench;

import advisor.guide.Text;
import advisor.store.BackupLook;
import advisor.store.HeldFile;
import advisor.store.Holdings;
import advisor.store.Keeping;
import advisor.workbench.desk.DeskCare;
import advisor.workbench.task.Refused;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The care of a desk in memory: records what it is asked, and refuses when it is told to. */
public final class FakeCare implements DeskCare {

    public static final List<String> WORDS =
            List.of("babad", "dabad", "fabad", "gabad", "habad", "jabad", "kabad", "labad", "mabad");

    public String passphrase = "open sesame";
    public @Nullable String deputy;
    public List<String> words = List.of();
    public int months = Keeping.FOREVER;
    public long older = 12;
    public @Nullable Path last;
    public final Map<Path, BackupLook> looks = new HashMap<>();
    public final List<Path> made = new ArrayList<>();
    public @Nullable Refused refusal;

    /** Three backups lie in a folder: one of now, one from before a record was saved and another withdrawn, one damaged. */
    public void backedUp(Path where) {
        last = where.resolve("advisor-desk.backup");
        Instant day = Instant.parse("2026-11-23T09:30:00Z");
        look(where.resolve("advisor-desk.backup"), day, BackupLook.State.WHOLE, 214, 3, 1, 1);
        look(where.resolve("advisor-desk.backup.1"), day.minusSeconds(604_800), BackupLook.State.WHOLE, 198, 16, 0, 0);
        look(where.resolve("advisor-desk.backup.2"), day.minusSeconds(1_209_600), BackupLook.State.DAMAGED, 0, 0, 0, 0);
    }

    private void look(
            Path file, Instant at, BackupLook.State state, long outcomes, long lost, long gained, long withdrawn) {
        looks.put(file, new BackupLook(file, at, 1_245_184, state, outcomes, lost, gained, withdrawn));
    }

    private void check() throws Refused {
        Refused now = refusal;
        if (now != null) {
            throw now;
        }
    }

    private void mustBe(char[] given) throws Refused {
        check();
        String typed = new String(given);
        Arrays.fill(given, '\0');
        if (!typed.equals(passphrase) && !typed.equals(deputy)) {
            throw new Refused(new Text("口令不对。", "The passphrase is not right."), new Text("请再试一次。", "Try again."));
        }
    }

    private static String taken(char[] given) {
        String typed = new String(given);
        Arrays.fill(given, '\0');
        return typed;
    }

    @Override
    public Keys keys() throws Refused {
        check();
        return new Keys(deputy != null, !words.isEmpty());
    }

    @Override
    public void changePassphrase(char[] now, char[] next) throws Refused {
        mustBe(now);
        passphrase = taken(next);
    }

    @Override
    public void setDeputy(char[] now, char[] given) throws Refused {
        mustBe(now);
        deputy = taken(given);
    }

    @Override
    public void removeDeputy(char[] now) throws Refused {
        mustBe(now);
        deputy = null;
    }

    @Override
    public List<String> makeRecoveryWords(char[] now) throws Refused {
        mustBe(now);
        words = WORDS;
        return WORDS;
    }

    @Override
    public Held held() throws Refused {
        check();
        return new Held(
                new Holdings(214, 9, 31, 2, 17, 40, 3, 2, 1).sentences(false),
                List.of(
                        new HeldFile("desk.json", 812, new Text("打开记录的钥匙。", "The key to the records.")),
                        new HeldFile("outcomes.mv.db", 1_245_184, new Text("加密的数据库。", "The encrypted database.")),
                        new HeldFile("studio/", 42_000, new Text("在这里修改的指引。", "Guides that are changed here."))));
    }

    @Override
    public Optional<Looked> lookThrough(BooleanSupplier isOff) throws Refused {
        check();
        return isOff.getAsBoolean()
                ? Optional.empty()
                : Optional.of(new Looked(true, List.of(new Text("全部 214 条记录完好。", "All 214 records are sound."))));
    }

    @Override
    public Keeping keeping() throws Refused {
        check();
        return new Keeping(months, Optional.empty());
    }

    @Override
    public long wouldFold(int limit) throws Refused {
        check();
        return limit == Keeping.FOREVER || limit > 24 ? 0 : older;
    }

    @Override
    public long keepFor(int limit) throws Refused {
        long fold = wouldFold(limit);
        months = limit;
        older -= fold;
        return fold;
    }

    @Override
    public Optional<Path> lastBackup() {
        return Optional.ofNullable(last);
    }

    @Override
    public long backUp(Path where) throws Refused {
        check();
        last = where;
        made.add(where);
        return 214;
    }

    @Override
    public List<Path> backups(Path where) {
        return looks.keySet().stream().sorted().toList();
    }

    @Override
    public boolean isOnTheSameDisk(Path where) {
        return true;
    }

    @Override
    public BackupLook look(Path backup) throws Refused {
        check();
        return looks.get(backup);
    }

    @Override
    public boolean opens(Path backup, char[] given) throws Refused {
        check();
        return taken(given).equals(passphrase);
    }
}
