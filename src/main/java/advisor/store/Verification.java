package advisor.store;

import advisor.guide.Counted;
import advisor.guide.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a look at every outcome found.
 *
 * @param outcomes how many are as they were sealed
 * @param damaged how many are there but not as they were sealed
 * @param missing how many were saved and are not there
 * @param whole whether these are exactly the outcomes that were saved; also false when it can no longer be told
 * @param backup which backup to take, when it is known and anything is lost
 */
public record Verification(
        long outcomes,
        long damaged,
        long missing,
        boolean whole,
        @Nullable Text backup) {

    /** A finding of which no backup is known. */
    public Verification(long outcomes, long damaged, long missing, boolean whole) {
        this(outcomes, damaged, missing, whole, null);
    }

    /** The same with what a home knows of its backups, when anything is lost. */
    Verification naming(KnownBackups backups) {
        return lost() == 0
                ? this
                : new Verification(
                        outcomes,
                        damaged,
                        missing,
                        whole,
                        backups.newest().map(backups::sentence).orElse(null));
    }

    /** How many outcomes are lost or not to be trusted; at least 1 when they are not whole. */
    public long lost() {
        return Math.max(damaged + missing, whole ? 0 : 1);
    }

    /** The same after outcomes were folded. */
    Verification now(Tallies tallies) {
        return new Verification(tallies.outcomes().count(), damaged, missing, whole, backup);
    }

    /** What was found, in a sentence. */
    public Text sentence() {
        if (whole && damaged == 0 && missing == 0) {
            return new Text(
                    "全部 " + outcomes + " 条记录完好。",
                    outcomes == 1 ? "The 1 record is sound." : "All " + outcomes + " records are sound.");
        }
        Text then = backup == null
                ? new Text("再从备份恢复。", "then restore a backup.")
                : new Text("再恢复备份。" + backup.zh(), "then restore a backup. " + backup.en());
        if (damaged + missing > 0) {
            return new Text(
                    outcomes + " 条记录完好，" + damaged + " 条损坏，" + missing + " 条缺失。请把整个文件夹复制一份留着，" + then.zh(),
                    Counted.of(outcomes, "record is", "records are") + " sound, " + damaged
                            + (damaged == 1 ? " is" : " are") + " damaged, " + missing + (missing == 1 ? " is" : " are")
                            + " missing. Keep a copy of the whole folder, " + then.en());
        }
        return new Text(
                outcomes + " 条记录完好，但无法确定是否齐全：封条文件 " + TallyFile.NAME + " 缺失、损坏或对不上。请把整个文件夹复制一份留着；要确定齐全，" + then.zh(),
                Counted.of(outcomes, "record is", "records are")
                        + " sound, but whether that is all can not be told: the file " + TallyFile.NAME
                        + " is missing, damaged or does not agree. Keep a copy of the whole folder; to be sure, "
                        + then.en());
    }
}
