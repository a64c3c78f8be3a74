package advisor.store;

import advisor.guide.Counted;
import advisor.guide.Text;
import java.util.List;

/**
 * What a desk holds, counted, with sentences that answer a client who asks "what do you hold of me?".
 *
 * @param outcomes anonymised records of sessions
 * @param followUps what clients told who came back
 * @param receipts receipts that can still be used, or were not yet dropped
 * @param withdrawn numbers of records that were deleted
 * @param organisations counts of organisations by month
 * @param summary sets of counts, each of a month, a city and a guide's version
 * @param radar marks of what the radar told
 * @param practice sets of counts of how sessions went by a version of a guide
 * @param unfinished sessions that are not at their end
 */
public record Holdings(
        long outcomes,
        long followUps,
        long receipts,
        long withdrawn,
        long organisations,
        long summary,
        long radar,
        long practice,
        long unfinished) {

    /**
     * The answer, sentence by sentence.
     *
     * @param demonstration whether the desk has no passphrase, so that anyone can open it
     */
    public List<Text> sentences(boolean demonstration) {
        return List.of(
                new Text(
                        outcomes + " 条匿名记录：选项代号、金额和日期的档次、城市、月份、结论和建议。没有姓名、电话、证件号、原话、证据和具体日期。",
                        Counted.of(outcomes, "anonymised record")
                                + ": keys of options, bands of amounts and days, city, month, conclusion"
                                + " and advice. No names, numbers, words, evidence or days."),
                new Text(
                        followUps + " 条后续：有没有受理、立案、书面通知，钱追回多少，哪些建议有用。",
                        Counted.of(followUps, "follow-up")
                                + ": whether it was accepted, a case opened, refused in writing, money"
                                + " returned, which advice helped."),
                new Text(
                        receipts + " 份回执的印记。回执号本身不在这里，凭印记也查不出对应哪条记录；180 天后不能再用。",
                        Counted.of(receipts, "mark of a receipt", "marks of receipts")
                                + ". The numbers are not here, and a mark does not tell its record; after"
                                + " 180 days a receipt can no longer be used."),
                new Text(
                        withdrawn + " 个已删除记录的随机编号，只为了别的服务台不会把它带回来。",
                        Counted.of(withdrawn, "random number of a deleted record", "random numbers of deleted records")
                                + ", so that no other desk brings them back."),
                new Text(
                        organisations + " 个单位计数。单位名称不在这里，只有说出名称的人才查得到。",
                        Counted.of(organisations, "count of an organisation", "counts of organisations")
                                + ". Their names are not here; only who names one can ask for"
                                + " its count."),
                new Text(
                        summary + " 组汇总数：某月、某城市、某指引下，每个选项和每条建议各有几次。不记哪几次出自同一个人。超过保存期限的记录只留在这里。",
                        Counted.of(summary, "set of counts", "sets of counts")
                                + ": how often each option and piece of advice came in a month, a city and a"
                                + " guide. They do not say which came from one person. Records older than the desk keeps"
                                + " them remain in these alone."),
                new Text(
                        radar + " 个提醒记号：某单位或某市某种泄露已提醒过“至少几人”。记号看不出是哪一个。",
                        Counted.of(radar, "mark of what was pointed out", "marks of what was pointed out")
                                + ": that at least so many named one organisation, or had one kind of"
                                + " leak in a city. A mark does not tell which."),
                new Text(
                        practice + " 组指引用法计数：某份指引下，每个问题问过、答不知道、退回过几次，每条规则用到几次。不分月份和地区，不和记录相连，撤回记录时也不减。",
                        Counted.of(
                                        practice,
                                        "set of counts of how a guide is used",
                                        "sets of counts of how guides are used")
                                + ": in how many sessions each question was asked, not known"
                                + " or gone back to, and each rule held. They have no month and no place, are not tied to"
                                + " records, and stay when one is withdrawn."),
                new Text(
                        unfinished + " 次没有做完的会话：已选的选项，做完或放弃时删除。",
                        Counted.of(unfinished, "session that is not at its end", "sessions that are not at their end")
                                + ": the options chosen, deleted when they end or are"
                                + " discarded."),
                demonstration
                        ? new Text(
                                "这是演示服务台，没有口令：打开这个文件夹的人都看得到。备份也一样。不要在这里记真实的来访者。",
                                "This is a demonstration desk without a passphrase: whoever has its folder can open it, and"
                                        + " its backups too. Never keep real clients here.")
                        : new Text(
                                "这些都加密存放，只有口令、副手的口令或恢复词能打开。备份里有同样的内容，最多三份，换新时旧的才消失。",
                                "All of it is encrypted and opens with the passphrase, a deputy's, or the recovery words"
                                        + " alone. Backups hold the same, at most three of them; what was deleted stays in an"
                                        + " older one until a newer replaces it."));
    }
}
