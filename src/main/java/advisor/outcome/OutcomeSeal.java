package advisor.outcome;

import advisor.guide.Confidence;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.YearMonth;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals outcomes before they are stored and opens them afterwards.
 *
 * <p>Opening checks the seal first and then every column as strictly as a stranger's file. So there is no way to an
 * {@link Outcome} around {@link Anonymiser}: what is opened here was one when it was sealed.
 */
public final class OutcomeSeal {

    private static final String HMAC = "HmacSHA256";

    private final Mac keyed;

    /**
     * A seal.
     *
     * @param key at least 32 secret bytes; copied
     */
    public OutcomeSeal(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("a seal needs 32 bytes");
        }
        try {
            keyed = Mac.getInstance(HMAC);
            keyed.init(new SecretKeySpec(key, HMAC));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA256", impossible);
        }
    }

    /**
     * The outcome as columns with its seal.
     *
     * @throws Identifying when there is something in it that could lead to one person
     */
    public SealedOutcome seal(Outcome outcome) {
        Guard.check(outcome);
        SealedOutcome open = new SealedOutcome(
                outcome.id(),
                outcome.guide().id().name(),
                outcome.guide().version(),
                outcome.guide().hash(),
                outcome.city().code(),
                outcome.month().getYear() * 100 + outcome.month().getMonthValue(),
                outcome.conclusion().name(),
                outcome.confidence().key(),
                Coded.answers(outcome.answers()),
                Coded.keys(outcome.advice()),
                Coded.keys(outcome.done()),
                outcome.questions(),
                outcome.unknowns(),
                outcome.feedback() == null ? "" : outcome.feedback().key(),
                Coded.ratings(outcome.ratings()),
                "");
        return open.withSeal(tag(open.sealed()));
    }

    /**
     * The outcome that was sealed.
     *
     * @throws SealBroken when the seal does not hold, or a column is not what an outcome can hold
     */
    public Outcome open(SealedOutcome sealed) throws SealBroken {
        check(sealed.sealed(), sealed.seal());
        try {
            return new Outcome(
                    sealed.id(),
                    new GuideUsed(new Key(sealed.guide()), sealed.version(), sealed.hash()),
                    new City(sealed.city()),
                    YearMonth.of(sealed.month() / 100, sealed.month() % 100),
                    new Key(sealed.conclusion()),
                    Confidence.of(sealed.confidence()),
                    Coded.answers(sealed.answers()),
                    Coded.keys(sealed.advice()),
                    Coded.keys(sealed.done()),
                    sealed.questions(),
                    sealed.unknowns(),
                    sealed.feedback().isEmpty() ? null : Feedback.of(sealed.feedback()),
                    Coded.ratings(sealed.ratings()));
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            throw new SealBroken();
        }
    }

    /** Whether the seal of an outcome holds, so that {@link #open} would give it back; much quicker than opening. */
    public boolean holds(SealedOutcome sealed) {
        return isSealed(sealed.sealed(), sealed.seal());
    }

    /**
     * The session with its seal, as it was at a minute since 1970.
     *
     * @throws Identifying when there is something in it that could lead to one person
     */
    public SealedUnfinished seal(Unfinished unfinished, long minute) {
        unfinished.check();
        SealedUnfinished open = unfinished.columns(minute);
        return open.withSeal(tag(open.sealed()));
    }

    /**
     * The session that was sealed.
     *
     * @throws SealBroken when the seal does not hold, or a column is not what such a session can hold
     */
    public Unfinished open(SealedUnfinished sealed) throws SealBroken {
        check(sealed.sealed(), sealed.seal());
        try {
            return Unfinished.of(sealed);
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            throw new SealBroken();
        }
    }

    /**
     * The follow-up with its seal.
     *
     * @throws Identifying when there is something in it that could lead to one person
     */
    public SealedFollowUp seal(FollowUp followUp) {
        followUp.helped().forEach(Guard::check);
        SealedFollowUp open = new SealedFollowUp(
                followUp.outcome(),
                followUp.month().getYear() * 100 + followUp.month().getMonthValue(),
                followUp.accepted().key(),
                followUp.caseOpened().key(),
                followUp.refusedInWriting().key(),
                followUp.moneyReturned().key(),
                Coded.keys(followUp.helped()),
                "");
        return open.withSeal(tag(open.sealed()));
    }

    /**
     * The follow-up that was sealed.
     *
     * @throws SealBroken when the seal does not hold, or a column is not what a follow-up can hold
     */
    public FollowUp open(SealedFollowUp sealed) throws SealBroken {
        check(sealed.sealed(), sealed.seal());
        try {
            return new FollowUp(
                    sealed.outcome(),
                    YearMonth.of(sealed.month() / 100, sealed.month() % 100),
                    FollowUp.YesNo.of(sealed.accepted()),
                    FollowUp.YesNo.of(sealed.caseOpened()),
                    FollowUp.YesNo.of(sealed.refusedInWriting()),
                    FollowUp.Returned.of(sealed.moneyReturned()),
                    Coded.keys(sealed.helped()));
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            throw new SealBroken();
        }
    }

    private void check(String sealed, String seal) throws SealBroken {
        if (!isSealed(sealed, seal)) {
            throw new SealBroken();
        }
    }

    private boolean isSealed(String sealed, String seal) {
        byte[] expected = tag(sealed).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, seal.getBytes(StandardCharsets.UTF_8));
    }

    private String tag(String sealed) {
        byte[] tag = mac().doFinal(sealed.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tag);
    }

    /* A copy: threads that look at different rows use the same seal. */
    private Mac mac() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("Java's own HMAC-SHA256 can be copied", impossible);
        }
    }
}
